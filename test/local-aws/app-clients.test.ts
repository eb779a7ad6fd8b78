import fc from 'fast-check';
import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import { awsForFile, failure, required, testAws } from './support';

const aws = awsForFile();
let UserPoolId: string;
beforeAll(async () => {
  UserPoolId = await aws.pool();
});

const describeClient = async (ClientId: string | undefined) =>
  required((await aws.cognito.describeUserPoolClient({ UserPoolId, ClientId })).UserPoolClient);

test('a client made with a name only is read back with exactly the service defaults', async () => {
  const { ClientId } = await aws.client({ UserPoolId, ClientName: 'name only' });

  expect(await describeClient(ClientId)).toEqual({
    UserPoolId,
    ClientName: 'name only',
    ClientId: expect.stringMatching(/^[0-9a-v]{26}$/) as string,
    LastModifiedDate: expect.any(Date) as Date,
    CreationDate: expect.any(Date) as Date,
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  });
});

test('create answers what describe then shows', async () => {
  const created = await aws.client({
    UserPoolId,
    GenerateSecret: true,
    CallbackURLs: ['https://b', 'https://a'],
  });

  expect(await describeClient(created.ClientId)).toEqual(created);
});

test('names are not unique', async () => {
  const [first, second] = [await aws.client({ UserPoolId }), await aws.client({ UserPoolId })];

  expect(first.ClientName).toBe(second.ClientName);
  expect(first.ClientId).not.toBe(second.ClientId);
});

test('dates keep their milliseconds', async () => {
  const aware = await testAws({ clock: () => 1_700_000_000_123 });
  const { CreationDate } = await aware.client({ UserPoolId: await aware.pool() });

  expect(CreationDate).toEqual(new Date(1_700_000_000_123));
  await aware.close();
});

test('every setting is read back as it was sent', async () => {
  await aws.cognito.createIdentityProvider({
    UserPoolId,
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: { client_id: 'id' },
  });
  const settings = {
    ClientName: 'full',
    RefreshTokenValidity: 90,
    AccessTokenValidity: 30,
    IdTokenValidity: 45,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
    ReadAttributes: ['email', 'name'],
    WriteAttributes: ['name'],
    ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH'],
    SupportedIdentityProviders: ['COGNITO', 'Google'],
    CallbackURLs: ['https://a.example.com/cb', 'myapp://cb'],
    LogoutURLs: ['http://localhost:3000/out'],
    DefaultRedirectURI: 'myapp://cb',
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['email', 'openid'],
    AllowedOAuthFlowsUserPoolClient: true,
    AnalyticsConfiguration: {
      ApplicationId: 'd70b2ba36a8c4dc5a04a0451a31a1e12',
      RoleArn: 'arn:aws:iam::123456789012:role/analytics',
      ExternalId: 'external',
      UserDataShared: true,
    },
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: false,
    EnablePropagateAdditionalUserContextData: true,
    AuthSessionValidity: 15,
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
  } as const satisfies Partial<Record<keyof CreateUserPoolClientRequest, unknown>>;
  const sent = structuredClone(settings) as unknown as CreateUserPoolClientRequest; // readonly lists become plain ones

  const { ClientId } = await aws.client({ ...sent, UserPoolId, GenerateSecret: true });

  expect(await describeClient(ClientId)).toMatchObject(settings);
});

test('an analytics configuration given by its ARN alone is read back with the service-linked role', async () => {
  const ApplicationArn =
    'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/d70b2ba36a8c4dc5a04a0451a31a1e12';

  const { AnalyticsConfiguration } = await aws.client({
    UserPoolId,
    AnalyticsConfiguration: { ApplicationArn },
  });

  expect(AnalyticsConfiguration).toEqual({
    ApplicationArn,
    RoleArn:
      'arn:aws:iam::123456789012:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp',
  });
});

test.each(['ENABLED', 'DISABLED'] as const)(
  'a rotation that is %s without a grace period is read back with one of 0 seconds',
  async (Feature) => {
    const rotation = {
      RefreshTokenRotation: { Feature },
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH' as const],
    };
    const created = await aws.client({ UserPoolId, ...rotation });
    const { ClientId } = await aws.client({ UserPoolId });
    await aws.cognito.updateUserPoolClient({ UserPoolId, ClientId, ...rotation });

    const expected = { Feature, RetryGracePeriodSeconds: 0 };
    expect(created.RefreshTokenRotation).toEqual(expected);
    expect((await describeClient(created.ClientId)).RefreshTokenRotation).toEqual(expected);
    expect((await describeClient(ClientId)).RefreshTokenRotation).toEqual(expected);
  },
);

test('a rotation that was never set is not read back', async () => {
  expect(await aws.client({ UserPoolId })).not.toHaveProperty('RefreshTokenRotation');
});

const urls = fc.uniqueArray(fc.webUrl({ validSchemes: ['https'] }), { maxLength: 6 });
const flows = fc.shuffledSubarray([
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_TOKEN_EXCHANGE_DELEGATION',
  'ALLOW_TOKEN_EXCHANGE_IMPERSONATION',
  'ALLOW_CLIENT_TOKEN_AUTH',
] as const);
const attributes = fc.shuffledSubarray(['email', 'name', 'nickname', 'zoneinfo'] as const);

