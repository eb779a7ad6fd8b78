/** Random sequences of calls: few names, tokens, values and labels, so that they meet. */
import fc from 'fast-check';

export const OPERATIONS = [
  'CreateSecret',
  'PutSecretValue',
  'GetSecretValue',
  'DescribeSecret',
  'UpdateSecret',
  'UpdateSecretVersionStage',
  'ListSecretVersionIds',
  'ListSecrets',
  'TagResource',
  'UntagResource',
  'DeleteSecret',
  'RestoreSecret',
] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** One call of a sequence. */
export interface Step {
  operation: OperationName;
  input: Readonly<Record<string, unknown>>;
}

/** A request token, which is the id of the version that it makes. */
export const token = (number: number): string => `${number}`.repeat(32);

export const NAMES = ['s/one', 's/two'] as const;

const name = fc.constantFrom(...NAMES);
const version = fc.constantFrom(1, 2, 3).map(token);
const value = fc.constantFrom('v1', 'v2', 'v3');
const label = fc.constantFrom('AWSCURRENT', 'AWSPENDING', 'AWSPREVIOUS', 'mine');
const bytes = fc.constantFrom('b1', 'b2').map((text) => Buffer.from(text));
const tags = fc.array(fc.record({ Key: fc.constantFrom('a', 'b'), Value: fc.constantFrom('1', '2') }), {
  maxLength: 2,
});

const step = (
  operation: OperationName,
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Step> =>
  fc
    .record({ ...required, ...optional }, { requiredKeys: Object.keys(required) })
    .map((input) => ({ operation, input }));

const details = {
  Description: fc.constantFrom('d1', 'd2'),
  KmsKeyId: fc.constantFrom('key-1', 'key-2', '', 'alias/aws/secretsmanager'),
};

/** Each kind of call with its weight: what makes and moves versions comes most often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: step(
      'CreateSecret',
      { Name: name, ClientRequestToken: version },
      { ...details, SecretString: value, Tags: tags },
    ),
  },
  {
    weight: 6,
    arbitrary: step(
      'PutSecretValue',
      { SecretId: name, ClientRequestToken: version, SecretString: value },
      { VersionStages: fc.uniqueArray(label, { minLength: 1, maxLength: 2 }) },
    ),
  },
  {
    weight: 1,
    arbitrary: step('PutSecretValue', { SecretId: name, ClientRequestToken: version, SecretBinary: bytes }),
  },
  {
    weight: 4,
    arbitrary: step('GetSecretValue', { SecretId: name }, { VersionId: version, VersionStage: label }),
  },
  { weight: 2, arbitrary: step('DescribeSecret', { SecretId: name }) },
  {
    weight: 4,
    arbitrary: step(
      'UpdateSecret',
      { SecretId: name, ClientRequestToken: version },
      { ...details, SecretString: value },
    ),
  },
  {
    weight: 6,
    arbitrary: step(
      'UpdateSecretVersionStage',
      { SecretId: name, VersionStage: label },
      { RemoveFromVersionId: version, MoveToVersionId: version },
    ),
  },
  {
    weight: 2,
    arbitrary: step('ListSecretVersionIds', { SecretId: name }, { IncludeDeprecated: fc.boolean() }),
  },
  { weight: 1, arbitrary: step('ListSecrets', {}, { IncludePlannedDeletion: fc.boolean() }) },
  { weight: 2, arbitrary: step('TagResource', { SecretId: name, Tags: tags }) },
  {
    weight: 2,
    arbitrary: step('UntagResource', { SecretId: name, TagKeys: fc.subarray(['a', 'b', 'c']) }),
  },
  {
    weight: 2,
    arbitrary: step(
      'DeleteSecret',
      { SecretId: name },
      {
        RecoveryWindowInDays: fc.constantFrom(7, 30, 6, 31),
        ForceDeleteWithoutRecovery: fc.boolean(),
      },
    ),
  },
  { weight: 2, arbitrary: step('RestoreSecret', { SecretId: name }) },
);

/** A sequence that begins with a secret that has a value. */
export const anySequence: fc.Arbitrary<Step[]> = fc
  .array(anyStep, { minLength: 1, maxLength: 14 })
  .map((steps) => [
    {
      operation: 'CreateSecret',
      input: { Name: NAMES[0], ClientRequestToken: token(1), SecretString: 'v1' },
    },
    ...steps,
  ]);
