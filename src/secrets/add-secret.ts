import { NoAnswer, isError, retryOf } from '../app-client/errors';
import { waitBefore } from '../app-client/retry';
import { listClientSecrets } from './client-secrets';
import { tokenOf } from './deliver';
import { overlapping } from './put-pending';
import { STRANGER, refused } from './refusals';
import { dropPending } from './stages';
import { addedBy } from './state';
import { describeStored, type StoredSecret, type StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

/** Adds the value to the client, once: after an answer that may be lost it looks whether it is there. */
export async function addSecret(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  ClientSecret: string,
): Promise<string> {
  const { cognito, clock, identifier } = work;
  let lost = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ClientSecretDescriptor: added } = await cognito.addSecret({ ...identifier, ClientSecret });
      if (added?.ClientSecretId === undefined)
        throw new NoAnswer('AddUserPoolClientSecret answered without an id');
      return added.ClientSecretId;
    } catch (error) {
      const isLost = retryOf(error) === 'ambiguous';
      if (!lost && retryOf(error) === undefined) throw await refusalOf(work, stored, pending, error);
      lost ||= isLost;
      const wait = waitBefore(attempt);
      if (!lost || clock.now() + wait >= cognito.deadline) throw error;
      await clock.sleep(wait);
      const [found] = await addedTo(work, pending);
      if (found !== undefined) return found;
      if (!isLost) throw error;
    }
  }
}

const addedTo = async ({ cognito, identifier }: SecretWork, pending: StoredVersion): Promise<string[]> =>
  addedBy(pending, { ids: await listClientSecrets(cognito, identifier) }).map(({ id }) => id);

/**
 * Why nothing was added. Where a secret has come since, it is a stranger's, or that of another invocation of this
 * update, which then goes on to make it current: nothing else tells them apart, and a stranger's that is taken for ours
 * would make AWSCURRENT a value that Cognito refuses.
 */
async function refusalOf(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  error: unknown,
): Promise<unknown> {
  const isFull = isError(error, 'LimitExceededException');
  const come = isFull ? await addedTo(work, pending).catch(() => []) : [];
  if (come.length > 0 && (await isFinishedByOther(work, pending))) return overlapping(error);
  // It has made nothing: no later rotation may take a stranger's secret for this one's.
  await dropPending(work, stored, pending).catch(() => undefined);
  const path = pending.body?.custom === true ? '/CustomSecret' : STRANGER.path;
  return come.length > 0 ? refused({ ...STRANGER, path }, ...come) : error;
}

/** For how long another invocation that has added its secret may take to make it current. */
const FINISH_MILLISECONDS = 5_000;
const POLL_MILLISECONDS = 250;

async function isFinishedByOther(
  { secrets, identifier, clock }: SecretWork,
  pending: StoredVersion,
): Promise<boolean> {
  for (
    const end = clock.now() + FINISH_MILLISECONDS;
    clock.now() < end;
    await clock.sleep(POLL_MILLISECONDS)
  ) {
    const now = await describeStored(secrets, identifier);
    if (now?.versions.AWSCURRENT === tokenOf(pending.versionId)) return true;
  }
  return false;
}
