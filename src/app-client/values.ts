/** Comparison of settings' values as CloudFormation means it: by content, not by form. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: absent, `[]` or `{}`, which are the same once Cognito has stored them. */
export function isUnset(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every((member) => member === undefined);
}

/** Whether two values of one setting mean the same: lists in any order, empty and absent alike. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Sorted as Cognito sorts the lists that it answers: by code unit, without a locale. */
export function sorted(list: readonly string[]): string[] {
  return [...list].sort((one, other) => (one < other ? -1 : Number(one > other)));
}

function canonical(value: unknown): string {
  return isUnset(value) ? '' : JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return sorted(value.map((item) => JSON.stringify(ordered(item))));
  if (!isObject(value)) return value;
  const members = sorted(Object.keys(value)).filter((key) => value[key] !== undefined);
  return members.map((key) => [key, ordered(value[key])]);
}
