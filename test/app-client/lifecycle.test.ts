import {
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolClientCommand,
  SetUserPoolSessionConfigurationCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { drive, succeed } from '../support/drive';
import { startLocal, type Properties, type TestLocal } from '../support/local';

let local: TestLocal;
let UserPoolId: string;

beforeAll(async () => {
  local = await startLocal();
});
afterAll(() => local.close());

beforeEach(async () => {
  await local.reset();
  UserPoolId = await local.createPool();
  await local.cognito().send(
    new SetUserPoolSessionConfigurationCommand({
      UserPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 10 },
    }),
  );
});

const succeeded = (action: 'CREATE' | 'READ' | 'UPDATE', desired: Properties, options = {}) =>
  succeed(local, action, desired, options);
const create = (properties: Properties = {}) => succeeded('CREATE', { UserPoolId, ...properties });
const identifierOf = ({ ClientId }: Properties) => ({ UserPoolId, ClientId });
const read = (model: Properties) => succeeded('READ', identifierOf(model));
const update = (model: Properties, desired: Properties, previous: Properties) =>
  succeeded(
    'UPDATE',
    { ...identifierOf(model), ...desired },
    { previous: { ...identifierOf(model), ...previous } },
  );
const described = async ({ ClientId }: Properties) => {
  const command = new DescribeUserPoolClientCommand({ UserPoolId, ClientId: String(ClientId) });
  return (await local.cognito().send(command)).UserPoolClient;
};

/** The operations that a piece of work called, in order. */
const operationsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = (await local.calls()).length;
  await work();
  return (await local.calls()).slice(before).map(({ operation }) => operation);
};

test('a client that only names its pool reads back with every list and its derived properties', async () => {
  const model = await create();

  expect(await read(model)).toEqual({
    UserPoolId,
    ClientId: expect.stringMatching(/^[0-9a-v]{25,26}$/),
    ClientName: expect.stringMatching(/^client-[0-9a-v]{26}$/),
    Name: model.ClientName,
    GenerateSecret: false,
    CreationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    LastModifiedDate: expect.stringMatching(/Z$/),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AuthSessionValidity: 3,
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    SSOSession: { MaxValidityMinutes: 60 },
    AllowedOAuthFlows: [],
    AllowedOAuthScopes: [],
    CallbackURLs: [],
    ExplicitAuthFlows: [],
    LogoutURLs: [],
    ReadAttributes: [],
    SupportedIdentityProviders: [],
    WriteAttributes: [],
  });
});

test('a client that its template does not name is named after its logical id', async () => {
  const event = await local.invoke('CREATE', { UserPoolId }, { logicalId: 'WebClient', token: 'a-token' });
  const again = await local.invoke('CREATE', { UserPoolId }, { logicalId: 'WebClient', token: 'a-token' });

  expect(event.resourceModel?.ClientName).toMatch(/^WebClient-[0-9a-v]{26}$/);
  expect(again.resourceModel?.ClientName).toBe(event.resourceModel?.ClientName);
});

test('CREATE answers what READ answers', async () => {
  const model = await create({
    ClientName: 'web',
    CallbackURLs: ['https://b.example.com/', 'https://a.example.com/'],
    SSOSession: { MaxValidityMinutes: 480 },
  });

  expect(model).toMatchObject({ CallbackURLs: ['https://a.example.com/', 'https://b.example.com/'] });
  expect(await read(model)).toEqual(model);
});

test('a confidential client reads back as one, and its secret is nowhere in the answers', async () => {
  const model = await create({ GenerateSecret: true });
  const secret = (await described(model))?.ClientSecret ?? '';

  expect(secret).toMatch(/^[0-9a-v]{51,52}$/);
  expect(await read(model)).toMatchObject({ GenerateSecret: true });
  const answers = [model, await read(model), await update(model, { ClientName: 'other' }, {})];
  expect(JSON.stringify(answers)).not.toContain(secret);
  expect(JSON.stringify(await local.control('GET', '/_local/logs'))).not.toContain(secret);
});

test('an update enforces what is declared, resets what is removed and leaves the rest alone', async () => {
  const first = { ClientName: 'web', AuthSessionValidity: 10, CallbackURLs: ['https://a.example.com/'] };
  const model = await create(first);
  const byHand = { ...identifierOf(model), ClientId: String(model.ClientId), AuthSessionValidity: 10 };
  await local
    .cognito()
    .send(new UpdateUserPoolClientCommand({ ...byHand, PreventUserExistenceErrors: 'ENABLED' }));

  const updated = await update(
    model,
    { ClientName: 'web', LogoutURLs: ['https://a.example.com/out'] },
    first,
  );

  expect(updated).toMatchObject({
    ClientName: 'web',
    AuthSessionValidity: 3,
    CallbackURLs: [],
    LogoutURLs: ['https://a.example.com/out'],
    PreventUserExistenceErrors: 'ENABLED',
  });
  expect(await read(model)).toEqual(updated);
});

