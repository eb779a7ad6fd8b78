import type { ApiShape } from '../../tools/botocore';

/** A shape of the API's description in the words of the local model. */
export function inLocalWords(shape: ApiShape | undefined): unknown {
  if (!shape) return undefined;
  const { type, min, max, pattern, sensitive, required, members, member, key, value } = shape;
  const names = members && Object.fromEntries(Object.entries(members).map(([name, of]) => [name, of.shape]));
  const parts = { member: member?.shape, key: key?.shape, value: value?.shape, members: names };
  return { type, min, max, pattern, enum: shape.enum, sensitive, required, ...parts };
}
