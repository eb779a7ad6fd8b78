import type { Model, Shapes } from '../../model/shape';
import { COMMON_SHAPES } from './common';
import { LISTS_SHAPES } from './lists';
import { SECRETS_SHAPES } from './secrets';
import { VERSIONS_SHAPES } from './versions';

/** Every input shape that the local Secrets Manager knows, as the API model has it. */
export const CONSTRAINTS: Shapes = {
  ...COMMON_SHAPES,
  ...SECRETS_SHAPES,
  ...VERSIONS_SHAPES,
  ...LISTS_SHAPES,
};

/**
 * The shapes with what the service is known to do otherwise: it calls a broken constraint a
 * ValidationException (2: a missing member, and the length of a generated password).
 */
export const MODEL: Model = {
  shapes: CONSTRAINTS,
  violation: 'ValidationException',
  hiddenInErrors: new Set(['SecretStringType', 'SecretBinaryType', 'RotationTokenType']),
};

/** The shape of an operation's input. */
export const inputShapeOf = (operation: string): string => `${operation}Request`;