test('a drift-aware update enforces what is declared and resets nothing', async () => {
  const model = await create({ AuthSessionValidity: 10 });
  const desired = { ...identifierOf(model), ClientName: 'renamed' };

  const updated = await succeeded('UPDATE', desired, { previous: model, driftable: true });

  expect(updated).toMatchObject({ ClientName: 'renamed', AuthSessionValidity: 10 });
});

test('an update with all that READ gave, as Cloud Control sends it, writes only what the client changed', async () => {
  const model = await create({ ClientName: 'web', SSOSession: { MaxValidityMinutes: 480 } });
  const whole = await read(model);

  const operations = await operationsOf(() => update(model, whole, whole));
  const changed = await update(model, { ...whole, AuthSessionValidity: 5 }, whole);

  expect(operations).not.toContain('UpdateUserPoolClient');
  expect(operations).not.toContain('SetUserPoolClientSessionConfiguration');
  expect(changed).toEqual({
    ...whole,
    AuthSessionValidity: 5,
    LastModifiedDate: changed.LastModifiedDate,
  });
});

test('a removed SSO session goes back to 60 minutes', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  const model = await create({ SSOSession });

  const updated = await update(model, {}, { SSOSession });

  expect(updated.SSOSession).toEqual({ MaxValidityMinutes: 60 });
  expect(await read(model)).toEqual(updated);
});

test('removing an SSO session never fails where setting one is refused', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  const model = await create({ SSOSession });
  const error = 'FeatureUnavailableInTierException';
  await local.faults([{ operation: 'SetUserPoolClientSessionConfiguration', times: 1, error }]);

  const updated = await update(model, {}, { SSOSession });

  expect(updated.SSOSession).toEqual(SSOSession);
});

test.each(['UnknownOperationException', 'FeatureUnavailableInTierException'])(
  'READ leaves SSOSession out where session configuration answers %s',
  async (error) => {
    const model = await create();
    await local.faults([{ operation: 'GetUserPoolClientSessionConfiguration', times: 1, error }]);

    expect(await read(model)).not.toHaveProperty('SSOSession');
  },
);

test('READ takes a client for public where the Region knows no client secrets', async () => {
  const model = await create();
  const error = 'UnknownOperationException';
  await local.faults([{ operation: 'ListUserPoolClientSecrets', times: 1, error }]);

  expect(await read(model)).toMatchObject({ GenerateSecret: false });
});

test('a CREATE whose SSO session is refused fails with the model, so that the client is not lost', async () => {
  const error = 'FeatureUnavailableInTierException';
  await local.faults([{ operation: 'SetUserPoolClientSessionConfiguration', times: 1, error }]);

  const event = await drive(local, 'CREATE', { UserPoolId, SSOSession: { MaxValidityMinutes: 480 } });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringContaining('Move the user pool to the feature plan that has this setting'),
    resourceModel: { UserPoolId, ClientId: expect.any(String) },
  });
});

test('each operation makes as few calls as it can', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  let model: Properties = {};
  let confidential: Properties = {};

  expect(await operationsOf(async () => (model = await create()))).toEqual([
    'ListUserPoolClients',
    'CreateUserPoolClient',
  ]);
  expect(
    await operationsOf(async () => (confidential = await create({ GenerateSecret: true, SSOSession }))),
  ).toEqual(['ListUserPoolClients', 'CreateUserPoolClient', 'SetUserPoolClientSessionConfiguration']);
  expect(await operationsOf(() => create({ ClientName: 'web' }))).toEqual([
    'ListUserPoolClients',
    'CreateUserPoolClient',
    'UpdateUserPoolClient',
  ]);
  expect((await operationsOf(() => read(confidential))).sort()).toEqual([
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
  ]);
  expect((await operationsOf(() => read(model))).sort()).toEqual([
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
  ]);
  expect((await operationsOf(() => update(model, { ClientName: 'other', SSOSession }, {}))).sort()).toEqual([
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
    'SetUserPoolClientSessionConfiguration',
    'UpdateUserPoolClient',
  ]);
  expect(await operationsOf(() => local.invoke('LIST', { UserPoolId }))).toEqual(['ListUserPoolClients']);
  expect(await operationsOf(() => local.invoke('DELETE', identifierOf(model)))).toEqual([
    'DeleteUserPoolClient',
  ]);
});

