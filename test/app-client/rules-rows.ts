import type { ClientProperties } from '../support/arbitraries';

type Settings = Partial<ClientProperties>;

/** One rule as a template's author meets it. */
export interface RuleRow {
  /** A template that breaks this rule and no other, and the whole message; absent where only an update can. */
  readonly broken?: Settings;
  readonly message?: string;
  /** A template as near to it as can be that keeps every rule. */
  readonly kept?: Settings;
  /** The rule broken by what others have set: the template breaks nothing by itself. */
  readonly behind?: { readonly others: Settings; readonly template: Settings; readonly message: string };
}

const A = 'https://a.example.com/';
const B = 'https://b.example.com/';
const ROLE = 'arn:aws:iam::123456789012:role/PinpointEvents';
const APP = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef';
const elsewhere = (name: string): string =>
  `${name} is not in this template and was set elsewhere: declare what you want it to be.`;
const tag = (Key: string, Value = '') => ({ Key, Value });
const user = { AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['openid'], CallbackURLs: [A] } as const;
const userOAuth: Settings = {
  AllowedOAuthFlows: [...user.AllowedOAuthFlows],
  AllowedOAuthScopes: [...user.AllowedOAuthScopes],
  CallbackURLs: [...user.CallbackURLs],
  AllowedOAuthFlowsUserPoolClient: true,
};
const OWN_SECRET = 'a_secret_of_ones_own_+_24';
const machine: Settings = { GenerateSecret: true, AllowedOAuthFlows: ['client_credentials'] };

