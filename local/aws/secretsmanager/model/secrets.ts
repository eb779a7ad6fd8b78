/**
 * Making, changing, describing, deleting and tagging secrets.
 * The input shapes under the API model's names, with its bounds, patterns and enums (D: API model of
 * secretsmanager). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const SECRETS_SHAPES = {
  CreateSecretRequest: {
    type: 'structure',
    members: {
      Name: 'NameType',
      ClientRequestToken: 'ClientRequestTokenType',
      Description: 'DescriptionType',
      KmsKeyId: 'KmsKeyIdType',
      SecretBinary: 'SecretBinaryType',
      SecretString: 'SecretStringType',
      Tags: 'TagListType',
      AddReplicaRegions: 'AddReplicaRegionListType',
      ForceOverwriteReplicaSecret: 'BooleanType',
      Type: 'MedeaTypeType',
      CrossAccountPrimaryARN: 'SecretARNType',
    },
    required: ['Name'],
  },
  NameType: { type: 'string', min: 1, max: 512 },
  DescriptionType: { type: 'string', max: 2048 },
  KmsKeyIdType: { type: 'string', min: 0, max: 2048 },
  TagListType: { type: 'list', member: 'Tag' },
  Tag: { type: 'structure', members: { Key: 'TagKeyType', Value: 'TagValueType' } },
  TagKeyType: { type: 'string', min: 1, max: 128 },
  TagValueType: { type: 'string', min: 0, max: 256 },
  AddReplicaRegionListType: { type: 'list', member: 'ReplicaRegionType', min: 1 },
  ReplicaRegionType: { type: 'structure', members: { Region: 'RegionType', KmsKeyId: 'KmsKeyIdType' } },
  RegionType: { type: 'string', min: 1, max: 128, pattern: '^([a-z]+-)+\\d+$' },
  MedeaTypeType: { type: 'string', min: 0, max: 256 },
  SecretARNType: { type: 'string', min: 20, max: 2048 },
  UpdateSecretRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      ClientRequestToken: 'ClientRequestTokenType',
      Description: 'DescriptionType',
      KmsKeyId: 'KmsKeyIdType',
      SecretBinary: 'SecretBinaryType',
      SecretString: 'SecretStringType',
      Type: 'MedeaTypeType',
    },
    required: ['SecretId'],
  },
  DescribeSecretRequest: { type: 'structure', members: { SecretId: 'SecretIdType' }, required: ['SecretId'] },
  DeleteSecretRequest: {
    type: 'structure',
    members: {
      SecretId: 'SecretIdType',
      RecoveryWindowInDays: 'RecoveryWindowInDaysType',
      ForceDeleteWithoutRecovery: 'BooleanType',
    },
    required: ['SecretId'],
  },
  RecoveryWindowInDaysType: { type: 'long' },
  RestoreSecretRequest: { type: 'structure', members: { SecretId: 'SecretIdType' }, required: ['SecretId'] },
  TagResourceRequest: {
    type: 'structure',
    members: { SecretId: 'SecretIdType', Tags: 'TagListType' },
    required: ['SecretId', 'Tags'],
  },
  UntagResourceRequest: {
    type: 'structure',
    members: { SecretId: 'SecretIdType', TagKeys: 'TagKeyListType' },
    required: ['SecretId', 'TagKeys'],
  },
  TagKeyListType: { type: 'list', member: 'TagKeyType' },
} as const satisfies Shapes;
