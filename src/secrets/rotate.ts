import { randomUUID } from 'node:crypto';
import { NoAnswer, retryOf } from '../app-client/errors';
import { waitBefore } from '../app-client/retry';
import { bodyOf } from './body';
import { deleteClientSecret, listClientSecrets } from './client-secrets';
import type { Plan } from './decide';
import { tokenOf } from './deliver';
import { dropPending, moveStage } from './stages';
import { addedBy, leavingId, type SecretState } from './state';
import type { StoredSecret, StoredVersion } from './stored-secret';
import { newSecret, type SecretWork } from './work';

type Rotation = Plan & { readonly kind: 'rotate' };
type Swap = Plan & { readonly kind: 'swap' };

/**
 * Adds a further secret and makes it the current one. The value is stored as AWSPENDING before Cognito gets it, and
 * becomes AWSCURRENT after Cognito has it: at every instant AWSCURRENT is accepted, and whatever is interrupted is
 * found again by its pending version.
 *
 * @returns the version that is still labelled AWSPENDING, whose value is now that of AWSCURRENT.
 */
export async function rotate(
  work: SecretWork,
  state: SecretState,
  stored: StoredSecret,
  plan: Rotation,
): Promise<StoredVersion> {
  const [added] = plan.resume ? addedBy(plan.resume, state) : [];
  // Cognito takes two at most; the one before the current one has had its time.
  const leaving = added === undefined ? leavingId(state) : undefined;
  if (leaving !== undefined) await deleteClientSecret(work, leaving);
  const pending = plan.resume ?? (await putPending(work, state, stored, plan));
  const client_secret = pending.body?.client_secret ?? '';
  const client_secret_id = added?.id ?? (await addSecret(work, stored, pending, client_secret));
  const body = bodyOf(work, { client_secret, client_secret_id, rotation_version: plan.version });
  await work.secrets.put({
    SecretId: stored.arn,
    SecretString: JSON.stringify(body),
    VersionStages: ['AWSCURRENT'],
    ClientRequestToken: tokenOf(pending.versionId),
  });
  return pending;
}

/** Makes what was current before so again. Under another Version it is stored anew: the labels are the stages'. */
export async function swap(
  work: SecretWork,
  { current }: SecretState,
  stored: StoredSecret,
  { to, version }: Swap,
): Promise<void> {
  if (to.body?.rotation_version === version)
    return moveStage(work, stored, 'AWSCURRENT', current?.versionId, to.versionId);
  const { client_secret, client_secret_id } = to.body ?? {};
  await work.secrets.put({
    SecretId: stored.arn,
    SecretString: JSON.stringify(
      bodyOf(work, { client_secret, client_secret_id, rotation_version: version }),
    ),
    VersionStages: ['AWSCURRENT'],
    ClientRequestToken: tokenOf(to.versionId, current?.versionId ?? '', version ?? ''),
  });
}

/** Takes an interrupted rotation back: what it added is deleted, its label taken away. */
export async function undo(
  work: SecretWork,
  state: SecretState,
  stored: StoredSecret,
  interrupted: StoredVersion,
): Promise<SecretState> {
  const added = addedBy(interrupted, state).map(({ id }) => id);
  for (const id of added) await deleteClientSecret(work, id);
  await dropPending(work, stored, interrupted);
  return { ...state, pending: undefined, ids: state.ids.filter(({ id }) => !added.includes(id)) };
}

async function putPending(
  work: SecretWork,
  state: SecretState,
  stored: StoredSecret,
  { version, value }: Rotation,
): Promise<StoredVersion> {
  const client_secret = value ?? newSecret();
  work.conceal(client_secret);
  const body = bodyOf(work, {
    client_secret,
    rotation_version: version,
    ids_before: state.ids.map(({ id }) => id),
    ...(value !== undefined && { custom: true }),
  });
  const versionId = randomUUID();
  await work.secrets.put({
    SecretId: stored.arn,
    SecretString: JSON.stringify(body),
    VersionStages: ['AWSPENDING'],
    ClientRequestToken: versionId,
  });
  // Within one invocation the ids before are enough: two clocks need not agree.
  return { versionId, created: 0, body };
}

/** Adds the value to the client, once: after an answer that may be lost it looks whether it is there. */
async function addSecret(
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
      // Refused for good, it has made nothing: no later rotation may take a stranger's secret for this one's.
      if (!lost && retryOf(error) === undefined)
        await dropPending(work, stored, pending).catch(() => undefined);
      lost ||= isLost;
      const wait = waitBefore(attempt);
      if (!lost || clock.now() + wait >= cognito.deadline) throw error;
      await clock.sleep(wait);
      const [found] = addedBy(pending, { ids: await listClientSecrets(cognito, identifier) });
      if (found !== undefined) return found.id;
      if (!isLost) throw error;
    }
  }
}
