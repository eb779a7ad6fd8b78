import { randomUUID } from 'node:crypto';
import { isError } from '../app-client/errors';
import { bodyOf } from './body';
import { overlapping } from './overlap';
import type { RotatePlan } from './plan';
import { tokenOf } from './deliver';
import type { SecretState } from './state';
import { describeStored, readVersion, type StoredSecret, type StoredVersion } from './stored-secret';
import { newSecret, type SecretWork } from './work';

/**
 * Stores the value that is to be added. A second invocation of the same update that has begun meanwhile finds the
 * first one's value by the token, and goes on with that: two values would be two secrets.
 */
export async function putPending(
  work: SecretWork,
  state: SecretState,
  stored: StoredSecret,
  { version, value }: RotatePlan,
): Promise<StoredVersion> {
  const client_secret = value ?? newSecret();
  work.conceal(client_secret);
  const body = bodyOf(work, {
    client_secret,
    rotation_version: version,
    ids_before: state.ids.map(({ id }) => id),
    ...(value !== undefined && { custom: true }),
  });
  const put = (ClientRequestToken: string) =>
    work.secrets.put({
      SecretId: stored.arn,
      SecretString: JSON.stringify(body),
      VersionStages: ['AWSPENDING'],
      ClientRequestToken,
    });
  let versionId = tokenOf(stored.arn, state.current?.versionId ?? '', version ?? '', work.requestToken);
  try {
    await put(versionId);
  } catch (error) {
    const found = await pendingOfOther(work, state, versionId, error);
    if (found) return found;
    versionId = randomUUID();
    await put(versionId);
  }
  // Within one invocation the ids before are enough: two clocks need not agree.
  return { versionId, created: 0, body };
}

/** @returns nothing where the other invocation has been refused, and has taken its label away. */
async function pendingOfOther(
  work: SecretWork,
  { current }: SecretState,
  versionId: string,
  error: unknown,
): Promise<StoredVersion | undefined> {
  if (!isError(error, 'ResourceExistsException')) throw error;
  const now = await describeStored(work.secrets, work.identifier);
  if (now?.versions.AWSCURRENT !== current?.versionId) throw overlapping(error);
  return now?.versions.AWSPENDING === versionId
    ? readVersion(work, work.identifier, now, 'AWSPENDING')
    : undefined;
}
