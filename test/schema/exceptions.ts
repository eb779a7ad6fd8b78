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
];

/** Members of the API that are no properties, and properties that are no members, with the reason. */
export const MEMBER_EXCEPTIONS: Readonly<Record<string, string>> = {
  ClientSecret: 'no attribute ever holds a secret',
  Name: "an alias of ClientName, which AWS's own type has too",
};
