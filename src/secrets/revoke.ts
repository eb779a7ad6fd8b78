import { deleteClientSecret } from './client-secrets';
import { overlapping } from './overlap';
import { isAlive, sameSecret, type SecretState } from './state';
import { describeStored } from './stored-secret';
import type { Rotation } from './tags';
import type { SecretWork } from './work';

const DEFAULT_GRACE_SECONDS = 60;

/**
 * Ends the secret before the current one where the template says so, and never sooner after the last change of the
 * stored secret than the grace period: a consumer may just have read the old value.
 *
 * @param state as it was when the invocation began: what it has written itself counts as a change only where it
 *   changed which version is current (`changed`), so that new tags alone put nothing off.
 * @returns the milliseconds that are left to wait; nothing where there is nothing to wait for.
 */
export async function revoke(
  work: SecretWork,
  state: SecretState,
  rotation: Rotation | undefined,
  changed: boolean,
): Promise<number | undefined> {
  // What is dead cannot take over: the one before may be what consumers live by.
  if (!isAlive(state, state.current)) return undefined;
  const before = changed ? state.current : state.previous;
  const id = before?.body?.client_secret_id;
  // Which secret that is cannot be told: to answer that it is revoked would be a lie.
  if (rotation?.PreviousSecret === 'REVOKE' && before?.unreadable !== undefined && state.ids.length > 1)
    throw before.unreadable;
  const isOther = changed || !sameSecret(state.current, before);
  if (rotation?.PreviousSecret !== 'REVOKE' || id === undefined || !isOther || !isAlive(state, before))
    return undefined;
  const since = changed ? work.clock.now() : lastChange(state);
  const wait = since + (rotation.GracePeriodSeconds ?? DEFAULT_GRACE_SECONDS) * 1_000 - work.clock.now();
  if (wait > 0) return wait;
  // Somebody may have made it current again meanwhile.
  const now = changed ? undefined : await describeStored(work.secrets, work.identifier);
  if (now && now.versions.AWSCURRENT !== state.current?.versionId) throw overlapping();
  await deleteClientSecret(work, id);
  return undefined;
}

const lastChange = ({ stored, current }: SecretState): number =>
  Math.max(stored?.lastChanged ?? 0, current?.created ?? 0);
