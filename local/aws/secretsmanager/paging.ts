import { refusal } from './refusals';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  NextToken?: string;
}

const PREFIX = 'page:';

/**
 * The page that a token leads to. A token holds the key of the last item given; keys grow along the list, or
 * shrink where it is `descending`.
 * @throws AwsError InvalidNextTokenException for a token that is none of ours
 */
export function page<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { limit, token, descending = false }: { limit: number; token?: string; descending?: boolean },
): Page<T> {
  const isBefore = (one: string, other: string): boolean => (descending ? one > other : one < other);
  const sorted = [...items].sort((a, b) => (isBefore(keyOf(a), keyOf(b)) ? -1 : 1));
  const after = token === undefined ? undefined : decode(token);
  const rest = after === undefined ? sorted : sorted.filter((item) => isBefore(after, keyOf(item)));
  const last = rest[limit - 1];
  const isCut = last !== undefined && rest.length > limit;
  return { items: rest.slice(0, limit), NextToken: isCut ? encode(keyOf(last)) : undefined };
}

const encode = (key: string): string => Buffer.from(PREFIX + key).toString('base64url');

function decode(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith(PREFIX)) throw refusal('badPage');
  return text.slice(PREFIX.length);
}
