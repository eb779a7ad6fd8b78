/** Other forms of the same properties: none of them may make a difference. */

/** As CloudFormation may send it: every number and Boolean as text. */
export function asText<T>(value: T): T {
  // Text for scalars, at the same places.
  return mapped(value, (scalar) =>
    typeof scalar === 'number' || typeof scalar === 'boolean' ? String(scalar) : scalar,
  ) as T;
}

/** Every list the other way round. */
export function reversed<T extends object>(properties: T): T {
  const entries = Object.entries(properties);
  // The same members in the same lists.
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
    ]),
  ) as T;
}

function mapped(value: unknown, change: (scalar: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapped(member, change)]));
}
