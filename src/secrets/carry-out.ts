import type { AppClientProperties } from '../app-client/properties';
import { createStored, firstBody, putStored } from './deliver';
import { ensureKey, ensureTags } from './keep';
import { movedBack } from './mend';
import { hasMoved, overlapping } from './overlap';
import { isChange, type Decision, type Plan } from './plan';
import type { SecretPlan } from './plan-update';
import type { Wanted } from './record';
import { scheduleDeletion } from './remove';
import { revoke } from './revoke';
import { rotate, undo } from './rotate';
import { dropPending, moveStage } from './stages';
import { readState, unfinished, type SecretState } from './state';
import { swap } from './swap';
import {
  describeStored,
  propertiesOf,
  propertiesOfStored,
  type StoredSecret,
  type StoredVersion,
} from './stored-secret';
import type { SecretWork } from './work';

/** How the secret is after an update. */
interface SecretOutcome {
  /** What READ tells of it. */
  readonly store: Partial<AppClientProperties>;
  /** Milliseconds until the secret before may be revoked; nothing where there is nothing to wait for. */
  readonly wait?: number;
}

/**
 * Does what was decided; each step may be repeated from whatever state it was interrupted in.
 *
 * @param present what READ told of the secret before.
 * @param formerKeys the keys of tags that the stack had before this update.
 */
export async function carryOut(
  work: SecretWork,
  plan: SecretPlan,
  present: Partial<AppClientProperties>,
  formerKeys: readonly string[],
): Promise<SecretOutcome> {
  if (plan.kind === 'untouched') return { store: plan.stored ? propertiesOfStored(plan.stored) : present };
  if (plan.kind === 'remove') return remove(work, plan);
  const { stored } = plan.state;
  if (stored === undefined) return begin(work, plan, formerKeys);
  if (isChange(plan.decision) && (await hasMoved(work, stored))) throw overlapping();
  return keep(work, plan.state, stored, plan, formerKeys);
}

async function remove(work: SecretWork, plan: SecretPlan & { kind: 'remove' }): Promise<SecretOutcome> {
  const interrupted = unfinished(plan.state);
  if (interrupted) await undo(work, plan.state, plan.stored, interrupted);
  await scheduleDeletion(work.secrets, plan.stored);
  return { store: {} };
}

/**
 * Stores the client's secret where nothing is stored. Where another is wanted that one is the secret before, so that
 * it is known; where nobody can read it, the new one is made behind a stored secret without a value.
 */
async function begin(
  work: SecretWork,
  plan: SecretPlan & { kind: 'keep' },
  formerKeys: readonly string[],
): Promise<SecretOutcome> {
  const { wanted, decision, state } = plan;
  const { plan: chosen } = decision;
  const only = state.ids.length > 1 ? undefined : state.client.secret;
  const value = chosen.kind === 'deliver' ? chosen.value : only;
  const version = chosen.kind === 'rotate' ? chosen.former : wanted.rotation?.Version;
  const body = await firstBody(work, value, version);
  const { arn, versionId } = await createStored(work, body, wanted, () => Promise.reject(overlapping()));
  if (chosen.kind !== 'rotate') return { store: propertiesOf(wanted, arn) };
  const stored = await describeStored(work.secrets, work.identifier);
  if (stored === undefined || stored.versions.AWSCURRENT !== versionId) throw overlapping();
  return keep(work, await readState(work, stored, state.client), stored, plan, formerKeys);
}

async function keep(
  work: SecretWork,
  before: SecretState,
  stored: StoredSecret,
  { wanted, decision }: SecretPlan & { kind: 'keep' },
  formerKeys: readonly string[],
): Promise<SecretOutcome> {
  const { plan } = decision;
  const keyed = await ensureKey(work, stored, wanted.delivery);
  const state = await readied(work, before, stored, decision);
  const pending = await changeValue(work, state, stored, wanted, plan);
  const changed = plan.kind === 'rotate' || plan.kind === 'swap';
  const wait = await revoke(work, state, wanted.rotation, changed);
  await ensureTags(work, keyed, wanted, formerKeys);
  // The label of a finished rotation says nothing wrong: it goes last.
  if (pending) await dropPending(work, stored, pending);
  return { store: propertiesOf(wanted, stored.arn), wait };
}

/** The state once AWSCURRENT holds what Cognito accepts again, and an unwanted rotation is taken back. */
async function readied(
  work: SecretWork,
  before: SecretState,
  stored: StoredSecret,
  { mend, undo: interrupted }: Decision,
): Promise<SecretState> {
  if (mend) await moveStage(work, stored, 'AWSCURRENT', before.current?.versionId, mend.versionId);
  const state = mend ? movedBack(before) : before;
  return interrupted ? undo(work, state, stored, interrupted) : state;
}

/** @returns the version that is labelled AWSPENDING and has become AWSCURRENT, now or earlier. */
async function changeValue(
  work: SecretWork,
  state: SecretState,
  stored: StoredSecret,
  wanted: Wanted,
  plan: Plan,
): Promise<StoredVersion | undefined> {
  if (plan.kind === 'rotate') return rotate(work, state, stored, plan);
  if (plan.kind === 'swap') await swap(work, state, stored, plan);
  if (plan.kind === 'deliver')
    await putStored(work, stored, await firstBody(work, plan.value, wanted.rotation?.Version));
  return unfinished(state) === undefined ? state.pending : undefined;
}
