/** Diffs that never end, and updates of what has not changed. */
import {
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { callsOf, described, identifierOf, update } from '../support/client';
import { succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';
import { changeBehind, stackOf, writesAmong } from './support';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

/** Deploys a client, and the same again as a handler would be asked if anything seemed to differ. */
async function deployTwice(properties: Properties) {
  const stack = stackOf(local, 'twice', UserPoolId);
  const { status, client } = await stack.deploy(properties);
  const drift = await stack.drift();
  const calls = await callsOf(local, () => update(local, client, properties, properties));
  return { status, drift, writes: writesAmong(calls) };
}
const UNCHANGED = { status: 'CREATE_COMPLETE', drift: [], writes: [] };

const ARN = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef0123456789abcdef';

// https://github.com/pulumi/pulumi-aws/issues/2868
test.each<[string, Properties]>([
  [
    'attributes in another order, empty lists and two of three units',
    {
      ClientName: 'test-userpool-client',
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      ReadAttributes: ['zoneinfo', 'website', 'email_verified', 'name', 'birthdate', 'email'],
      WriteAttributes: ['zoneinfo', 'given_name', 'email', 'address'],
      LogoutURLs: [],
      SupportedIdentityProviders: [],
      AccessTokenValidity: 60,
      IdTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
      PreventUserExistenceErrors: 'ENABLED',
    },
  ],
  ['an analytics configuration by ARN', { AnalyticsConfiguration: { ApplicationArn: ARN } }],
  ['an empty analytics configuration', { AnalyticsConfiguration: {} }],
])('there is no constant diff of a client with %s (pulumi-aws #2868)', async (_, properties) => {
  expect(await deployTwice(properties)).toEqual(UNCHANGED);
});

// https://github.com/pulumi/pulumi-aws/issues/3112
test('a hundred machine-to-machine clients that nobody changed take no write (pulumi-aws #3112)', async () => {
  await local.cognito().send(
    new CreateResourceServerCommand({
      UserPoolId,
      Identifier: 'pool-server',
      Name: 'pool-server',
      Scopes: [{ ScopeName: 'access', ScopeDescription: 'machine access' }],
    }),
  );
  const properties = {
    GenerateSecret: true,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials' as const],
    AllowedOAuthScopes: ['pool-server/access'],
    SupportedIdentityProviders: ['COGNITO'],
    AccessTokenValidity: 1,
  };
  const names = Array.from({ length: 100 }, (_, index) => `machine-${index}`);
  const clients: [string, Properties][] = [];
  for (const ClientName of names) {
    const input = { UserPoolId, ClientName, ...properties };
    const { UserPoolClient } = await local.cognito().send(new CreateUserPoolClientCommand(input));
    clients.push([ClientName, { ...UserPoolClient }]);
  }

  const calls = await callsOf(local, async () => {
    for (const [ClientName, client] of clients) {
      const declared = { ClientName, ...properties };
      await update(local, identifierOf(client), declared, declared);
    }
  });

  expect(calls.filter(({ operation }) => operation === 'DescribeUserPoolClient')).toHaveLength(100);
  expect(writesAmong(calls)).toEqual([]);
});

// https://github.com/pulumi/pulumi-aws/issues/3303
test('a client with every kind of setting has no diff right after it was made (pulumi-aws #3303)', async () => {
  const deployed = await deployTwice({
    ClientName: 'every',
    GenerateSecret: true,
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    AccessTokenValidity: '90',
    RefreshTokenValidity: 5,
    TokenValidityUnits: { AccessToken: 'minutes' },
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['implicit', 'code'],
    AllowedOAuthScopes: ['profile', 'openid', 'email'],
    CallbackURLs: ['https://b.example.com/', 'https://a.example.com/'],
    LogoutURLs: ['https://b.example.com/', 'https://a.example.com/'],
    DefaultRedirectURI: 'https://b.example.com/',
    EnableTokenRevocation: 'false',
    EnablePropagateAdditionalUserContextData: true,
  });

  expect(deployed).toEqual(UNCHANGED);
});

// https://github.com/hashicorp/terraform-provider-aws/issues/30392
test.each<Properties>([
  { ClientName: 'account' },
  { ClientName: 'account', AccessTokenValidity: 1, IdTokenValidity: 1, RefreshTokenValidity: 30 },
  { ClientName: 'account', TokenValidityUnits: {} },
])('units that %j leaves to Cognito are no diff (terraform-provider-aws #30392)', async (properties) => {
  expect(await deployTwice(properties)).toEqual(UNCHANGED);
});

// https://github.com/hashicorp/terraform-provider-aws/issues/30433
test('durations changed by hand come back with their units (terraform-provider-aws #30433)', async () => {
  const stack = stackOf(local, 'durations', UserPoolId);
  const declared = {
    ClientName: 'client-app',
    AccessTokenValidity: 60,
    IdTokenValidity: 60,
    RefreshTokenValidity: 30,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  };
  const { client } = await stack.deploy(declared);
  await changeBehind(local, client, {
    AccessTokenValidity: 300,
    IdTokenValidity: 1,
    RefreshTokenValidity: 720,
    TokenValidityUnits: { AccessToken: 'seconds', IdToken: 'days', RefreshToken: 'hours' },
  });
  const drifted = (await stack.drift()).map(({ path }) => path);

  const { status } = await stack.deploy({ ...declared, AuthSessionValidity: 5 });

  expect(drifted).toEqual(expect.arrayContaining(['AccessTokenValidity', 'TokenValidityUnits.AccessToken']));
  expect(status).toBe('UPDATE_COMPLETE');
  expect(await described(local, client)).toMatchObject(declared);
  expect(await stack.drift()).toEqual([]);
});

/**
 * Cloud Control patches what READ gave; Alchemy sent patches by index against lists as it had written them.
 * They hold only where READ gives a list in one order for ever.
 */
test('a patch by index against a list as CREATE answered it hits the right URL (Alchemy through Cloud Control)', async () => {
  const [a, b, c] = ['https://a.example.com/', 'https://b.example.com/', 'https://c.example.com/'];
  const remembered = await succeed(local, 'CREATE', { UserPoolId, CallbackURLs: [c, a, b] });
  const client = identifierOf(remembered);
  const index = (remembered.CallbackURLs as string[]).indexOf(b);

  const whole = await succeed(local, 'READ', { ...client });
  const CallbackURLs = (whole.CallbackURLs as string[]).with(index, 'https://new.example.com/');
  await update(local, client, { ...whole, CallbackURLs }, whole);

  expect(whole.CallbackURLs).toEqual(remembered.CallbackURLs);
  expect((await described(local, client)).CallbackURLs).toEqual([a, c, 'https://new.example.com/']);
});
