import type { AppClientProperties } from '../app-client/properties';
import { HAND_EDITED, STRANGER, TWO_ADDED, UNREADABLE, VERSION_BESIDE_CUSTOM, refused } from './refusals';
import {
  addedBy,
  hasOriginalAlone,
  hasRoom,
  isAlive,
  isEmpty,
  sameSecret,
  strangers,
  unfinished,
  type SecretState,
} from './state';
import type { StoredVersion } from './stored-secret';
import { KEYS, valueOf } from './tags';

/** What an update does about the client's secret value. */
export type Plan =
  | { readonly kind: 'nothing' }
  /** Nothing that Cognito accepts is stored: the one secret that it shows is. */
  | { readonly kind: 'deliver'; readonly value: string }
  /** What was current before is so again, under this Version: nothing is made or deleted. */
  | { readonly kind: 'swap'; readonly to: StoredVersion; readonly version?: string }
  /** A further secret is added; `resume` names the interrupted try of it. */
  | {
      readonly kind: 'rotate';
      readonly version?: string;
      /** The template's own value. */
      readonly value?: string;
      readonly resume?: StoredVersion;
    };

/** A plan, with the interrupted rotation that has to be undone before it. */
export interface Decision {
  readonly plan: Plan;
  readonly undo?: StoredVersion;
  /** The version that AWSCURRENT goes back to first: what it holds was put there by hand. */
  readonly mend?: StoredVersion;
}

type Template = Pick<AppClientProperties, 'SecretsManager' | 'SecretRotation' | 'CustomSecret'>;

/** What decides, beside the state. */
export interface Templates {
  readonly desired: Template;
  /** Nothing where there is none, or removals cannot be seen. */
  readonly previous?: Template;
  /** The value that the previous template gave, be its removals visible or not. */
  readonly given?: string;
  /** The previous template is one that failed, and is undone. */
  readonly rollback: boolean;
}

/**
 * Decides, before any write, what becomes of the client's secret: by what is stored, and not by the previous
 * template, which may have failed or been half done.
 *
 * @throws HandlerError InvalidRequest where only a person can go on: a secret that nobody knows here, a stored secret that Cognito does
 *   not accept, a new Version beside an unchanged CustomSecret.
 */
export function decide(state: SecretState, templates: Templates): Decision {
  const interrupted = unfinished(state);
  const { plan, mend } = isAlive(state, state.current)
    ? { plan: wanted(state, templates) }
    : mended(state, templates);
  const added = interrupted ? addedBy(interrupted, state).map(({ id }) => id) : [];
  if (added.length > 1) throw refused(TWO_ADDED, ...added);
  if (plan.kind !== 'rotate') return { plan, mend, undo: interrupted };
  // What has been added, and is not wanted any more, is deleted before.
  const left = { ...state, ids: state.ids.filter(({ id }) => !added.includes(id)) };
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
    const isUndone = templates.rollback && SecretRotation === undefined;
    if (isBack) return { kind: 'swap', to, version: isUndone ? to.body?.rotation_version : version };
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

/**
 * The plan where AWSCURRENT is missing or is none of the secrets that Cognito accepts: the only secret that it does
 * accept is stored, where that can be read. A new one is made only where the template asks for one.
 */
function mended(state: SecretState, templates: Templates): Decision {
  const { SecretRotation, CustomSecret } = templates.desired;
  const known = knownValue(state, templates);
  if (known !== undefined) return { plan: { kind: 'deliver', value: known } };
  const { previous } = state;
  if (asksForAnother(state, templates)) {
    // The secret that consumers had stays known, and becomes AWSPREVIOUS.
    if (previous && isAlive(state, previous))
      return { mend: previous, plan: wanted(movedBack(state), templates) };
    return { plan: { kind: 'rotate', version: SecretRotation?.Version, value: CustomSecret } };
  }
  // What is undone asks for nothing new: a refusal would leave the stack between two templates.
  if (templates.rollback) return { plan: NOTHING };
  throw refused(isUnstored(state) ? UNREADABLE : HAND_EDITED);
}

/** The state once AWSCURRENT is at the version before again. */
export const movedBack = (state: SecretState): SecretState => ({
  ...state,
  current: state.previous,
  previous: state.current,
});

/** Whether there is no value in AWSCURRENT: nobody has put a wrong one there. */
const isUnstored = ({ current }: SecretState): boolean => current === undefined || isEmpty(current);

/** The value of the client's one secret, where delivery begins or its stored secret is gone. */
function knownValue(state: SecretState, { desired, previous, given }: Templates): string | undefined {
  const isBeginning = isUnstored(state) || previous?.SecretsManager === undefined;
  if (!isBeginning || state.ids.length > 1) return undefined;
  const { CustomSecret } = desired;
  const { secret: shown } = state.client;
  if (CustomSecret === undefined || CustomSecret === shown) return shown;
  // Without delivery CustomSecret cannot change, so that what both templates say is what the client was made with.
  return CustomSecret === given && hasOriginalAlone(state) ? CustomSecret : undefined;
}

/** Whether the template says a Version or a value that it did not say before. */
function asksForAnother(state: SecretState, { desired, previous }: Templates): boolean {
  const { SecretRotation, CustomSecret } = desired;
  const version = SecretRotation?.Version;
  const known = state.stored ? recordedVersion(state) : previous?.SecretRotation?.Version;
  const isValueNew = isUnstored(state) || CustomSecret !== previous?.CustomSecret;
  return (version !== undefined && version !== known) || (CustomSecret !== undefined && isValueNew);
}

/** The Version of what was stored last; the tag's where AWSCURRENT cannot be read. */
const recordedVersion = ({ current, stored }: SecretState): string | undefined =>
  current?.body ? current.body.rotation_version : valueOf(stored?.tags ?? [], KEYS.version);

function refuseStrangers(state: SecretState, path: string): void {
  const [stranger] = strangers(state);
  if (stranger !== undefined && !hasRoom(state)) throw refused({ ...STRANGER, path }, stranger.id);
}

/** Whether an interrupted rotation was on its way to the very secret that is wanted now. */
function isTryOf({ body }: StoredVersion, { version, value }: Plan & { kind: 'rotate' }): boolean {
  if (body?.client_secret === undefined || body.rotation_version !== version) return false;
  return value === undefined ? body.custom !== true : body.client_secret === value;
}
