/**
 * Shapes that more than one concept uses.
 * The input shapes under the API model's names, with its bounds, patterns and enums (D: API model of
 * secretsmanager). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const COMMON_SHAPES = {
  ClientRequestTokenType: { type: 'string', min: 32, max: 64 },
  SecretBinaryType: { type: 'blob', min: 1, max: 65536, sensitive: true },
  SecretStringType: { type: 'string', min: 1, max: 65536, sensitive: true },
  BooleanType: { type: 'boolean' },
  SecretIdType: { type: 'string', min: 1, max: 2048 },
  MaxResultsType: { type: 'integer', min: 1, max: 100 },
  NextTokenType: { type: 'string', min: 1, max: 4096 },
} as const satisfies Shapes;
