import { createHash } from 'node:crypto';
import { sorted } from '../app-client/values';

/**
 * Which tags a template has declared, told in one tag: its value holds 256 characters, and 40 keys may hold 5,120.
 * Each key is known by 5 characters of its hash; that a stranger's is taken for one of 40 is a chance of 1 in 26,000.
 */
const DIGEST_CHARACTERS = 5;

const digestOf = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, DIGEST_CHARACTERS);

/** The value of that tag; nothing where no key is declared. */
export const digestsOf = (keys: readonly string[]): string | undefined =>
  keys.length === 0 ? undefined : sorted(keys.map(digestOf)).join('');

/** Whether a key is one of those that the tag's value stands for. */
export function holds(digests: string | undefined, key: string): boolean {
  const known: readonly string[] = digests?.match(/.{5}/g) ?? [];
  return known.includes(digestOf(key));
}
