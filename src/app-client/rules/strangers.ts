import { isThere } from '../merge';
import type { AppClientProperties } from '../properties';
import { SETTINGS, type SettingName } from '../settings';
import { TOKENS, UNIT_SECONDS } from '../token-validity';
import { isUnset } from '../values';
import type { Violation } from '../violation';
import type { Rule } from './rule';

/**
 * Names, in a violation, the settings that it comes from and that the template never mentions: somebody else
 * has set them, and an update leaves them alone.
 */
export function namingStrangers(
  violation: Violation,
  rule: Rule,
  client: AppClientProperties,
  declared: AppClientProperties,
): Violation {
  const concerned = rule.oneByOne
    ? rule.settings.filter((name) => violation.path.split('/')[1] === name)
    : rule.settings;
  const strangers = concerned.filter((name) => declared[name] === undefined && !isDefault(name, client));
  if (strangers.length === 0) return violation;
  const words =
    strangers.length === 1
      ? 'is not in this template and was set elsewhere: declare what you want it to be.'
      : 'are not in this template and were set elsewhere: declare what you want them to be.';
  return { ...violation, remedy: `${violation.remedy} ${strangers.join(' and ')} ${words}` };
}

/** Whether a setting is as Cognito has it by itself; GenerateSecret is never set behind a template. */
function isDefault(name: SettingName, client: AppClientProperties): boolean {
  const value = client[name];
  if (name === 'GenerateSecret' || isUnset(value)) return true;
  const { whenRemoved } = SETTINGS[name];
  return typeof whenRemoved === 'object'
    ? isThere(name, whenRemoved.send, value)
    : isDefaultValidity(name, client);
}

function isDefaultValidity(name: SettingName, client: AppClientProperties): boolean {
  const token = TOKENS.find(({ validity }) => validity === name);
  if (token === undefined) return false;
  const unit = client.TokenValidityUnits?.[token.token] ?? token.defaultUnit;
  return (client[token.validity] ?? 0) * UNIT_SECONDS[unit] === token.defaultSeconds;
}
