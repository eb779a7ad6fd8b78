import type { AppClientProperties } from './properties';
import { SETTINGS, settingsHeldBy, type Removal, type SettingName } from './settings';
import { mergeValidities } from './token-validity';
import { isUnset, sameValue } from './values';

/** The three states that the rule for updates knows. `previous` is empty where removals cannot be seen. */
export interface MergeInput {
  readonly desired: AppClientProperties;
  readonly previous: AppClientProperties;
  /** The client as it is now, as `propertiesOf` reads it. */
  readonly current: AppClientProperties;
}

/**
 * The client as the template means it: what is declared is enforced, what is removed goes back to its
 * default, what was never mentioned stays as it is now.
 */
export function merge(states: MergeInput): AppClientProperties {
  const merged: Record<string, unknown> = { UserPoolId: states.current.UserPoolId };
  for (const name of settingsHeldBy('client', 'session')) {
    if (SETTINGS[name].whenRemoved !== 'with its unit') merged[name] = mergeSetting(name, states);
  }
  const validities = mergeValidities(states.desired, states.previous, states.current);
  // The table's names are the properties' names, and each value comes from that property of one of the states.
  return { ...(merged as unknown as AppClientProperties), ...validities };
}

/** The settings in which two clients differ; `[]`, `{}` and absent are the same, and so is any order of a list. */
export function differences(
  one: AppClientProperties,
  other: AppClientProperties,
  names: readonly SettingName[],
) {
  return names.filter((name) => !sameSetting(name, one[name], other[name]));
}

/** Whether two values of a setting mean the same, whatever the service has filled in. */
export function sameSetting(name: SettingName, one: unknown, other: unknown): boolean {
  return sameValue(filled(name, one), filled(name, other));
}

/** A setting that the service fills in is an object: the table's rows say so. */
function filled(name: SettingName, value: unknown): unknown {
  const { filledIn } = SETTINGS[name];
  return filledIn === undefined || isUnset(value) ? value : { ...(filledIn as object), ...(value as object) };
}

function mergeSetting(name: SettingName, { desired, previous, current }: MergeInput): unknown {
  const declared = desired[name];
  if (declared !== undefined)
    return isUnset(declared) ? (SETTINGS[name].whenEmpty ?? clearedBy(declared)) : declared;
  return previous[name] === undefined ? current[name] : removed(SETTINGS[name].whenRemoved, current[name]);
}

/** An unset list is sent as `[]`; no empty object is valid for the API, so that one is left out. */
function clearedBy(declared: unknown): unknown {
  return Array.isArray(declared) ? [] : undefined;
}

function removed(removal: Removal<unknown>, current: unknown): unknown {
  if (removal === 'keep') return current;
  if (typeof removal === 'string' || isUnset(current)) return undefined;
  return removal.send;
}
