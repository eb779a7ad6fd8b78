import { isObject } from './shape-normalise';

/** Of a long text a message shows no more than this many characters. */
const LONGEST_SHOWN = 40;

const WANTED: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  array: { what: 'a list', remedy: 'Write it as a list, also where it has one item.' },
  boolean: { what: 'true or false', remedy: 'Set true or false.' },
  integer: { what: 'a whole number', remedy: 'Set a whole number, without a unit.' },
  object: { what: 'an object with named members', remedy: 'Write its members by name.' },
  string: { what: 'text', remedy: 'Set text.' },
};

/** What a type is called, and what to do to have a value of it. */
export function wanted(type: unknown): { readonly what: string; readonly remedy: string } {
  return WANTED[String(type)] ?? { what: String(type), remedy: '' };
}

/** What kind of value stands where another is wanted. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? 'text' : String(value);
}

/** The beginning of a text, in quotes and on one line. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_SHOWN)];
  const whole = text.length <= 2 * LONGEST_SHOWN && characters.length <= LONGEST_SHOWN;
  return JSON.stringify(characters.slice(0, LONGEST_SHOWN).join('') + (whole ? '' : '…'));
}

/** A text's length in characters (code points), as the API counts. */
export function lengthOf(value: unknown): string {
  const length = [...String(value)].length;
  return length === 0 ? 'empty' : `${length} character${length === 1 ? '' : 's'} long`;
}

/** How many items a list has. */
export function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The verb beside a number. */
export function are(limit: unknown): string {
  return limit === 1 ? 'is' : 'are';
}

/** Values in one line. */
export function list(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}

/** Two places in a list, the first one first. */
export function inOrder(one: unknown, other: unknown): string {
  const [first, second] = [Number(one), Number(other)].sort((a, b) => a - b);
  return `${first} and ${second}`;
}
