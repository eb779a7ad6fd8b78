import { decide } from './decide';
import { ensureKey } from './keep';
import { movedBack } from './mend';
import { hasMoved, overlapping } from './overlap';
import type { Decision, Templates } from './plan';
import { requireRoomForTags, type Wanted } from './record';
import { CHANGE_WITHOUT_DELIVERY, ONLY_COPY, SOMEBODY_ELSES, refused } from './refusals';
import { added, isForbidden, readState, type SecretState, type ShownClient } from './state';
import type { Delivery, Rotation } from './tags';
import { describeStored, secretName, type StoredSecret } from './stored-secret';
import { isAboutSecrets, meantBy } from './wanted';
import type { SecretWork } from './work';

/** What an update knows of the client's secret when it begins. */
interface Known extends Templates {
  readonly stored?: StoredSecret;
  readonly client: ShownClient;
}

/** What is to be done about the secret, decided and checked. */
export type SecretPlan =
  /** `stored` as it is now, where it has been restored or given its key back. */
  | { readonly kind: 'untouched'; readonly stored?: StoredSecret }
  | { readonly kind: 'remove'; readonly state: SecretState; readonly stored: StoredSecret }
  | {
      readonly kind: 'keep';
      readonly state: SecretState;
      readonly wanted: Wanted;
      readonly decision: Decision;
    };

const UNTOUCHED: SecretPlan = { kind: 'untouched' };

/**
 * Checks and decides what becomes of a client's secret, before any write but one: a stored secret that awaits its
 * deletion can be read only once it is restored.
 *
 * @throws HandlerError InvalidRequest where the stored secret or the client's secrets do not allow what the template asks for.
 */
export async function planUpdate(work: SecretWork, known: Known): Promise<SecretPlan> {
  if (!isAboutSecrets(known)) return UNTOUCHED;
  const { isRemoved, delivery, rotation } = meantBy(known, known.stored);
  if (isRemoved) return removal(work, known);
  if (delivery === undefined) return withoutDelivery(known);
  // What is undone has changed nothing of somebody else's.
  if (known.stored?.own === false && known.rollback) return UNTOUCHED;
  if (known.stored?.own === false) throw refused(SOMEBODY_ELSES, secretName(work.identifier));
  requireRoomForTags({ delivery, rotation }, work.stackTags);
  const { stored, state } = await read(work, known, delivery);
  if (state === undefined) return { kind: 'untouched', stored };
  const decision = await decided(work, state, known);
  // A rollback that finds nothing stored, and nothing to store, is not to blame for it.
  if (decision.plan.kind === 'nothing' && state.stored === undefined) return UNTOUCHED;
  return {
    kind: 'keep',
    state,
    wanted: { delivery, rotation: told(rotation, known, state, decision) },
    decision,
  };
}

/** The state; none where an update is undone and nobody can read the value, under whichever key. */
async function read(
  work: SecretWork,
  known: Known,
  delivery: Delivery,
): Promise<{ stored?: StoredSecret; state?: SecretState }> {
  const stored = await restored(work, known.stored);
  const state = await readUnlessUndone(work, stored, known);
  if (state !== undefined || stored === undefined) return { stored, state };
  // The key may be what is to be undone.
  const keyed = await rekeyed(work, stored, delivery);
  return { stored: keyed, state: await readUnlessUndone(work, keyed, known) };
}

async function rekeyed(work: SecretWork, stored: StoredSecret, delivery: Delivery): Promise<StoredSecret> {
  await ensureKey(work, stored, delivery).catch(() => undefined);
  return (await describeStored(work.secrets, work.identifier)) ?? stored;
}

/** Nothing where an update is undone and nobody can read the value any more, its key being gone. */
async function readUnlessUndone(
  work: SecretWork,
  stored: StoredSecret | undefined,
  { client, rollback }: Known,
): Promise<SecretState | undefined> {
  try {
    return await readState(work, stored, client);
  } catch (error) {
    if (rollback && isForbidden(error)) return undefined;
    throw error;
  }
}

/** A refusal may come of what was read at two moments, while another invocation was at work. */
async function decided(work: SecretWork, state: SecretState, known: Known): Promise<Decision> {
  try {
    return decide(state, known);
  } catch (error) {
    throw (await hasMoved(work, state.stored)) ? overlapping(error) : error;
  }
}

/** A rotation that no template mentions keeps the Version that AWSCURRENT has, whatever the tags still say. */
function told(
  rotation: Rotation | undefined,
  { desired }: Known,
  before: SecretState,
  { plan, mend }: Decision,
): Rotation | undefined {
  if (rotation === undefined || desired.SecretRotation !== undefined) return rotation;
  const { current } = mend ? movedBack(before) : before;
  const version =
    plan.kind === 'swap' || plan.kind === 'rotate' ? plan.version : current?.body?.rotation_version;
  return { ...rotation, Version: version ?? rotation.Version };
}

async function restored(
  { secrets, identifier }: SecretWork,
  stored: StoredSecret | undefined,
): Promise<StoredSecret | undefined> {
  if (stored?.deleted !== true) return stored;
  await secrets.restore({ SecretId: stored.arn });
  return describeStored(secrets, identifier);
}

/** The stored value may be the only copy: then what is compared with it keeps it. */
async function removal(work: SecretWork, known: Known): Promise<SecretPlan> {
  const { stored, client, desired, rollback } = known;
  if (stored?.own !== true || stored.deleted) return withoutDelivery(known);
  // What is undone was there without delivery, and can be so again.
  const isOnlyCopy = client.secret === undefined && desired.CustomSecret !== undefined;
  if (isOnlyCopy && !rollback) throw refused(ONLY_COPY);
  withoutDelivery(known);
  const state = await readToUndo(work, stored, client);
  added(state);
  return { kind: 'remove', stored, state };
}

/** Whoever may no longer read the value, its key being gone, may still remove it. */
async function readToUndo(work: SecretWork, stored: StoredSecret, client: ShownClient): Promise<SecretState> {
  if (stored.versions.AWSPENDING === undefined) return { stored, ids: [], client };
  try {
    return await readState(work, stored, client);
  } catch (error) {
    if (isForbidden(error)) return { stored, ids: [], client };
    throw error;
  }
}

/** Without delivery nothing is stored to compare with: a secret of one's own can only be given to CREATE. */
function withoutDelivery({ desired: { CustomSecret }, given, client, rollback }: Known): SecretPlan {
  // What is undone was not carried out without delivery: the client has what it had.
  const isUnchanged =
    rollback || CustomSecret === undefined || [given?.CustomSecret, client.secret].includes(CustomSecret);
  if (isUnchanged) return UNTOUCHED;
  throw refused(CHANGE_WITHOUT_DELIVERY);
}
