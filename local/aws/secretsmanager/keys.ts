/**
 * Mimics: how the key of a secret is shown (D): the default key is left out, an alias becomes its ARN.
 * Deliberate difference: any text is a key, and every key works; a fault makes one fail.
 */
import { ACCOUNT_ID, partitionOf } from '../account';

const DEFAULT_ALIAS = 'alias/aws/secretsmanager';

/** What ListSecretVersionIds calls the default key (V). */
export const DEFAULT_KEY = 'DefaultEncryptionKey';

/** A key as it is kept and shown; undefined for the default one. */
export function keyOf(given: string | undefined, region: string): string | undefined {
  if (!given || given === DEFAULT_ALIAS || given.endsWith(`:${DEFAULT_ALIAS}`)) return undefined;
  return given.startsWith('alias/')
    ? `arn:${partitionOf(region)}:kms:${region}:${ACCOUNT_ID}:${given}`
    : given;
}
