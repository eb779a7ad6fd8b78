import { HandlerError } from '../contract';

export type Properties = Record<string, unknown>;

/** Names the kind of a value for a message; never the value, which may be secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(path: string, value: unknown, expected: string): HandlerError {
  return new HandlerError('InvalidRequest', `${path} is ${kindOf(value)}; expected ${expected}.`);
}

/** A string of at least one character. Throws InvalidRequest that names `path`. */
export function readText(path: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  if (value === '') throw new HandlerError('InvalidRequest', `${path} is empty; expected a string.`);
  throw refused(path, value, 'a string');
}

/** A string, or nothing where it is absent, null or empty. Throws InvalidRequest that names `path`. */
export function readOptionalText(path: string, value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : readText(path, value);
}

/** An object. Throws InvalidRequest that names `path`. */
export function readObject(path: string, value: unknown): Properties {
  if (isObject(value)) return value;
  throw refused(path, value, 'an object');
}

/** An object, or nothing where it is absent or null. Throws InvalidRequest that names `path`. */
export function readOptionalObject(path: string, value: unknown): Properties | undefined {
  return value === undefined || value === null ? undefined : readObject(path, value);
}

/** An object of strings, or nothing where it is absent or null. Throws InvalidRequest that names `path`. */
export function readOptionalTexts(path: string, value: unknown): Record<string, string> | undefined {
  const object = readOptionalObject(path, value);
  if (!object) return undefined;
  const texts = Object.entries(object).map(([key, text]) => {
    if (typeof text !== 'string') throw refused(`${path}.${key}`, text, 'a string');
    return [key, text] as const;
  });
  return Object.fromEntries(texts);
}

/** One of a few words. Throws InvalidRequest that names `path` and the words. */
export function readWord<Word extends string>(path: string, value: unknown, words: readonly Word[]): Word {
  const text = readText(path, value);
  const word = words.find((candidate) => candidate === text);
  if (word) return word;
  const shown = JSON.stringify(text.slice(0, 40));
  throw new HandlerError('InvalidRequest', `${path} is ${shown}; expected one of ${words.join(', ')}.`);
}
