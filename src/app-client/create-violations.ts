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
  const confidential = declared.GenerateSecret === true;
  return [
    ...readOnlyViolations(declared, misshapen),
    ...violationsOf({ client: declared, confidential }, declared, misshapen),
  ];
}

function readOnlyViolations(declared: AppClientProperties, misshapen: readonly string[]): Violation[] {
  return READ_ONLY_PROPERTIES.filter((name) => declared[name] !== undefined && !misshapen.includes(name)).map(
    (name) => ({ path: `/${name}`, reason: 'is read-only', remedy: 'Remove it from the template.' }),
  );
}
