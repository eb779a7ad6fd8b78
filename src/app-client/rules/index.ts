/**
 * What Cognito would refuse, told before any write, all at once and with the remedy. Only what the merged
 * client decides: whether a pool, scope, attribute or provider exists, only the service knows.
 * Deliberately no rule: token revocation, lists and OAuth settings are accepted while
 * AllowedOAuthFlowsUserPoolClient is false (V).
 */
import type { AppClientProperties } from '../properties';
import type { Violation } from '../violation';
import { ANALYTICS_RULES } from './analytics';
import { ATTRIBUTE_RULES } from './attributes';
import { AUTH_FLOW_RULES } from './auth-flows';
import { OAUTH_RULES } from './oauth';
import { PROVIDER_RULES } from './providers';
import type { Rule, Subject } from './rule';
import { SECRET_RULES } from './secret';
import { STORED_SECRET_RULES } from './stored-secret';
import { namingStrangers } from './strangers';
import { TOKEN_VALIDITY_RULES } from './token-validity';
import { URL_RULES } from './urls';

export const RULES: readonly Rule[] = [
  ...AUTH_FLOW_RULES,
  ...TOKEN_VALIDITY_RULES,
  ...OAUTH_RULES,
  ...URL_RULES,
  ...PROVIDER_RULES,
  ...ATTRIBUTE_RULES,
  ...SECRET_RULES,
  ...STORED_SECRET_RULES,
  ...ANALYTICS_RULES,
];

/**
 * Everything that Cognito would refuse of a client.
 *
 * @param declared the template: a violation names the settings outside of it that it comes from.
 * @param misshapen properties that are not what their type says: no rule that looks at one is asked.
 */
export function violationsOf(
  subject: Subject,
  declared: AppClientProperties,
  misshapen: readonly string[] = [],
): Violation[] {
  const askable = RULES.filter(({ settings }) => !settings.some((name) => misshapen.includes(name)));
  return askable.flatMap((rule) =>
    rule.check(subject).map((violation) => namingStrangers(violation, rule, subject.client, declared)),
  );
}
