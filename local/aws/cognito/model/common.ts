/**
 * Shapes that more than one concept uses: the input shapes under the API model's names, with its bounds, patterns and enums (D: API
 * model of cognito-idp). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const COMMON_SHAPES = {
  UserPoolIdType: { type: 'string', min: 1, max: 55, pattern: '[\\w-]+_[0-9a-zA-Z]+' },
  ProviderNameType: { type: 'string', min: 1, max: 32, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+' },
  OAuthFlowType: { type: 'string', enum: ['code', 'implicit', 'client_credentials'] },
  ScopeType: { type: 'string', min: 1, max: 256, pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+' },
  ArnType: {
    type: 'string',
    min: 20,
    max: 2048,
    pattern:
      'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
  },
  StringType: { type: 'string', min: 0, max: 131072 },
  ClientIdType: { type: 'string', min: 1, max: 128, pattern: '[\\w+]+', sensitive: true },
  AcrValueType: { type: 'string', min: 1, max: 64, pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+' },
  PaginationKeyType: { type: 'string', min: 1, pattern: '[\\S]+' },
  BooleanType: { type: 'boolean' },
  WrappedBooleanType: { type: 'boolean' },
  OAuthFlowsType: { type: 'list', member: 'OAuthFlowType', min: 0, max: 3 },
  ScopeListType: { type: 'list', member: 'ScopeType', max: 50 },
} as const satisfies Shapes;