/** Every rule of src/app-client/rules, by its name. */
export const RULE_ROWS: Readonly<Record<string, RuleRow>> = {
  'ExplicitAuthFlows-of-one-generation': {
    broken: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] },
    kept: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] },
    message:
      '/ExplicitAuthFlows holds legacy names (ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH) beside ALLOW_ names. Use ALLOW_ names alone: ALLOW_ADMIN_USER_PASSWORD_AUTH for ADMIN_NO_SRP_AUTH.',
  },
  'RefreshTokenRotation-without-refresh-flow': {
    broken: {
      RefreshTokenRotation: { Feature: 'ENABLED' },
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    kept: { RefreshTokenRotation: { Feature: 'ENABLED' }, ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    message:
      '/ExplicitAuthFlows holds ALLOW_REFRESH_TOKEN_AUTH while RefreshTokenRotation is ENABLED. List the flows without it, such as [ALLOW_USER_SRP_AUTH].',
    behind: {
      others: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] },
      template: { RefreshTokenRotation: { Feature: 'ENABLED' } },
      message: `/ExplicitAuthFlows holds ALLOW_REFRESH_TOKEN_AUTH while RefreshTokenRotation is ENABLED. List the flows without it, such as [ALLOW_USER_SRP_AUTH]. ${elsewhere('ExplicitAuthFlows')}`,
    },
  },
  'AccessTokenValidity-whole-in-its-unit': {
    behind: {
      others: { AccessTokenValidity: 90, TokenValidityUnits: { AccessToken: 'minutes' } },
      template: { TokenValidityUnits: { AccessToken: 'hours' } },
      message: `/TokenValidityUnits/AccessToken is hours, in which the present AccessTokenValidity is no whole number. Declare AccessTokenValidity beside it. ${elsewhere('AccessTokenValidity')}`,
    },
  },
  'IdTokenValidity-whole-in-its-unit': {
    behind: {
      others: { IdTokenValidity: 301, TokenValidityUnits: { IdToken: 'seconds' } },
      template: { TokenValidityUnits: { IdToken: 'minutes' } },
      message: `/TokenValidityUnits/IdToken is minutes, in which the present IdTokenValidity is no whole number. Declare IdTokenValidity beside it. ${elsewhere('IdTokenValidity')}`,
    },
  },
  'RefreshTokenValidity-whole-in-its-unit': {
    behind: {
      others: { RefreshTokenValidity: 36, TokenValidityUnits: { RefreshToken: 'hours' } },
      template: { TokenValidityUnits: { RefreshToken: 'days' } },
      message: `/TokenValidityUnits/RefreshToken is days, in which the present RefreshTokenValidity is no whole number. Declare RefreshTokenValidity beside it. ${elsewhere('RefreshTokenValidity')}`,
    },
  },
  'AccessTokenValidity-in-range': {
    broken: { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } },
    kept: { AccessTokenValidity: 5, TokenValidityUnits: { AccessToken: 'minutes' } },
    message:
      '/AccessTokenValidity is 4 minutes, which is outside 5 minutes to 1 day. Set 5 minutes to 1 day, or another unit in TokenValidityUnits.AccessToken (without one, hours).',
  },
  'IdTokenValidity-in-range': {
    broken: { IdTokenValidity: 25 },
    kept: { IdTokenValidity: 24 },
    message:
      '/IdTokenValidity is 25 hours, which is outside 5 minutes to 1 day. Set 5 minutes to 1 day, or another unit in TokenValidityUnits.IdToken (without one, hours).',
  },
  'RefreshTokenValidity-in-range': {
    broken: { RefreshTokenValidity: 3651 },
    kept: { RefreshTokenValidity: 3650 },
    message:
      '/RefreshTokenValidity is 3651 days, which is outside 60 minutes to 10 years. Set 60 minutes to 10 years, or another unit in TokenValidityUnits.RefreshToken (without one, days).',
  },
  'AccessTokenValidity-not-over-refresh-token': {
    broken: {
      AccessTokenValidity: 61,
      RefreshTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'minutes' },
    },
    kept: {
      AccessTokenValidity: 1,
      RefreshTokenValidity: 60,
      TokenValidityUnits: { RefreshToken: 'minutes' },
    },
    message:
      '/AccessTokenValidity is 61 minutes, longer than RefreshTokenValidity (60 minutes). Shorten it, or lengthen RefreshTokenValidity.',
    behind: {
      others: { AccessTokenValidity: 2 },
      template: { RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' } },
      message: `/AccessTokenValidity is 2 hours, longer than RefreshTokenValidity (1 hour). Shorten it, or lengthen RefreshTokenValidity. ${elsewhere('AccessTokenValidity')}`,
    },
  },
  'IdTokenValidity-not-over-refresh-token': {
    broken: { IdTokenValidity: 2, RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' } },
    kept: { IdTokenValidity: 24, RefreshTokenValidity: 1 },
    message:
      '/IdTokenValidity is 2 hours, longer than RefreshTokenValidity (1 hour). Shorten it, or lengthen RefreshTokenValidity.',
    behind: {
      others: { RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' } },
      template: { IdTokenValidity: 3 },
      message:
        '/IdTokenValidity is 3 hours, longer than RefreshTokenValidity (2 hours). Shorten it, or lengthen RefreshTokenValidity. RefreshTokenValidity and TokenValidityUnits are not in this template and were set elsewhere: declare what you want them to be.',
    },
  },
  'AllowedOAuthFlows-where-oauth-is-on': {
    broken: { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthScopes: ['openid'] },
    kept: { AllowedOAuthFlowsUserPoolClient: false, AllowedOAuthScopes: ['openid'] },
    message:
      '/AllowedOAuthFlows is empty while AllowedOAuthFlowsUserPoolClient is true. List at least one, such as code, or set AllowedOAuthFlowsUserPoolClient to false.',
    behind: {
      others: userOAuth,
      template: { AllowedOAuthFlows: [] },
      message: `/AllowedOAuthFlows is empty while AllowedOAuthFlowsUserPoolClient is true. List at least one, such as code, or set AllowedOAuthFlowsUserPoolClient to false. ${elsewhere('AllowedOAuthFlowsUserPoolClient')}`,
    },
  },
  'AllowedOAuthScopes-where-oauth-is-on': {
    broken: { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'], CallbackURLs: [A] },
    kept: { ...userOAuth, AllowedOAuthScopes: ['email'] },
    message:
      '/AllowedOAuthScopes is empty while AllowedOAuthFlowsUserPoolClient is true. List at least one, such as openid, or set AllowedOAuthFlowsUserPoolClient to false.',
    behind: {
      others: userOAuth,
      template: { AllowedOAuthScopes: [] },
      message: `/AllowedOAuthScopes is empty while AllowedOAuthFlowsUserPoolClient is true. List at least one, such as openid, or set AllowedOAuthFlowsUserPoolClient to false. ${elsewhere('AllowedOAuthFlowsUserPoolClient')}`,
    },
  },
  'CallbackURLs-for-code-and-implicit': {
    broken: { AllowedOAuthFlows: ['implicit'] },
    kept: { AllowedOAuthFlows: ['implicit'], CallbackURLs: [A] },
    message:
      '/CallbackURLs is empty while AllowedOAuthFlows holds code or implicit. List at least one URL, or take the flow out.',
    behind: {
      others: userOAuth,
      template: { CallbackURLs: [] },
      message: `/CallbackURLs is empty while AllowedOAuthFlows holds code or implicit. List at least one URL, or take the flow out. ${elsewhere('AllowedOAuthFlows')}`,
    },
  },
  'client_credentials-stands-alone': {
    broken: {
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials', 'code'],
      CallbackURLs: [A],
    },
    kept: { ...machine, CallbackURLs: [A] },
    message:
      '/AllowedOAuthFlows holds client_credentials beside code or implicit. Make two clients, one for each.',
  },
  'client_credentials-needs-a-secret': {
    broken: { AllowedOAuthFlows: ['client_credentials'] },
    kept: machine,
    message:
      '/AllowedOAuthFlows holds client_credentials, and the client has no secret. Set GenerateSecret to true (which replaces an existing client), or take the flow out.',
  },
  'client_credentials-without-user-scopes': {
    broken: { ...machine, AllowedOAuthScopes: ['api/read', 'openid'] },
    kept: { ...machine, AllowedOAuthScopes: ['api/read'] },
    message:
      "/AllowedOAuthScopes/1 is openid, which client_credentials cannot ask for. Take it out: only a resource server's own scopes are for machines.",
    behind: {
      others: { GenerateSecret: true, AllowedOAuthScopes: ['email'] },
      template: { AllowedOAuthFlows: ['client_credentials'] },
      message: `/AllowedOAuthScopes/0 is email, which client_credentials cannot ask for. Take it out: only a resource server's own scopes are for machines. ${elsewhere('AllowedOAuthScopes')}`,
    },
  },
  'urls-without-white-space': {
    broken: { LogoutURLs: [A, 'https://a.example.com/a page'] },
    kept: { LogoutURLs: [A, 'https://a.example.com/a%20page'] },
    message:
      '/LogoutURLs/1 holds white space or a control character. Encode it (a space is %20), or take it out.',
  },
  'urls-by-https': {
    broken: { LogoutURLs: ['http://a.example.com/'] },
    kept: { LogoutURLs: ['http://localhost:3000/', 'http://127.0.0.1', 'http://[::1]/', 'app://a'] },
    message: '/LogoutURLs/0 uses http for another host than localhost, 127.0.0.1 or [::1]. Use https.',
  },
  'callback-urls-without-fragment': {
    broken: { CallbackURLs: [`${A}#top`] },
    kept: { LogoutURLs: [`${A}#top`] },
    message: '/CallbackURLs/0 has a fragment. Take out # and what follows.',
  },
  'DefaultRedirectURI-among-CallbackURLs': {
    broken: { CallbackURLs: [A], DefaultRedirectURI: B },
    kept: { CallbackURLs: [A, B], DefaultRedirectURI: B },
    message: '/DefaultRedirectURI is not one of CallbackURLs. List it there too, character by character.',
    behind: {
      others: { CallbackURLs: [A], DefaultRedirectURI: A },
      template: { CallbackURLs: [B] },
      message: `/DefaultRedirectURI is not one of CallbackURLs. List it there too, character by character. ${elsewhere('DefaultRedirectURI')}`,
    },
  },
  'SupportedIdentityProviders-printable': {
    broken: { SupportedIdentityProviders: ['COGNITO', 'Corporate\nDirectory'] },
    kept: { SupportedIdentityProviders: ['COGNITO', 'CorporateDirectory'] },
    message:
      '/SupportedIdentityProviders/1 holds a control character. Write the name as the provider has it.',
  },
  'WriteAttributes-writable': {
    broken: { WriteAttributes: ['email', 'email_verified'] },
    kept: { WriteAttributes: ['email'], ReadAttributes: ['email_verified'] },
    message: '/WriteAttributes/1 is email_verified, which only Cognito writes. Take it out.',
  },
  'EnablePropagateAdditionalUserContextData-needs-a-secret': {
    broken: { EnablePropagateAdditionalUserContextData: true },
    kept: { EnablePropagateAdditionalUserContextData: true, GenerateSecret: true },
    message:
      '/EnablePropagateAdditionalUserContextData is true, and the client has no secret. Set GenerateSecret to true (which replaces an existing client), or set this to false.',
  },
  'SecretsManager-needs-a-secret': {
    broken: { SecretsManager: {} },
    kept: { SecretsManager: {}, CustomSecret: OWN_SECRET },
    message:
      '/SecretsManager asks to store the client secret, and the client has none. Set GenerateSecret to true (which replaces an existing client), or remove SecretsManager.',
    behind: {
      others: {},
      template: { SecretsManager: { RecoveryWindowInDays: 7 } },
      message:
        '/SecretsManager asks to store the client secret, and the client has none. Set GenerateSecret to true (which replaces an existing client), or remove SecretsManager.',
    },
  },
  'SecretRotation-needs-SecretsManager': {
    broken: { GenerateSecret: true, SecretRotation: { Version: '1' } },
    kept: { GenerateSecret: true, SecretRotation: { Version: '1' }, SecretsManager: {} },
    message:
      '/SecretRotation has nowhere to put a new secret: without SecretsManager nobody could read it. Set SecretsManager too ({} will do), or remove SecretRotation.',
    behind: {
      others: { GenerateSecret: true },
      template: { SecretRotation: { Version: '2' } },
      message:
        '/SecretRotation has nowhere to put a new secret: without SecretsManager nobody could read it. Set SecretsManager too ({} will do), or remove SecretRotation.',
    },
  },
  'CustomSecret-needs-a-secret': {
    behind: {
      others: {},
      template: { CustomSecret: OWN_SECRET },
      message:
        '/CustomSecret is a client secret, and the client has none. Set GenerateSecret to true (which replaces an existing client), or remove CustomSecret.',
    },
  },
  'CustomSecret-without-GenerateSecret-false': {
    broken: { GenerateSecret: false, CustomSecret: OWN_SECRET },
    kept: { GenerateSecret: true, CustomSecret: OWN_SECRET },
    message:
      '/CustomSecret is a client secret, and GenerateSecret says that the client is to have none. Set GenerateSecret to true or leave it out, or remove CustomSecret.',
  },
  'SecretsManager-Tags-reserved-keys': {
    broken: {
      GenerateSecret: true,
      SecretsManager: { Tags: [tag('team'), tag('AWS:createdBy')] },
    },
    kept: { GenerateSecret: true, SecretsManager: { Tags: [tag('team'), tag('by-aws:'), tag('community')] } },
    message:
      '/SecretsManager/Tags/1/Key is "AWS:createdBy", which is reserved. Choose a key that begins neither with aws: nor with community:cognito:.',
  },
  'SecretsManager-Tags-each-key-once': {
    broken: { GenerateSecret: true, SecretsManager: { Tags: [tag('team', 'a'), tag('team', 'b')] } },
    kept: { GenerateSecret: true, SecretsManager: { Tags: [tag('team'), tag('Team')] } },
    message: '/SecretsManager/Tags/1/Key is the key of another tag too. List each key once.',
  },
  'SecretsManager-Tags-characters': {
    broken: { GenerateSecret: true, SecretsManager: { Tags: [tag('team'), tag('cost,share', '100 %')] } },
    kept: {
      GenerateSecret: true,
      SecretsManager: { Tags: [tag('größe 部署'), tag('+-=._:/@', '٤ @/:_.=-+')] },
    },
    message:
      '/SecretsManager/Tags/1/Key holds a character that no tag can have. Write it with letters, numbers, spaces and + - = . _ : / @ alone. /SecretsManager/Tags/1/Value holds a character that no tag can have. Write it with letters, numbers, spaces and + - = . _ : / @ alone.',
  },
  'AnalyticsConfiguration-by-arn-or-by-id': {
    broken: { AnalyticsConfiguration: { ApplicationArn: APP, RoleArn: ROLE } },
    kept: { AnalyticsConfiguration: { ApplicationId: 'abc', RoleArn: ROLE, ExternalId: 'x' } },
    message:
      '/AnalyticsConfiguration has neither ApplicationArn alone nor ApplicationId, RoleArn and ExternalId together. Set ApplicationArn and none of the three, or all three and no ApplicationArn.',
  },
};
