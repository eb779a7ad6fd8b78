/**
 * Values, their versions and staging labels.
 * The input shapes under the API model's names, with its bounds, patterns and enums (D: API model of
 * secretsmanager). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const VERSIONS_SHAPES = {
  PutSecretValueRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      ClientRequestToken: 'ClientRequestTokenType',
      SecretBinary: 'SecretBinaryType',
      SecretString: 'SecretStringType',
      VersionStages: 'SecretVersionStagesType',
      RotationToken: 'RotationTokenType',
    },
    required: ['SecretId'],
  },
  SecretVersionStagesType: { type: 'list', member: 'SecretVersionStageType', min: 1, max: 20 },
  SecretVersionStageType: { type: 'string', min: 1, max: 256 },
  RotationTokenType: { type: 'string', min: 36, max: 256, pattern: '^[a-zA-Z0-9\\-]+$', sensitive: true },
  GetSecretValueRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      VersionId: 'SecretVersionIdType',
      VersionStage: 'SecretVersionStageType',
    },
    required: ['SecretId'],
  },
  SecretVersionIdType: { type: 'string', min: 32, max: 64 },
  UpdateSecretVersionStageRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      VersionStage: 'SecretVersionStageType',
      RemoveFromVersionId: 'SecretVersionIdType',
      MoveToVersionId: 'SecretVersionIdType',
    },
    required: ['SecretId', 'VersionStage'],
  },
  ListSecretVersionIdsRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      MaxResults: 'MaxResultsType',
      NextToken: 'NextTokenType',
      IncludeDeprecated: 'BooleanType',
    },
    required: ['SecretId'],
  },
} as const satisfies Shapes;
