import { NoAnswer, isError, retryOf } from '../app-client/errors';
import { waitBefore } from '../app-client/retry';
import { listClientSecrets } from './client-secrets';
import { NO_ROOM, refused } from './refusals';
import { dropPending } from './stages';
import { addedBy } from './state';
import type { StoredSecret, StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

/** Adds the value to the client, once: after an answer that may be lost it looks whether it is there. */
export async function addSecret(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  ClientSecret: string,
): Promise<string> {
  const { cognito, clock, identifier } = work;
  const look = async () => addedBy(pending, { ids: await listClientSecrets(cognito, identifier) })[0];
  let lost = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ClientSecretDescriptor: added } = await cognito.addSecret({ ...identifier, ClientSecret });
      if (added?.ClientSecretId === undefined)
        throw new NoAnswer('AddUserPoolClientSecret answered without an id');
      return added.ClientSecretId;
    } catch (error) {
      const isLost = retryOf(error) === 'ambiguous';
      // Refused for good; but another invocation of this update may have added it.
      if (!lost && retryOf(error) === undefined)
        return (await look().catch(() => undefined))?.id ?? refusedToAdd(work, stored, pending, error);
      lost ||= isLost;
      const wait = waitBefore(attempt);
      if (!lost || clock.now() + wait >= cognito.deadline) throw error;
      await clock.sleep(wait);
      const found = await look();
      if (found !== undefined) return found.id;
      if (!isLost) throw error;
    }
  }
}

/** It has made nothing: no later rotation may take a stranger's secret for this one's. */
async function refusedToAdd(
  work: SecretWork,
  stored: StoredSecret,
  pending: StoredVersion,
  error: unknown,
): Promise<never> {
  await dropPending(work, stored, pending).catch(() => undefined);
  throw isError(error, 'LimitExceededException') ? refused(NO_ROOM) : error;
}
