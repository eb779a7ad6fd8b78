/** Beyond this, a name is no slip of the pen, and measuring it would take long. */
const LONGEST_NAME = 64;

/** The known name that an unknown one was probably meant to be: `CallbackUrls` → `CallbackURLs`. */
export function nearestName(unknown: string, known: readonly string[]): string | undefined {
  if (unknown.length > LONGEST_NAME) return undefined;
  const mostEdits = Math.max(1, Math.floor(unknown.length / 4));
  const nearest = known
    .map((name) => ({ name, edits: editsBetween(unknown.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)[0];
  return nearest && nearest.edits <= mostEdits ? nearest.name : undefined;
}

/** Levenshtein's distance: how many characters to put in, take out or change. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, character] of [...from].entries()) row = nextRow(row, index + 1, character, to);
  return row[to.length] ?? 0;
}

function nextRow(above: readonly number[], first: number, character: string, to: string): number[] {
  const row = [first];
  for (let column = 1; column <= to.length; column += 1) {
    const change = cell(above, column - 1) + (to[column - 1] === character ? 0 : 1);
    row.push(Math.min(change, cell(above, column) + 1, cell(row, column - 1) + 1));
  }
  return row;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
