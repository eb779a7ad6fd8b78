/** One thing about the properties that has to change before the API is called. */
export interface Violation {
  /** A JSON pointer to the value, such as `/CallbackURLs/3`, or to where a missing one belongs; `''` is all. */
  readonly path: string;
  /** What is wrong, to be read after the path: `is 1030 characters long, at most 1024 are allowed`. */
  readonly reason: string;
  /** What to do, as a sentence: `Shorten it to 1024 characters.` Empty where the reason says it all. */
  readonly remedy: string;
}

/** How many violations one message tells; a status message is no place for hundreds. */
const MOST_TOLD = 20;

/** One message for a user, all violations in it: `/ClientName is empty. Set 1 character or more.` */
export function violationMessage(violations: readonly Violation[]): string {
  const told = violations.slice(0, MOST_TOLD).map(sentence);
  const untold = violations.length - told.length;
  return [...told, ...(untold > 0 ? [`And ${untold} more.`] : [])].join(' ');
}

function sentence({ path, reason, remedy }: Violation): string {
  const text = `${path === '' ? 'The model' : path} ${reason}.`;
  return remedy === '' ? text : `${text} ${remedy}`;
}
