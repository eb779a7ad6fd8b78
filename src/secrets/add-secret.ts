import { NoAnswer, isError, retryOf } from '../app-client/errors';
import { waitBefore } from '../app-client/retry';
import { listClientSecrets } from './client-secrets';
import { STRANGER, refused } from './refusals';
import { dropPending } from './stages';
import { addedBy } from './state';
import { describeStored, readVersion, type StoredSecret, type StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

/**
 * Adds the value to the client, once: after an answer that may be lost it looks whether it is there.
 *
 * @param becoming the id of the version that is to be AWSCURRENT then.
 */
export async function addSecret(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  becoming: string,
): Promise<string> {
  const { cognito, clock, identifier } = work;
  const ClientSecret = pending.body?.client_secret ?? '';
  let lost = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ClientSecretDescriptor: added } = await cognito.addSecret({ ...identifier, ClientSecret });
      if (added?.ClientSecretId === undefined)
        throw new NoAnswer('AddUserPoolClientSecret answered without an id');
      return added.ClientSecretId;
    } catch (error) {
      const isLost = retryOf(error) === 'ambiguous';
      if (!lost && retryOf(error) === undefined)
        return await addedByOther(work, stored, pending, becoming, error);
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
 * After a refusal. Where a secret has come since, it is a stranger's, or that of another invocation of this update,
 * which then makes it current: nothing else tells them apart, and a stranger's that is taken for ours would make
 * AWSCURRENT a value that Cognito refuses.
 *
 * @returns the id that the other invocation has given it.
 */
async function addedByOther(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  becoming: string,
  error: unknown,
): Promise<string> {
  const isFull = isError(error, 'LimitExceededException');
  const come = isFull ? await addedTo(work, pending).catch(() => []) : [];
  const id = come.length > 0 ? await madeCurrent(work, becoming) : undefined;
  if (id !== undefined) return id;
  // It has made nothing: no later rotation may take a stranger's secret for this one's.
  await dropPending(work, stored, pending).catch(() => undefined);
  const path = pending.body?.custom === true ? '/CustomSecret' : STRANGER.path;
  throw come.length > 0 ? refused({ ...STRANGER, path }, ...come) : error;
}

/** For how long another invocation that has added its secret may take to make it current. */
const FINISH_MILLISECONDS = 3_000;
const POLL_MILLISECONDS = 250;

async function madeCurrent(work: SecretWork, becoming: string): Promise<string | undefined> {
  const { secrets, identifier, clock } = work;
  for (
    const end = clock.now() + FINISH_MILLISECONDS;
    clock.now() < end;
    await clock.sleep(POLL_MILLISECONDS)
  ) {
    const now = await describeStored(secrets, identifier);
    if (now?.versions.AWSCURRENT === becoming)
      return (await readVersion(work, identifier, now, 'AWSCURRENT'))?.body?.client_secret_id;
  }
  return undefined;
}
