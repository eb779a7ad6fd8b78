import { isObject, type Json } from '../json';

/** What is wrong with the body of a control request: answered with status 400. */
export class BadControl extends Error {}

/** Reads typed members out of a JSON object; every complaint names the place. */
export class Reader {
  constructor(
    private readonly source: Json,
    private readonly place: string,
    known: readonly string[],
  ) {
    const unknown = Object.keys(source).filter((key) => !known.includes(key));
    if (unknown.length) this.fail(`unknown member ${unknown.join(', ')}; known are ${known.join(', ')}`);
  }

  static of(value: unknown, place: string, known: readonly string[]): Reader {
    if (!isObject(value)) throw new BadControl(`${place}: must be an object`);
    return new Reader(value, place, known);
  }

  fail(problem: string): never {
    throw new BadControl(`${this.place}: ${problem}`);
  }

  string(key: string): string | undefined {
    const value = this.source[key];
    if (value !== undefined && (typeof value !== 'string' || !value)) this.fail(`${key} must be a string`);
    return value;
  }

  /** A whole number, `min` at least. */
  count(key: string, min: number): number | undefined {
    const value = this.source[key];
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min) {
      this.fail(`${key} must be a whole number, ${min} or more`);
    }
    return value;
  }

  boolean(key: string): boolean | undefined {
    const value = this.source[key];
    if (value !== undefined && typeof value !== 'boolean') this.fail(`${key} must be true or false`);
    return value;
  }

  object(key: string): Json | undefined {
    const value = this.source[key];
    if (value === undefined) return undefined;
    return isObject(value) ? value : this.fail(`${key} must be an object`);
  }

  raw(key: string): unknown {
    return this.source[key];
  }
}