test('READ describes the client and its session configuration side by side', async () => {
  const model = await create({ GenerateSecret: true });
  await local.faults([
    { operation: 'DescribeUserPoolClient', times: 1, latencyMs: 200 },
    { operation: 'GetUserPoolClientSessionConfiguration', times: 1, latencyMs: 200 },
  ]);
  const before = (await local.calls()).length;

  await read(model);

  const [one, other] = (await local.calls()).slice(before) as unknown as {
    startedAt: number;
    endedAt: number;
  }[];
  expect(other?.startedAt).toBeLessThan(one?.endedAt ?? 0);
});

test('LIST pages through a pool with more than 60 clients', async () => {
  const names = Array.from({ length: 61 }, (_, n) => `client-${n}`);
  await Promise.all(names.map((ClientName) => create({ ClientName })));

  const first = await local.invoke('LIST', { UserPoolId });
  const second = await local.invoke('LIST', { UserPoolId }, { nextToken: String(first.nextToken) });

  expect(first.resourceModels).toHaveLength(60);
  expect(second.resourceModels).toHaveLength(1);
  expect(second.nextToken ?? null).toBeNull();
  const listed = [...(first.resourceModels ?? []), ...(second.resourceModels ?? [])];
  expect(listed.map(({ ClientName }) => ClientName).sort()).toEqual(names.sort());
});

test('LIST without a pool says that it needs UserPoolId', async () => {
  const event = await local.invoke('LIST', {});

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringContaining('/UserPoolId is missing'),
  });
});

const GONE: [string, (model: Properties) => Promise<unknown>][] = [
  [
    'client',
    ({ ClientId }) =>
      local.cognito().send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId: String(ClientId) })),
  ],
  ['pool', () => local.cognito().send(new DeleteUserPoolCommand({ UserPoolId }))],
];
const MESSAGES: Readonly<Record<string, RegExp>> = {
  client: /^User pool client [0-9a-v]+ does not exist\./,
  pool: /^User pool us-east-1_\w+ does not exist\./,
};

test.each(
  GONE.flatMap(([what, end]) =>
    (['READ', 'UPDATE', 'DELETE'] as const).map((action) => ({ what, end, action })),
  ),
)('$action of a client whose $what is gone is NotFound', async ({ what, end, action }) => {
  const model = await create();
  await end(model);

  const event = await local.invoke(action, identifierOf(model), { previous: identifierOf(model) });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'NotFound',
    message: expect.stringMatching(MESSAGES[what] ?? /never/),
  });
});

test.each(['READ', 'UPDATE', 'DELETE'] as const)(
  '%s of what was never created is NotFound',
  async (action) => {
    const event = await local.invoke(action, { UserPoolId });

    expect(event).toMatchObject({
      status: 'FAILED',
      errorCode: 'NotFound',
      message: expect.stringContaining('/ClientId is missing'),
    });
  },
);

test('a CREATE in a pool that does not exist says so of UserPoolId', async () => {
  const event = await local.invoke('CREATE', { UserPoolId: 'us-east-1_Missing00' });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: '/UserPoolId: User pool us-east-1_Missing00 does not exist. (ResourceNotFoundException)',
  });
});

test.each([
  {
    what: 'GenerateSecret against the previous template',
    desired: { GenerateSecret: true },
    previous: { GenerateSecret: false },
  },
  { what: 'GenerateSecret against the client itself', desired: { GenerateSecret: true }, previous: {} },
  { what: 'UserPoolId', desired: {}, previous: { UserPoolId: 'us-east-1_Another00' } },
])('an UPDATE that changes $what is NotUpdatable', async ({ desired, previous }) => {
  const model = await create();

  const event = await local.invoke(
    'UPDATE',
    { ...identifierOf(model), ...desired },
    { previous: { ...identifierOf(model), ...previous } },
  );

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'NotUpdatable',
    message: expect.stringMatching(/^\/(GenerateSecret|UserPoolId) cannot change once the client exists/),
  });
});

test('a CREATE that declares what only Cognito sets is refused', async () => {
  const event = await local.invoke('CREATE', { UserPoolId, ClientId: 'abc', Name: 'web' });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message:
      '/ClientId is read-only. Remove it from the template. /Name is read-only. Remove it from the template.',
  });
});
