import { randomUUID } from 'node:crypto';
import { isError } from '../app-client/errors';
import { addSecret } from './add-secret';
import { bodyOf, type SecretBody } from './body';
import { deleteClientSecret } from './client-secrets';
import { tokenOf } from './deliver';
import { overlapping } from './overlap';
import type { RotatePlan } from './plan';
import { putPending } from './put-pending';
import { dropPending } from './stages';
import { addedBy, leavingId, type SecretState } from './state';
import { describeStored, type StoredSecret, type StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

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
  plan: RotatePlan,
): Promise<StoredVersion> {
  const [added] = plan.resume ? addedBy(plan.resume, state) : [];
  const pending = plan.resume ?? (await putPending(work, state, stored, plan));
  // Cognito takes two at most; the one before the current one has had its time.
  const leaving = added === undefined ? leavingId(state) : undefined;
  if (leaving !== undefined) await deleteClientSecret(work, leaving);
  // Of what was current too: where somebody has moved AWSCURRENT back, the version before is not made again.
  const becoming = tokenOf(pending.versionId, state.current?.versionId ?? '');
  const client_secret_id = added?.id ?? (await addSecret(work, stored, pending, becoming));
  const { client_secret } = pending.body ?? {};
  const body = bodyOf(work, { client_secret, client_secret_id, rotation_version: plan.version });
  await putCurrent(work, stored, body, becoming);
  return pending;
}

/** Two invocations of one update make one version of it; where it has another id, both have added the value. */
async function putCurrent(
  work: SecretWork,
  stored: StoredSecret,
  body: SecretBody,
  becoming: string,
): Promise<void> {
  const put = (ClientRequestToken: string) =>
    work.secrets.put({
      SecretId: stored.arn,
      SecretString: JSON.stringify(body),
      VersionStages: ['AWSCURRENT'],
      ClientRequestToken,
    });
  try {
    await put(becoming);
  } catch (error) {
    if (!isError(error, 'ResourceExistsException')) throw error;
    const now = await describeStored(work.secrets, work.identifier);
    // Made by an earlier try, and no longer current: somebody has moved the label since.
    if (now?.versions.AWSCURRENT !== becoming) return void (await put(randomUUID()));
    await deleteClientSecret(work, body.client_secret_id ?? '');
    throw overlapping(error);
  }
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
