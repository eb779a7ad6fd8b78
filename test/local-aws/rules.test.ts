import { CLIENT_RULES } from '../../local/aws/cognito/rules';
import { codeFlow, machine, PROBES, RANGE, tooManyUrls, type Probe, type Settings } from './rules-probes';
import { awsForFile, failure } from './support';

const aws = awsForFile();
let UserPoolId: string;
beforeAll(async () => {
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
