import { mended, movedBack } from './mend';
import type { Decision, Plan, RotatePlan, Templates } from './plan';
import { STRANGER, VERSION_BESIDE_CUSTOM, refused } from './refusals';
import { added, hasRoom, isAlive, sameSecret, strangers, unfinished, type SecretState } from './state';
import type { StoredVersion } from './stored-secret';

/**
 * Decides, before any write, what becomes of the client's secret: by what is stored, and not by the previous
 * template, which may have failed or been half done.
 *
 * @throws HandlerError InvalidRequest where only a person can go on: a secret that nobody knows here, a stored secret that Cognito does
 *   not accept, a new Version beside an unchanged CustomSecret.
 */
export function decide(state: SecretState, templates: Templates): Decision {
  const interrupted = unfinished(state);
  const mending = isAlive(state, state.current) ? {} : mended(state, templates);
  const { mend } = mending;
  const plan = mending.plan ?? wanted(mend ? movedBack(state) : state, templates);
  const ids = added(state);
  if (plan.kind !== 'rotate') return { plan, mend, undo: interrupted };
  // What has been added, and is not wanted any more, is deleted before.
  const left = { ...state, ids: state.ids.filter(({ id }) => !ids.includes(id)) };
  refuseStrangers(left, plan.value === undefined ? '/SecretRotation' : '/CustomSecret');
  return interrupted && isTryOf(interrupted, plan)
    ? { plan: { ...plan, resume: interrupted }, mend }
    : { plan, mend, undo: interrupted };
}

const NOTHING: Plan = { kind: 'nothing' };

/** The plan where AWSCURRENT is as it should be. */
function wanted(state: SecretState, templates: Templates): Plan {
  const { SecretRotation, CustomSecret } = templates.desired;
  const present = state.current?.body;
  const version = SecretRotation?.Version ?? present?.rotation_version;
  const isVersionNew = version !== present?.rotation_version;
  const isValueNew = CustomSecret !== undefined && CustomSecret !== present?.client_secret;
  if (!isVersionNew && !isValueNew) return isUndone(state, templates) ? swapBack(state) : NOTHING;
  const to = state.previous;
  if (to && isAlive(state, to) && !sameSecret(to, state.current)) {
    const isBack = isValueNew
      ? to.body?.client_secret === CustomSecret
      : CustomSecret === undefined && to.body?.rotation_version === version;
    // A template that says no Version has the one back that it had.
    const isOld = templates.rollback && SecretRotation === undefined;
    if (isBack) return { kind: 'swap', to, version: isOld ? to.body?.rotation_version : version };
  }
  if (!isValueNew && CustomSecret !== undefined) throw refused(VERSION_BESIDE_CUSTOM);
  return { kind: 'rotate', version, value: isValueNew ? CustomSecret : undefined };
}

/**
 * Whether the current secret is one that a failed template alone has asked for: the template before it, which says
 * nothing of it, means the secret that there was.
 */
function isUndone(state: SecretState, { desired, previous, rollback }: Templates): boolean {
  const present = state.current?.body;
  const value = previous?.CustomSecret;
  const version = previous?.SecretRotation?.Version;
  const askedForValue = desired.CustomSecret === undefined && value === present?.client_secret;
  const askedForVersion = desired.SecretRotation === undefined && version === present?.rotation_version;
  const isAsked = (value !== undefined && askedForValue) || (version !== undefined && askedForVersion);
  return rollback && isAsked && isAlive(state, state.previous) && !sameSecret(state.current, state.previous);
}

const swapBack = ({ previous }: SecretState): Plan =>
  previous ? { kind: 'swap', to: previous, version: previous.body?.rotation_version } : NOTHING;

function refuseStrangers(state: SecretState, path: string): void {
  const [stranger] = strangers(state);
  if (stranger !== undefined && !hasRoom(state)) throw refused({ ...STRANGER, path }, stranger.id);
}

/** Whether an interrupted rotation was on its way to the very secret that is wanted now. */
function isTryOf({ body }: StoredVersion, { version, value }: RotatePlan): boolean {
  if (body?.client_secret === undefined || body.rotation_version !== version) return false;
  return value === undefined ? body.custom !== true : body.client_secret === value;
}
