import { canonical, isObject } from './template/json';

/** A declared value that is not there as declared. */
export interface Difference {
  /** E.g. `TokenValidityUnits.AccessToken`. */
  path: string;
  expected: unknown;
  actual: unknown;
}

/**
 * Compares a declared value with the one read back, as CloudFormation's drift detection does: only declared
 * members count (`{}` declares none), `[]`, `{}` and absent are the same, a number and its text are the same,
 * and so are two orders of a list that `isSet` tells of.
 */
export function compare(
  expected: unknown,
  actual: unknown,
  path: readonly string[],
  isSet: (path: readonly string[]) => boolean,
): Difference[] {
  if (isEmpty(expected) && isEmpty(actual)) return [];
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([name, member]) =>
      compare(member, actual[name], [...path, name], isSet),
    );
  }
  if (sameValue(expected, actual, isSet(path))) return [];
  return [{ path: path.join('.'), expected, actual: actual ?? null }];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

function sameValue(expected: unknown, actual: unknown, unordered: boolean): boolean {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const [left, right] = [expected.map(textOf), actual.map(textOf)];
    return canonical(unordered ? left.sort() : left) === canonical(unordered ? right.sort() : right);
  }
  return textOf(expected) === textOf(actual);
}

/** Numbers, truth values and their texts alike: CloudFormation keeps every scalar as text. */
const textOf = (value: unknown): string => (typeof value === 'object' ? canonical(value) : String(value));
