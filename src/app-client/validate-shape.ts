import { type SchemaError, validateProperties } from '../generated/schema-validator';
import { SHAPE } from '../generated/shape';
import type { AppClientProperties } from './properties';
import { violationOf } from './shape-messages';
import { normalise } from './shape-normalise';
import { valueAt } from './shape-pointer';
import type { Violation } from './violation';

/** The normalised properties, which are what their type says only where there is no violation. */
interface CheckedProperties {
  readonly value: AppClientProperties;
  readonly violations: Violation[];
}

/**
 * Checks properties against the schema.
 *
 * Takes what a template or a client sent, read-only properties included (an update through Cloud Control
 * brings all that READ gave). Gives a normalised copy, see `normalise`, and everything that the schema
 * forbids in it. Never throws, and changes nothing of what it was given.
 */
export function validateShape(properties: unknown): CheckedProperties {
  const normalised = normalise(properties ?? {}, SHAPE);
  const errors = validateProperties(normalised) ? [] : (validateProperties.errors ?? []);
  const violations = telling(errors, normalised).map((error) => violationOf(error, normalised));
  // The validator has just compared it with the schema that the type is generated from.
  return { value: normalised as AppClientProperties, violations };
}

/** Leaves out what only follows from another error at the same place. */
function telling(errors: readonly SchemaError[], root: unknown): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword !== 'type' && wrongType.has(instancePath)) return false;
    return keyword !== 'pattern' || valueAt(root, instancePath) !== '';
  });
}
