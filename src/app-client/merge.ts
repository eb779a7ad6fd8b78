import type { AppClientProperties } from './properties';
import { SETTINGS, settingsHeldBy, type Removal, type SettingName } from './settings';
import { mergeValidities } from './token-validity';
import { isUnset, sameValue } from './values';

/** The three states that the rule for updates knows. `previous` is empty where removals cannot be seen. */
interface MergeInput {
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

/**
 * The settings in which a client as it is wanted differs from the one that there is; `[]`, `{}` and absent are the
 * same, and so is any order of a list.
 */
export function differences(
  wanted: AppClientProperties,
  has: AppClientProperties,
  names: readonly SettingName[],
) {
  return names.filter((name) => !isThere(name, wanted[name], has[name]));
}

/**
 * Whether a wanted value is there, whatever the service has filled in. The other way round a member that is wanted
 * has to be there: READ gives what is declared.
 */
export function isThere(name: SettingName, wanted: unknown, has: unknown): boolean {
  return sameValue(wanted, has) || sameValue(filled(name, wanted), has);
}

/**
 * What of a template the client really has. An update that failed may have been refused before it changed anything:
 * to undo it, only what it did change is reset.
 */
export function applied(template: AppClientProperties, current: AppClientProperties): AppClientProperties {
  const isApplied = (name: SettingName): boolean => isThere(name, template[name], current[name]);
  const names = settingsHeldBy('client', 'session').filter((name) => name !== 'TokenValidityUnits');
  const kept = names.filter(isApplied).map((name) => [name, template[name]]);
  const present: Readonly<Record<string, unknown>> = { ...current.TokenValidityUnits };
  const units = Object.entries(template.TokenValidityUnits ?? {}).filter(
    ([token, unit]) => present[token] === unit,
  );
  // The same properties of the same template, fewer of them.
  return {
    ...Object.fromEntries(kept),
    UserPoolId: template.UserPoolId,
    TokenValidityUnits: Object.fromEntries(units),
  } as AppClientProperties;
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