test('lists come back sorted, and an empty one as none, whatever order was sent', async () => {
  const arbitrary = fc.record({
    CallbackURLs: urls,
    LogoutURLs: urls,
    ExplicitAuthFlows: flows,
    ReadAttributes: attributes,
    WriteAttributes: attributes,
    AllowedOAuthScopes: fc.shuffledSubarray(['openid', 'email', 'phone', 'profile'] as const),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async (lists) => {
      // URLs with a fragment and flows that no SDK knows: the first are refused, the second are not in the type
      const sent = { ...lists, CallbackURLs: lists.CallbackURLs.filter((url) => !url.includes('#')) };
      const client = await aws.client({ UserPoolId, ...(sent as Partial<CreateUserPoolClientRequest>) });
      const expected = Object.fromEntries(
        Object.entries(sent).map(([name, list]) => [name, list.length ? [...list].sort() : undefined]),
      );
      const described = Object.entries(await describeClient(client.ClientId));
      expect(Object.fromEntries(described.filter(([name]) => name in sent))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('a refresh token validity of 0 means 30 days, in the unit that is given', async () => {
  const plain = await aws.client({ UserPoolId, RefreshTokenValidity: 0 });
  const hours = await aws.client({
    UserPoolId,
    RefreshTokenValidity: 0,
    TokenValidityUnits: { RefreshToken: 'hours' },
  });

  expect(plain.RefreshTokenValidity).toBe(30);
  expect(hours.RefreshTokenValidity).toBe(720);
});

describe('listing', () => {
  test('gives id, pool and name of each client, page by page, each client once', async () => {
    const pool = await aws.pool();
    const made = [];
    for (let index = 0; index < 7; index += 1) {
      made.push(required((await aws.client({ UserPoolId: pool, ClientName: `n${index}` })).ClientId));
    }

    const seen = [];
    let NextToken: string | undefined;
    do {
      const page = await aws.cognito.listUserPoolClients({ UserPoolId: pool, MaxResults: 3, NextToken });
      seen.push(...required(page.UserPoolClients));
      NextToken = page.NextToken;
    } while (NextToken);

    expect(seen.map(({ ClientId }) => ClientId).sort()).toEqual(made.sort());
    expect(Object.keys(required(seen[0])).sort()).toEqual(['ClientId', 'ClientName', 'UserPoolId']);
  });

  test('goes on after a client that was deleted between two pages', async () => {
    const pool = await aws.pool();
    for (const ClientName of ['a', 'b', 'c']) await aws.client({ UserPoolId: pool, ClientName });
    const first = await aws.cognito.listUserPoolClients({ UserPoolId: pool, MaxResults: 1 });

    const gone = required(first.UserPoolClients)[0];
    await aws.cognito.deleteUserPoolClient({ UserPoolId: pool, ClientId: gone?.ClientId });
    const rest = await aws.cognito.listUserPoolClients({ UserPoolId: pool, NextToken: first.NextToken });

    expect(rest.UserPoolClients).toHaveLength(2);
    expect(rest.NextToken).toBeUndefined();
  });

  test('gives no token with a last page that is full, and refuses a token that is none', async () => {
    const pool = await aws.pool();
    await aws.client({ UserPoolId: pool });

    const page = await aws.cognito.listUserPoolClients({ UserPoolId: pool, MaxResults: 1 });

    expect(page.NextToken).toBeUndefined();
    expect(
      await failure(aws.cognito.listUserPoolClients({ UserPoolId: pool, NextToken: 'x' })),
    ).toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid pagination token.',
    });
  });
});

describe('what is not there', () => {
  const ClientId = '0123456789abcdefghijklmnop';
  const missingPool = 'eu-west-1_x00000000';
  const operations = {
    describeUserPoolClient: (place) => aws.cognito.describeUserPoolClient(place),
    updateUserPoolClient: (place) => aws.cognito.updateUserPoolClient(place),
    deleteUserPoolClient: (place) => aws.cognito.deleteUserPoolClient(place),
    addUserPoolClientSecret: (place) => aws.cognito.addUserPoolClientSecret(place),
    listUserPoolClientSecrets: (place) => aws.cognito.listUserPoolClientSecrets(place),
    getUserPoolClientSessionConfiguration: (place) =>
      aws.cognito.getUserPoolClientSessionConfiguration(place),
  } satisfies Record<string, (place: { UserPoolId: string; ClientId: string }) => Promise<unknown>>;

  test.each(Object.entries(operations))('%s of a missing client or pool says which', async (_name, call) => {
    expect(await failure(call({ UserPoolId, ClientId }))).toEqual({
      name: 'ResourceNotFoundException',
      message: `User pool client ${ClientId} does not exist.`,
      status: 400,
    });
    expect(await failure(call({ UserPoolId: missingPool, ClientId }))).toEqual({
      name: 'ResourceNotFoundException',
      message: `User pool ${missingPool} does not exist.`,
      status: 400,
    });
  });

  test('a client that was deleted is gone', async () => {
    const { ClientId: deleted } = await aws.client({ UserPoolId });
    await aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId: deleted });

    expect(await failure(aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId: deleted }))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
