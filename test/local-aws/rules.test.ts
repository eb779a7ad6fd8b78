import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import { CLIENT_RULES } from '../../local/aws/cognito/rules';
import { failure, testAws, type TestAws } from './support';

type Settings = Omit<CreateUserPoolClientRequest, 'UserPoolId' | 'ClientName'>;

interface Probe {
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
const RANGE = 'Invalid range for token validity.';
const ANALYTICS =
  'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid';

const tooManyUrls = Array.from({ length: 101 }, (_, index) => `https://example.com/${index}`);
const codeFlow: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  CallbackURLs: ['https://example.com/cb'],
};
const machine: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
};

/** One client that breaks one rule each. {pool} stands for the pool's id, {verb} for what is being done. */
const PROBES: Probe[] = [
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

let aws: TestAws;
let UserPoolId: string;
beforeAll(async () => {
  aws = await testAws();
  UserPoolId = await aws.pool({
    Schema: [
      { Name: 'email', Required: true },
      { Name: 'plan', AttributeDataType: 'String' },
    ],
  });
  await aws.cognito.createResourceServer({
    UserPoolId,
    Identifier: 'api',
    Name: 'api',
    Scopes: [{ ScopeName: 'write', ScopeDescription: 'writes' }],
  });
});
afterAll(() => aws.close());

const expected = ({ name, message }: Probe, verb: string) => ({
  name,
  message: message.replace('{pool}', UserPoolId).replace('{verb}', verb),
  status: 400,
});

test.each(PROBES)('row $row: a client with $what is refused', async (probe) => {
  const { settings } = probe;

  const error = await failure(
    aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'probe', ...settings }),
  );

  expect(error).toEqual(expected(probe, 'creating'));
  expect((await aws.cognito.listUserPoolClients({ UserPoolId })).UserPoolClients).toEqual([]);
});

test.each(PROBES.filter((probe) => !probe.createOnly))(
  'row $row: an update to $what is refused',
  async (probe) => {
    const { GenerateSecret, ...settings } = probe.settings;
    const { ClientId } = await aws.client({ UserPoolId, GenerateSecret });

    const error = await failure(aws.cognito.updateUserPoolClient({ UserPoolId, ClientId, ...settings }));

    expect(error).toEqual(expected(probe, 'updating'));
    await aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId });
  },
);

test('every rule of the table is probed', () => {
  const rows = new Set(PROBES.map(({ row }) => row));

  expect(CLIENT_RULES.filter(({ row }) => !rows.has(row))).toEqual([]);
});

const ACCEPTED: [what: string, settings: Settings][] = [
  ['token revocation switched off', { EnableTokenRevocation: false }],
  ['OAuth settings while OAuth is not allowed', { ...codeFlow, AllowedOAuthFlowsUserPoolClient: false }],
  [
    'lists without OAuth',
    { LogoutURLs: ['https://example.com/out'], CallbackURLs: ['https://example.com/cb'] },
  ],
  ['plain HTTP for localhost', { CallbackURLs: ['http://localhost', 'http://localhost:3000/cb?x=1'] }],
  ['plain HTTP for loopback addresses', { CallbackURLs: ['http://127.0.0.1:8080/cb', 'http://[::1]/cb'] }],
  ['schemes of its own', { CallbackURLs: ['myapp://cb', 'com.example.app:/cb'] }],
  ['a fragment in a sign-out URL', { LogoutURLs: ['https://example.com/out#there'] }],
  ['100 callback URLs', { CallbackURLs: tooManyUrls.slice(1) }],
  ['a URL of 1024 characters that are more bytes', { CallbackURLs: [`https://${'é'.repeat(1016)}`] }],
  [
    'tokens at their shortest',
    {
      AccessTokenValidity: 5,
      IdTokenValidity: 300,
      RefreshTokenValidity: 1,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'seconds', RefreshToken: 'hours' },
    },
  ],
  [
    'tokens at their longest',
    {
      AccessTokenValidity: 24,
      IdTokenValidity: 86_400,
      RefreshTokenValidity: 315_360_000,
      TokenValidityUnits: { IdToken: 'seconds', RefreshToken: 'seconds' },
    },
  ],
  [
    'an access token as long as the refresh token',
    { AccessTokenValidity: 1, RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' } },
  ],
  [
    'custom attributes of the pool',
    { WriteAttributes: ['email', 'custom:plan'], ReadAttributes: ['custom:plan', 'sub'] },
  ],
  ['legacy flow names alone', { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] }],
  ['a flow that no SDK lists', { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as 'ALLOW_USER_AUTH'] }],
  [
    'rotation without the refresh flow',
    { RefreshTokenRotation: { Feature: 'ENABLED' }, ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
  ],
  ['rotation switched off beside the refresh flow', { RefreshTokenRotation: { Feature: 'DISABLED' } }],
  [
    'client_credentials with an own secret and scope',
    { ...machine, AllowedOAuthScopes: ['api/write'], ClientSecret: 'abcdefghijklmnopqrstuvwxyz' },
  ],
  [
    'an own secret beside GenerateSecret false',
    { GenerateSecret: false, ClientSecret: 'abcdefghijklmnopqrstuvwxyz' },
  ],
];

test.each(ACCEPTED)('a client with %s is accepted', async (_what, settings) => {
  const { ClientId } = await aws.client({ UserPoolId, ...settings });

  expect(ClientId).toBeDefined();
  await aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId });
});

test('of two broken rules the first in the order of the table is told', async () => {
  const settings: Settings = { AccessTokenValidity: 25, CallbackURLs: ['http://example.com'] };

  expect(
    await failure(aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'x', ...settings })),
  ).toMatchObject({
    message: RANGE,
  });
});
