/**
 * Mimics: versions of a value. The request token becomes the version's id; the same token with the same
 * value is the same version again, with another value an error (D, V: the message).
 * About 100 versions are kept (D): beyond that the oldest without labels go, those of the last 24 hours
 * excepted; where none can go, a further one is refused.
 */
import type { Context } from '../service';
import { refusal } from './refusals';
import { attach, CURRENT, PENDING, requireRoom } from './stages';
import type { SecretValue, StoredSecret, Version } from './state';

export const MAX_VERSIONS = 100;
const KEPT_MS = 24 * 60 * 60 * 1000;

interface ValueInput {
  ClientRequestToken?: string;
  SecretString?: string;
  /** Base64, as it came over the wire. */
  SecretBinary?: unknown;
}

/** The value in an input, if there is one. */
export function valueIn({ SecretString, SecretBinary }: ValueInput): SecretValue | undefined {
  if (SecretString !== undefined && SecretBinary !== undefined) throw refusal('twoValues');
  if (SecretString !== undefined) return { SecretString };
  return SecretBinary === undefined ? undefined : { SecretBinary: String(SecretBinary) };
}

/** The token, which the service asks for and the SDKs fill in (V). */
export function tokenOf({ ClientRequestToken: token }: ValueInput): string {
  if (token === undefined) throw refusal('noToken');
  return token;
}

export const sameValue = (one: SecretValue, other: SecretValue | undefined): boolean =>
  one.SecretString === other?.SecretString && one.SecretBinary === other?.SecretBinary;

/** Adds a version with these labels; the first one of a secret is current in any case (D). */
export function addVersion(
  secret: StoredSecret,
  id: string,
  value: SecretValue,
  stages: readonly string[],
  { now }: Context,
): Version {
  const labels = secret.versions.size ? stages : [...stages, CURRENT];
  requireRoom(secret, labels);
  makeRoom(secret, now);
  const version: Version = { id, value, created: now, stages: new Set(), kmsKeyId: secret.kmsKeyId };
  secret.versions.set(id, version);
  attach(secret, version, labels)?.stages.delete(PENDING);
  secret.changed = now;
  return version;
}

function makeRoom({ versions }: StoredSecret, now: Date): void {
  for (const { id, stages, created } of [...versions.values()]) {
    if (versions.size < MAX_VERSIONS) return;
    if (!stages.size && now.getTime() - created.getTime() >= KEPT_MS) versions.delete(id);
  }
  if (versions.size >= MAX_VERSIONS) throw refusal('tooManyVersions', { limit: MAX_VERSIONS });
}

/** The version that a token already stands for; throws where it has another value. */
export function versionAgain(
  secret: StoredSecret,
  token: string,
  value: SecretValue | undefined,
): Version | undefined {
  const version = secret.versions.get(token);
  if (version && !sameValue(version.value, value)) throw refusal('tokenTaken', { token, arn: secret.arn });
  return version;
}
