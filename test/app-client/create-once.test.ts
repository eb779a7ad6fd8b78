import { CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import { clientsIn } from '../support/client';
import { drive } from '../support/drive';
import type { Properties } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

const clients = () => clientsIn(local, UserPoolId);
const request = { logicalId: 'WebClient', token: 'one-token', stackId: 'one-stack' };

test.each([{ ClientName: 'web' }, {}])(
  'a create of %j that is tried again with its token makes no second client',
  async (named) => {
    const first = await local.invoke('CREATE', { UserPoolId, ...named }, request);
    const again = await drive(local, 'CREATE', { UserPoolId, ...named }, request);

    expect(again).toMatchObject({
      status: 'SUCCESS',
      resourceModel: { ClientId: first.resourceModel?.ClientId, ...named },
    });
    expect(await clients()).toHaveLength(1);
  },
);

test('another token, stack, logical id or pool is another create', async () => {
  const others = [{ token: 'b' }, { stackId: 'b' }, { logicalId: 'Other' }];
  for (const other of [{}, ...others]) await drive(local, 'CREATE', { UserPoolId }, { ...request, ...other });

  const names = (await clients()).map(({ ClientName }) => ClientName);
  expect(new Set(names).size).toBe(4);
});

test('the final name is set only after CloudFormation has been told the id', async () => {
  const event = await local.invoke('CREATE', { UserPoolId, ClientName: 'web' }, request);

  expect(event).toMatchObject({
    status: 'IN_PROGRESS',
    message: `Made ${String(event.resourceModel?.ClientId)}; next: its name.`,
    resourceModel: { UserPoolId, ClientName: 'web' },
  });
  expect((await clients())[0]?.ClientName).toMatch(/^web-[0-9a-v]{26}$/);
});

test('a name of 128 characters is cut for the mark, and whole in the end', async () => {
  const ClientName = 'n'.repeat(128);
  const event = await local.invoke('CREATE', { UserPoolId, ClientName }, request);
  const marked = (await clients())[0]?.ClientName;

  expect(event.status).toBe('IN_PROGRESS');
  expect(marked).toMatch(/^n{101}-[0-9a-v]{26}$/);
  const done = await drive(local, 'CREATE', { UserPoolId, ClientName }, request);
  expect(done.resourceModel).toMatchObject({ ClientName, Name: ClientName });
});

test.each([
  ['a lost answer', { loseResponse: true }],
  ['a server error after the commit', { error: 'InternalErrorException', when: 'after' as const }],
  ['a server error before it', { error: 'InternalErrorException' }],
])('%s of CreateUserPoolClient leaves one client', async (_, fault) => {
  await local.faults([{ operation: 'CreateUserPoolClient', times: 1, ...fault }]);

  const event = await drive(local, 'CREATE', { UserPoolId, GenerateSecret: true }, request);

  expect(event).toMatchObject({ status: 'SUCCESS', resourceModel: { GenerateSecret: true } });
  expect(await clients()).toHaveLength(1);
});

test('a create that finds its client and is refused the description tells the id', async () => {
  const first = await local.invoke('CREATE', { UserPoolId, ClientName: 'web' }, request);
  await local.faults([{ operation: 'DescribeUserPoolClient', error: 'NotAuthorizedException' }]);

  const again = await local.invoke('CREATE', { UserPoolId, ClientName: 'web' }, request);

  expect(again).toMatchObject({
    status: 'FAILED',
    errorCode: 'AccessDenied',
    message: 'NotAuthorizedException (set by a fault) (NotAuthorizedException)',
    resourceModel: { UserPoolId, ClientId: first.resourceModel?.ClientId },
  });
});

test('a look-up that is refused after a lost answer brings the request back', async () => {
  await local.faults([
    { operation: 'CreateUserPoolClient', error: 'InternalErrorException', when: 'after' },
    { operation: 'ListUserPoolClients', skip: 1, error: 'NotAuthorizedException' },
  ]);

  const event = await local.invoke('CREATE', { UserPoolId }, request);
  const again = await drive(local, 'CREATE', { UserPoolId }, request);

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'ServiceInternalError',
    message: 'Internal server error. (InternalErrorException)',
  });
  expect(again.status).toBe('SUCCESS');
  expect(await clients()).toHaveLength(1);
});

/** A second client of the same create, as an overlapping invocation would have left it. */
const makeTwin = async (of: Properties, more: object = {}) => {
  const twin = { UserPoolId, ClientName: String(of.ClientName), ...more };
  return (await local.cognito().send(new CreateUserPoolClientCommand(twin))).UserPoolClient?.ClientId ?? '';
};

test('of two clients of one create the lower id survives', async () => {
  const { resourceModel } = await drive(local, 'CREATE', { UserPoolId }, request);
  const twin = await makeTwin(resourceModel ?? {});

  const event = await drive(local, 'CREATE', { UserPoolId }, request);

  const lowest = [twin, String(resourceModel?.ClientId)].sort()[0];
  expect(event.resourceModel?.ClientId).toBe(lowest);
  expect((await clients()).map(({ ClientId }) => ClientId)).toEqual([lowest]);
});

test('a client with the mark and other settings is named, not deleted', async () => {
  const { resourceModel } = await drive(local, 'CREATE', { UserPoolId }, request);
  const twin = await makeTwin(resourceModel ?? {}, { AuthSessionValidity: 15 });

  const event = await drive(local, 'CREATE', { UserPoolId }, request);

  expect(event).toMatchObject({ status: 'FAILED', errorCode: 'GeneralServiceException' });
  expect(event.message).toContain(twin);
  expect(event.message).toContain(String(resourceModel?.ClientId));
  expect(await clients()).toHaveLength(2);
});

test('once the id is known a failure is final and carries the model', async () => {
  const first = await local.invoke('CREATE', { UserPoolId, ClientName: 'web' }, request);
  await local.faults([{ operation: 'UpdateUserPoolClient', times: 1, error: 'NotAuthorizedException' }]);

  const event = await local.invoke('CREATE', first.resourceModel ?? {}, {
    ...request,
    context: first.callbackContext ?? {},
  });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'AccessDenied',
    resourceModel: { UserPoolId, ClientId: first.resourceModel?.ClientId },
  });
});
