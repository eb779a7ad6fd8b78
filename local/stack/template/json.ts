/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Like Array.isArray, without letting `any` in. */
export const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** The JSON text of a value with the keys of every object sorted: equal values, equal texts. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  ) ?? 'undefined';

export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
