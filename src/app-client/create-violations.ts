import type { AppClientProperties } from './properties';
import { violationsOf } from './rules';
import { READ_ONLY_PROPERTIES } from './settings';
import type { Violation } from './violation';

/**
 * What a new client may not be declared with, the schema aside.
 *
 * @param misshapen properties that are not what their type says: no rule that looks at one is asked.
 */
export function createViolations(
  declared: AppClientProperties,
  misshapen: readonly string[] = [],
): Violation[] {
  const confidential = isToBeConfidential(declared);
  return [
    ...readOnlyViolations(declared, misshapen),
    ...violationsOf({ client: declared, confidential }, declared, misshapen),
  ];
}

/** Whether a new client gets a secret: Cognito's, or one of its own. */
export const isToBeConfidential = ({ GenerateSecret, CustomSecret }: AppClientProperties): boolean =>
  GenerateSecret === true || CustomSecret !== undefined;

function readOnlyViolations(declared: AppClientProperties, misshapen: readonly string[]): Violation[] {
  return READ_ONLY_PROPERTIES.filter((name) => declared[name] !== undefined && !misshapen.includes(name)).map(
    (name) => ({ path: `/${name}`, reason: 'is read-only', remedy: 'Remove it from the template.' }),
  );
}
