import {
  DeleteUserPoolClientCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';

/** Longer than the first waits of a retry: a call that goes on after the answer is seen. */
const WATCH_MILLISECONDS = 1_500;

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

const made = (ClientName = 'web') => local.invoke('CREATE', { UserPoolId, ClientName });
const callBack = (model: Properties, context: Record<string, unknown>) =>
  local.invoke('CREATE', model, { context });

test('no call goes on after the answer, with the caller’s credentials', async () => {
  const ClientId = '1example23456789abcdefghij';
  const operation = 'GetUserPoolClientSessionConfiguration';
  await local.faults([{ operation, times: 50, error: 'TooManyRequestsException' }]);

  const event = await local.invoke('READ', { UserPoolId, ClientId });
  const answered = (await local.calls()).length;
  await new Promise((resolve) => setTimeout(resolve, WATCH_MILLISECONDS));

  expect(event).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
  expect(await local.calls()).toHaveLength(answered);
});

test.each([{}, { a: 1 }, { writes: 'session' }, { writes: ['constructor'], began: 1 }, { began: 'now' }])(
  'a create goes on to its end from the context %j of another version of the product',
  async (context) => {
    const { resourceModel } = await made();

    const event = await callBack(resourceModel ?? {}, { other: true, ...context });

    expect(event).toMatchObject({ status: 'SUCCESS', resourceModel: { ClientName: 'web', Name: 'web' } });
  },
);

test('a client that is deleted while it is being created is NotFound, and the pool is not blamed', async () => {
  const { resourceModel = {}, callbackContext } = await made();
  const ClientId = String(resourceModel?.ClientId);
  await local.cognito().send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));

  const event = await callBack(resourceModel ?? {}, callbackContext ?? {});

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'NotFound',
    message: `User pool client ${ClientId} does not exist. (ResourceNotFoundException)`,
    resourceModel: { UserPoolId, ClientId },
  });
});

test('an update whose SSO session is refused leaves the client as it was', async () => {
  const model = await succeed(local, 'CREATE', { UserPoolId });
  const identifier = { UserPoolId, ClientId: model.ClientId };
  const desired = { ...identifier, AuthSessionValidity: 7, SSOSession: { MaxValidityMinutes: 5 } };

  const event = await local.invoke('UPDATE', desired, { previous: identifier });

  expect(event).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  expect(event.message).toContain('Move the user pool to the feature plan');
  expect(await succeed(local, 'READ', identifier)).toEqual(model);
});

test('undoing an update that was refused before any write leaves alone what others have set', async () => {
  const model = await succeed(local, 'CREATE', { UserPoolId });
  const identifier = { UserPoolId, ClientId: String(model.ClientId) };
  const byOthers = { AuthSessionValidity: 9, AccessTokenValidity: 2 };
  await local.cognito().send(new UpdateUserPoolClientCommand({ ...identifier, ...byOthers }));
  const refused = {
    ...identifier,
    AuthSessionValidity: 5,
    AccessTokenValidity: 3,
    CallbackURLs: ['http://a/'],
  };
  const refusal = await local.invoke('UPDATE', refused, { previous: identifier });

  const undone = await local.invoke('UPDATE', identifier, { previous: refused, rollback: true });

  expect(refusal).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  expect(undone).toMatchObject({ status: 'SUCCESS', resourceModel: byOthers });
});

test('undoing an update that took effect resets what it had added', async () => {
  const model = await succeed(local, 'CREATE', { UserPoolId });
  const identifier = { UserPoolId, ClientId: model.ClientId };
  const added = {
    ...identifier,
    AuthSessionValidity: 5,
    AccessTokenValidity: 30,
    TokenValidityUnits: { AccessToken: 'minutes' },
  };
  await succeed(local, 'UPDATE', added, { previous: identifier });

  const undone = await local.invoke('UPDATE', identifier, { previous: added, rollback: true });

  expect(undone).toMatchObject({
    status: 'SUCCESS',
    resourceModel: { AuthSessionValidity: 3, AccessTokenValidity: 1, TokenValidityUnits: {} },
  });
});

test('slow answers, one after the other, do not make a READ longer than the contract allows', async () => {
  const { ClientId } = await succeed(local, 'CREATE', { UserPoolId });
  await local.faults([
    { operation: 'DescribeUserPoolClient', times: 9, latencyMs: 9_500, error: 'InternalErrorException' },
  ]);
  const began = Date.now();

  const event = await local.invoke('READ', { UserPoolId, ClientId });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: expect.stringMatching(/^(NetworkFailure|ServiceInternalError)$/),
  });
  // The contract's limit, beyond which CloudFormation would kill the call; not a measure of speed.
  expect(Date.now() - began).toBeLessThan(30_000);
});

test('a logical id that no client name can hold is no obstacle', async () => {
  const model = await succeed(local, 'CREATE', { UserPoolId }, { logicalId: 'My/Client:é' });

  expect(model.ClientName).toMatch(/^My-Client-{1,2}-[0-9a-v]{26}$/);
});
