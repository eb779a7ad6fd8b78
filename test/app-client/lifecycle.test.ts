import { UpdateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import { described, identifierOf, read, update } from '../support/client';
import { succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';
import { freshTrackedPool } from '../support/pool-contents';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshTrackedPool(local);
});

const create = (properties: Properties = {}) => succeed(local, 'CREATE', { UserPoolId, ...properties });

test('a client that only names its pool reads back with every list and its derived properties', async () => {
  const model = await create();

  expect(await read(local, model)).toEqual({
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
  expect(await read(local, model)).toEqual(model);
});

test('a confidential client reads back as one, and its secret is nowhere in the answers', async () => {
  const model = await create({ GenerateSecret: true });
  const secret = (await described(local, model)).ClientSecret ?? '';

  expect(secret).toMatch(/^[0-9a-v]{51,52}$/);
  expect(await read(local, model)).toMatchObject({ GenerateSecret: true });
  const answers = [model, await read(local, model), await update(local, model, { ClientName: 'other' }, {})];
  expect(JSON.stringify(answers)).not.toContain(secret);
  expect(JSON.stringify(await local.control('GET', '/_local/logs'))).not.toContain(secret);
});

test('an update enforces what is declared, resets what is removed and leaves the rest alone', async () => {
  const first = { ClientName: 'web', AuthSessionValidity: 10, CallbackURLs: ['https://a.example.com/'] };
  const model = await create(first);
  const byHand = { ...identifierOf(model), AuthSessionValidity: 10 };
  await local
    .cognito()
    .send(new UpdateUserPoolClientCommand({ ...byHand, PreventUserExistenceErrors: 'ENABLED' }));

  const updated = await update(
    local,
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
  expect(await read(local, model)).toEqual(updated);
});

test('a drift-aware update enforces what is declared and resets nothing', async () => {
  const model = await create({ AuthSessionValidity: 10 });
  const desired = { ...identifierOf(model), ClientName: 'renamed' };

  const updated = await succeed(local, 'UPDATE', desired, { previous: model, driftable: true });

  expect(updated).toMatchObject({ ClientName: 'renamed', AuthSessionValidity: 10 });
});

test('READ takes a client for public where the Region knows no client secrets', async () => {
  const model = await create();
  const error = 'UnknownOperationException';
  await local.faults([{ operation: 'ListUserPoolClientSecrets', times: 1, error }]);

  expect(await read(local, model)).toMatchObject({ GenerateSecret: false });
});
