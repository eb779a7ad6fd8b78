import { AwsError } from '../errors';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  NextToken?: string;
}

/**
 * The page that a token leads to. A token holds the key of the last item given, so that what is deleted or
 * made between two pages neither repeats nor hides an item; keys grow along the list.
 * @throws AwsError InvalidParameterException for a token that is none of ours (message: I)
 */
export function page<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  limit: number,
  token: string | undefined,
): Page<T> {
  const sorted = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const after = token === undefined ? undefined : decode(token);
  const rest = after === undefined ? sorted : sorted.filter((item) => keyOf(item) > after);
  const last = rest[limit - 1];
  const NextToken = rest.length > limit && last !== undefined ? encode(keyOf(last)) : undefined;
  return { items: rest.slice(0, limit), NextToken };
}

const PREFIX = 'page:';

const encode = (key: string): string => Buffer.from(PREFIX + key).toString('base64url');

function decode(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith(PREFIX)) throw new AwsError('InvalidParameterException', 'Invalid pagination token.');
  return text.slice(PREFIX.length);
}
