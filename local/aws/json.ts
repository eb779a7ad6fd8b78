/** A JSON object as it came over the wire: nothing is known of its members yet. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether `part` is contained in `whole`: objects member by member, lists of the same length item by item,
 * everything else by equality.
 */
export function isSubset(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) && part.length === whole.length && part.every((x, i) => isSubset(x, whole[i]))
    );
  }
  if (!isObject(part)) return part === whole;
  return (
    isObject(whole) &&
    Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && isSubset(value, whole[key]))
  );
}

/** Whether a text at any depth of the value contains this one. */
export function holdsText(whole: unknown, text: string): boolean {
  if (typeof whole === 'string') return whole.includes(text);
  return typeof whole === 'object' && whole !== null && Object.values(whole).some((x) => holdsText(x, text));
}

/** A copy without these members. */
export function omit<T extends object, K extends keyof T>(whole: T, ...names: K[]): Omit<T, K> {
  const copy = { ...whole };
  for (const name of names) delete copy[name];
  return copy;
}
