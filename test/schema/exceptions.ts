/** What one side says; of a long text a part is enough. */
type Said = string | number | RegExp;

/** A difference from the API that is meant; a side that is left out says nothing. */
export interface Exception {
  /** The place and keyword: `/CallbackURLs/* pattern`. */
  readonly at: string;
  readonly ours?: Said;
  readonly api?: Said;
  readonly reason: string;
}

const LEFT_TO_THE_RULES =
  'the API names classes of characters (\\p{L} …), which not every language that reads a schema knows; the rules check it';
const EMPTY_CLEARS = 'a declared {} clears the setting';

/** Where schema.json differs from the API's description on purpose. */
export const SCHEMA_EXCEPTIONS: readonly Exception[] = [
  {
    at: ' required',
    ours: 'UserPoolId',
    api: 'ClientName UserPoolId',
    reason: 'a client without a name gets one made from its logical id',
  },
  {
    at: '/RefreshTokenValidity minimum',
    ours: 1,
    api: 0,
    reason:
      '0 is read back as 30 days, which would be drift for ever; leaving the property out says the same',
  },
  {
    at: '/ExplicitAuthFlows/* enum',
    api: /ALLOW_USER_SRP_AUTH/,
    reason: 'a pattern, open to ALLOW_ values that the API takes before its description lists them',
  },
  {
    at: '/ExplicitAuthFlows/* pattern',
    ours: '^(ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_[A-Z0-9_]+)$',
    reason: 'in the place of the enum',
  },
  ...['/CallbackURLs/*', '/LogoutURLs/*', '/DefaultRedirectURI', '/SupportedIdentityProviders/*'].map(
    (place) => ({
      at: `${place} pattern`,
      api: /\\p\{L\}/,
      reason: LEFT_TO_THE_RULES,
    }),
  ),
  { at: '/RefreshTokenRotation required', api: 'Feature', reason: EMPTY_CLEARS },
  { at: '/SSOSession required', api: 'MaxValidityMinutes', reason: EMPTY_CLEARS },
  {
    at: '/ClientType enum',
    api: 'DCR REGULAR',
    reason: 'read-only: a kind that is new must not make an update through Cloud Control fail',
  },
  ...[
    { at: '/ClientSecretArn minLength', api: 20 },
    { at: '/ClientSecretArn maxLength', api: 2048 },
  ].map((bound) => ({ ...bound, reason: 'read-only: nobody sends it' })),
  { at: '/SecretsManager type', ours: 'object', reason: 'gathers what several operations take' },
  {
    at: '/SecretsManager/KmsKeyId minLength',
    ours: 1,
    api: 0,
    reason: 'the empty key stands for the default one, which would be read back as no key at all',
  },
  {
    at: '/SecretsManager/KmsKeyId maxLength',
    ours: 256,
    api: 2048,
    reason: "it is kept in a tag, and a tag's value has 256 characters at most",
  },
  ...[
    { at: '/SecretsManager/RecoveryWindowInDays minimum', ours: 7 },
    { at: '/SecretsManager/RecoveryWindowInDays maximum', ours: 30 },
  ].map((bound) => ({ ...bound, reason: "AWS's documentation says so, the API's description does not" })),
  {
    at: '/SecretsManager/Tags maxItems',
    ours: 40,
    reason: 'of the 50 tags that a secret can have, this type needs seven and a stack has its own',
  },
  {
    at: '/SecretsManager/Tags/* required',
    ours: 'Key Value',
    reason: 'as of every tag in CloudFormation',
  },
];

/** Members of the API that are no properties, and properties that are no members, with the reason. */
export const MEMBER_EXCEPTIONS: Readonly<Record<string, string>> = {
  ClientSecret: 'no attribute ever holds a secret that is read; CustomSecret is only written',
  Name: "an alias of ClientName, which AWS's own type has too",
  SecretRotation: 'Cognito has no rotation: the type makes one of adding and deleting secrets',
};

/** What the operations take that a stored secret is made and deleted with, and SecretsManager has no member for. */
export const STORE_EXCEPTIONS: Readonly<Record<string, string>> = {
  AddReplicaRegions: 'the secret is of use where the pool is',
  ClientRequestToken: 'decided by the type, so that a retry is one',
  CrossAccountPrimaryARN: 'for replicas alone',
  Description: "the type's own",
  ForceDeleteWithoutRecovery: 'a deletion can be taken back, always',
  ForceOverwriteReplicaSecret: 'for replicas alone',
  Name: 'derived from the identifier, which is all that READ and DELETE get',
  SecretBinary: 'a client secret is text',
  SecretId: 'derived from the identifier',
  SecretString: "the type's own",
  Type: "for partners' secrets alone",
};
