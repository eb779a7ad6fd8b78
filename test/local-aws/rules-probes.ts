import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';

/** What a client is asked to be, beside its pool and name. */
export type Settings = Omit<CreateUserPoolClientRequest, 'UserPoolId' | 'ClientName'>;

/** One client, and how Cognito refuses it. */
export interface Probe {
  row: number;
  what: string;
  settings: Settings;
  name: string;
  message: string;
  /** The same setting is refused in an update, unless it is about the secret that a client is made with. */
  createOnly?: boolean;
}

const INVALID = 'InvalidParameterException';
const INVALID_FLOW = 'InvalidOAuthFlowException';
export const RANGE = 'Invalid range for token validity.';
const ANALYTICS =
  'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid';

export const tooManyUrls = Array.from({ length: 101 }, (_, index) => `https://example.com/${index}`);
export const codeFlow: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  CallbackURLs: ['https://example.com/cb'],
};
export const machine: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
};

/** One client that breaks one rule each. {pool} stands for the pool's id, {verb} for what is being done. */
export const PROBES: Probe[] = [
  {
    row: 1,
    what: 'an access token of 4 minutes',
    name: INVALID,
    message: RANGE,
    settings: { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } },
  },
  {
    row: 1,
    what: 'an ID token of 25 hours',
    name: INVALID,
    message: RANGE,
    settings: { IdTokenValidity: 25 },
  },
  {
    row: 1,
    what: 'a refresh token of 59 minutes',
    name: INVALID,
    message: RANGE,
    settings: { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } },
  },
  {
    row: 1,
    what: 'a refresh token of more than 10 years',
    name: INVALID,
    message: RANGE,
    settings: { RefreshTokenValidity: 3651 },
  },
  {
    row: 2,
    what: 'an access token that outlives the refresh token',
    name: INVALID,
    message:
      'Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
    settings: {
      AccessTokenValidity: 3,
      RefreshTokenValidity: 2,
      TokenValidityUnits: { RefreshToken: 'hours' },
    },
  },
  {
    row: 3,
    what: 'OAuth allowed without flows and scopes',
    name: INVALID,
    message:
      'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
    settings: { AllowedOAuthFlowsUserPoolClient: true },
  },
  {
    row: 4,
    what: 'the code flow without callback URLs',
    name: INVALID_FLOW,
    message: 'CallbackUrls can not be empty when code flow or implicit flow is selected',
    settings: { ...codeFlow, CallbackURLs: [] },
  },
  {
    row: 5,
    what: 'client_credentials beside code',
    name: INVALID_FLOW,
    message: 'client_credentials flow can not be selected along with code flow or implicit flow.',
    settings: { ...codeFlow, AllowedOAuthFlows: ['code', 'client_credentials'] },
  },
  {
    row: 6,
    what: 'client_credentials without a secret',
    name: INVALID_FLOW,
    message: 'client_credentials flow can not be selected if client does not have a client secret.',
    settings: { ...machine, AllowedOAuthScopes: ['api/write'] },
  },
  {
    row: 7,
    what: 'client_credentials with openid',
    name: INVALID_FLOW,
    message: 'openid is not supported with client_credentials flow',
    settings: { ...machine, AllowedOAuthScopes: ['openid'], GenerateSecret: true },
  },
  {
    row: 8,
    what: 'a scope that no resource server has',
    name: 'ScopeDoesNotExistException',
    message: 'Invalid scope requested: api/read',
    settings: { ...codeFlow, AllowedOAuthScopes: ['openid', 'api/write', 'api/read'] },
  },
  {
    row: 9,
    what: 'a callback URL over HTTP',
    name: INVALID,
    message: 'http://example.com/cb cannot use the HTTP protocol.',
    settings: { CallbackURLs: ['https://example.com', 'http://example.com/cb'] },
  },
  {
    row: 9,
    what: 'a sign-out URL over HTTP of a host that only begins like localhost',
    name: INVALID,
    message: 'http://localhost.example.com cannot use the HTTP protocol.',
    settings: { LogoutURLs: ['http://localhost.example.com'] },
  },
  {
    row: 10,
    what: 'a fragment in a callback URL',
    name: INVALID,
    message: 'https://example.com/cb#frag cannot use fragment',
    settings: { CallbackURLs: ['https://example.com/cb#frag'] },
  },
  {
    row: 11,
    what: 'more than 100 callback URLs',
    name: INVALID,
    message: `1 validation error detected: Value '[${tooManyUrls.join(', ')}]' at 'callbackURLs' failed to satisfy constraint: Member must have length less than or equal to 100`,
    settings: { CallbackURLs: tooManyUrls },
  },
  {
    row: 12,
    what: 'a default redirect URI that is no callback URL',
    name: INVALID,
    message: 'The default redirect URI https://other.example.com/cb is not in the callback URIs list.',
    settings: {
      CallbackURLs: ['https://example.com/cb'],
      DefaultRedirectURI: 'https://other.example.com/cb',
    },
  },
  {
    row: 13,
    what: 'an identity provider that the pool lacks',
    name: INVALID,
    message: 'The provider Google does not exist for User Pool {pool}.',
    settings: { SupportedIdentityProviders: ['COGNITO', 'Google'] },
  },
  {
    row: 14,
    what: 'an unknown write attribute',
    name: INVALID,
    message: 'Invalid write attributes specified while {verb} a client',
    settings: { WriteAttributes: ['email', 'custom:none'] },
  },
  {
    row: 14,
    what: 'a read-only write attribute',
    name: INVALID,
    message: 'Invalid write attributes specified while {verb} a client',
    settings: { WriteAttributes: ['email', 'email_verified'] },
  },
  {
    row: 14,
    what: 'write attributes without one that the pool requires',
    name: INVALID,
    message: 'Invalid write attributes specified while {verb} a client',
    settings: { WriteAttributes: ['name'] },
  },
  {
    row: 15,
    what: 'an unknown read attribute',
    name: INVALID,
    message: 'Invalid read attributes specified while {verb} a client',
    settings: { ReadAttributes: ['nothing'] },
  },
  {
    row: 16,
    what: 'legacy flow names beside new ones',
    name: INVALID,
    message: "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.",
    settings: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  {
    row: 17,
    what: 'additional user context data without a secret',
    name: INVALID,
    message: 'Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
    settings: { EnablePropagateAdditionalUserContextData: true },
  },
  {
    row: 18,
    what: 'an analytics id alone',
    name: INVALID,
    message: ANALYTICS,
    settings: { AnalyticsConfiguration: { ApplicationId: 'd70b2ba3' } },
  },
  {
    row: 18,
    what: 'an analytics ARN beside a role',
    name: INVALID,
    message: ANALYTICS,
    settings: {
      AnalyticsConfiguration: {
        ApplicationArn: 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/d70b2ba3',
        RoleArn: 'arn:aws:iam::123456789012:role/analytics',
      },
    },
  },
  {
    row: 29,
    what: 'a generated secret beside an own one',
    name: INVALID,
    message: 'GenerateSecret cannot be true when ClientSecret is given.',
    settings: { GenerateSecret: true, ClientSecret: 'abcdefghijklmnopqrstuvwxyz' },
    createOnly: true,
  },
  {
    row: 30,
    what: 'rotation beside the refresh flow of the default flows',
    name: INVALID,
    message: 'Refresh token rotation cannot be enabled together with ALLOW_REFRESH_TOKEN_AUTH.',
    settings: { RefreshTokenRotation: { Feature: 'ENABLED' } },
  },
  {
    row: 30,
    what: 'rotation beside ALLOW_REFRESH_TOKEN_AUTH',
    name: INVALID,
    message: 'Refresh token rotation cannot be enabled together with ALLOW_REFRESH_TOKEN_AUTH.',
    settings: {
      RefreshTokenRotation: { Feature: 'ENABLED' },
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
    },
  },
];
