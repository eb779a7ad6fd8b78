import type { Decision, Templates } from './plan';
import { HAND_EDITED, UNREADABLE, VERSION_BESIDE_CUSTOM, refused } from './refusals';
import { hasOriginalAlone, isAlive, isEmpty, type SecretState } from './state';
import { KEYS, valueOf } from './tags';

/**
 * The plan where AWSCURRENT is missing or is none of the secrets that Cognito accepts: the only secret that it does
 * accept is stored, where that can be read. A new one is made only where the template asks for one.
 *
 * @returns no plan where AWSCURRENT goes back first (`mend`): then it decides what more is wanted.
 */
export function mended(state: SecretState, templates: Templates): Partial<Decision> {
  const { SecretRotation, CustomSecret } = templates.desired;
  const known = knownValue(state, templates);
  const tagged = known === undefined ? undefined : valueOf(state.stored?.tags ?? [], KEYS.version);
  // A body without one, where the client's secret is known, was emptied by hand.
  const former = formerVersion(state, templates) ?? tagged;
  const isNew = former !== undefined && SecretRotation !== undefined && SecretRotation.Version !== former;
  const isRotation = isNew && !templates.rollback;
  if (known !== undefined && !isRotation) return { plan: { kind: 'deliver', value: known } };
  if (known !== undefined && CustomSecret !== undefined) throw refused(VERSION_BESIDE_CUSTOM);
  const { previous } = state;
  if (isRotation || asksForAnother(state, templates)) {
    // The secret that consumers had stays known, and becomes AWSPREVIOUS.
    if (previous && isAlive(state, previous)) return { mend: previous };
    const version = SecretRotation?.Version ?? former;
    // What is undone asks for no secret where nothing is stored any more.
    if (!templates.rollback || state.stored)
      return { plan: { kind: 'rotate', version, value: CustomSecret, former } };
  }
  // What is undone asks for nothing new: a refusal would leave the stack between two templates.
  if (templates.rollback) return { plan: { kind: 'nothing' } };
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
function knownValue(state: SecretState, { desired, given }: Templates): string | undefined {
  const isBeginning = isUnstored(state) || given?.SecretsManager === undefined;
  if (!isBeginning || state.ids.length > 1) return undefined;
  const { CustomSecret } = desired;
  const { secret: shown } = state.client;
  if (CustomSecret === undefined || CustomSecret === shown) return shown;
  // Without delivery CustomSecret cannot change: what both templates say is what the client was made with, unless
  // Cognito shows another, as for a client that was imported. Whether it shows one of a template's is not known.
  const isGiven = shown === undefined && CustomSecret === given?.CustomSecret;
  return isGiven && hasOriginalAlone(state) ? CustomSecret : undefined;
}

/** Whether the template says a Version or a value that it did not say before. */
function asksForAnother(state: SecretState, templates: Templates): boolean {
  const { SecretRotation, CustomSecret } = templates.desired;
  const version = SecretRotation?.Version;
  const isValueNew = isUnstored(state) || CustomSecret !== templates.given?.CustomSecret;
  const isVersionNew = version !== undefined && version !== formerVersion(state, templates);
  return isVersionNew || (CustomSecret !== undefined && isValueNew);
}

/** The Version of what was stored last; the tag's where AWSCURRENT cannot be read, the template's where nothing is stored. */
function formerVersion({ current, stored }: SecretState, { given }: Templates): string | undefined {
  if (stored === undefined) return given?.SecretRotation?.Version;
  return current?.body ? current.body.rotation_version : valueOf(stored.tags, KEYS.version);
}
