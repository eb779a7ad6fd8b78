import { apisFor } from '../../src/app-client/apis';
import { remove } from '../../src/app-client/delete';
import { resumable } from '../../src/app-client/go-on';
import { clientsIn, operationsOf } from '../support/client';
import { drive, succeed } from '../support/drive';
import { localForFile } from '../support/local-for-file';
import { ownTime, requestOf } from '../support/own-time';
import { poolWithScope } from './pool';
import { Life, nameOf, secretsOf } from './stored';

const local = localForFile();
const secrets = secretsOf(local);
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));
afterEach(() => local.faults([]));

const DENIED = {
  name: 'AccessDeniedException',
  message: 'User: deploy is not authorized to perform: secretsmanager:DescribeSecret',
};
const begin = (template: object = { SecretsManager: {} }) => Life.begin(local, UserPoolId, { ...template });
const clientIds = async () => (await clientsIn(local, UserPoolId)).map(({ ClientId }) => ClientId);
const daysToDeletion = async (life: Life): Promise<number> => {
  const { DeletedDate } = await secrets.describe(life.id);
  return Math.round(((DeletedDate?.getTime() ?? 0) - Date.now()) / 86_400_000);
};

test.each([
  ['30 days where none is declared', {}, 30],
  ['the declared ones', { RecoveryWindowInDays: 8 }, 8],
])('DELETE schedules the stored secret, then deletes the client: %s', async (_days, SecretsManager, days) => {
  const life = await begin({ SecretsManager });

  const operations = await operationsOf(local, () => life.delete());

  expect(operations).toEqual(['DescribeSecret', 'DeleteSecret', 'DeleteUserPoolClient']);
  expect(await daysToDeletion(life)).toBe(days);
});

test('a client that is made again does not meet the stored secret of the one before', async () => {
  const template = { ClientName: 'again', SecretsManager: {} };
  const first = await begin(template);
  await first.delete();
  const second = await begin(template);
  expect(second.created.ClientSecretArn).not.toBe(first.created.ClientSecretArn);
  expect(await secrets.isAccepted(second.id)).toBe(true);
});

test('DELETE of a client that is gone answers NotFound, and schedules what it has left behind', async () => {
  const life = await begin();
  await local.invoke('DELETE', { UserPoolId, ClientId: life.id.ClientId });
  await secrets.manager().restoreSecret({ SecretId: nameOf(life.id) });

  const event = await life.delete();

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'NotFound']);
  expect(await daysToDeletion(life)).toBe(30);
});

test('a stored secret that is scheduled already is left as it is', async () => {
  const life = await begin();
  await secrets.manager().deleteSecret({ SecretId: nameOf(life.id), RecoveryWindowInDays: 12 });
  expect((await life.delete()).status).toBe('SUCCESS');
  expect(await daysToDeletion(life)).toBe(12);
});

test('a stored secret without the ownership tag is left alone', async () => {
  const life = await begin();
  const TagKeys = ['community:cognito:app-client'];
  await secrets.manager().untagResource({ SecretId: nameOf(life.id), TagKeys });
  expect((await life.delete()).status).toBe('SUCCESS');
  expect((await secrets.describe(life.id)).DeletedDate).toBeUndefined();
});

test('where the client cannot be deleted its consumers keep their secret', async () => {
  const life = await begin();
  await local.faults([{ operation: 'DeleteUserPoolClient', error: 'NotAuthorizedException' }]);

  const event = await life.delete();

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(await clientIds()).toContain(life.id.ClientId);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('where the secret cannot be given back either, the message says so and how to', async () => {
  const life = await begin();
  const message = 'not authorized to perform: secretsmanager:RestoreSecret';
  await local.faults([
    { operation: 'DeleteUserPoolClient', error: { name: 'NotAuthorizedException', message: 'no deletion' } },
    { operation: 'RestoreSecret', error: { name: 'AccessDeniedException', message } },
  ]);

  const event = await life.delete();

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(event.message).toBe(
    'no deletion (NotAuthorizedException) Its stored secret awaits deletion and could not be restored: ' +
      `/SecretsManager: ${message} (AccessDeniedException) Allow the action to the deploying role for the secrets named ` +
      'cognito/*. It cannot be read: to have it back, aws secretsmanager restore-secret ' +
      `--secret-id ${String(life.created.ClientSecretArn)}.`,
  );
});

test('a deletion that conflicts too long comes back, and its consumers keep their secret where it gives up', async () => {
  const life = await begin();
  process.env.AWS_ENDPOINT_URL = local.aws;
  await local.faults([
    { operation: 'DeleteUserPoolClient', error: 'ConcurrentModificationException', times: 999 },
  ]);
  const clock = ownTime();
  const deletion = (callbackContext?: Record<string, unknown>) => {
    const request = requestOf({ action: 'DELETE', desired: life.id, callbackContext });
    return resumable((...of) => remove(...of, clock), clock)(request, apisFor(request, clock));
  };

  const first = await deletion();
  expect(first).toMatchObject({ status: 'IN_PROGRESS', model: life.id });
  expect((await secrets.describe(life.id)).DeletedDate).toBeDefined();
  clock.pass(7 * 60_000);
  const last = deletion('callbackContext' in first ? first.callbackContext : undefined);

  await expect(last).rejects.toMatchObject({ code: 'ResourceConflict' });
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a public client is deleted, read and updated without any right on Secrets Manager', async () => {
  const { ClientId } = await succeed(local, 'CREATE', { UserPoolId });
  const id = { UserPoolId, ClientId };
  await local.faults([{ operation: 'DescribeSecret', error: DENIED, times: 10 }]);

  expect((await drive(local, 'READ', id)).status).toBe('SUCCESS');
  const previous = id;
  expect((await drive(local, 'UPDATE', { ...id, AuthSessionValidity: 5 }, { previous })).status).toBe(
    'SUCCESS',
  );
  expect((await drive(local, 'DELETE', id)).status).toBe('SUCCESS');
});

test.each(['READ', 'DELETE'] as const)(
  'a confidential client’s %s without that right says which one is missing',
  async (action) => {
    const life = await begin();
    await local.faults([{ operation: 'DescribeSecret', error: DENIED, times: 10 }]);

    const event = await drive(local, action, { ...life.id });

    expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
    expect(event.message).toMatch(/^\/SecretsManager: .*Allow the action to the deploying role/);
    await local.faults([]);
    expect(await secrets.isAccepted(life.id)).toBe(true);
  },
);

test('without rights on Secrets Manager no client is made that its rollback could not delete', async () => {
  await local.faults([{ operation: 'DescribeSecret', error: DENIED, times: 10 }]);
  const before = await clientIds();

  const event = await drive(local, 'CREATE', { UserPoolId, GenerateSecret: true, SecretsManager: {} });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(event.message).toMatch(/^\/SecretsManager: .*Allow the action to the deploying role/);
  expect(await clientIds()).toEqual(before);
});

test('a deletion that is refused leaves alone what was scheduled before it', async () => {
  const life = await begin();
  await secrets.manager().deleteSecret({ SecretId: nameOf(life.id) });
  await local.faults([{ operation: 'DeleteUserPoolClient', error: 'NotAuthorizedException' }]);
  const event = await life.delete();
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(event.message).toContain(
    ' Its stored secret awaits deletion and cannot be read: to have it back, aws secretsmanager restore-secret ' +
      `--secret-id ${String(life.created.ClientSecretArn)}.`,
  );
  expect((await secrets.describe(life.id)).DeletedDate).toBeDefined();
});

test('a tag that somebody has spoilt does not keep a client from being deleted', async () => {
  const life = await begin({ SecretsManager: { RecoveryWindowInDays: 7 } });
  const Tags = [{ Key: 'community:cognito:recovery-window-in-days', Value: 'abc' }];
  await secrets.manager().tagResource({ SecretId: nameOf(life.id), Tags });
  expect((await life.delete()).status).toBe('SUCCESS');
  expect(await daysToDeletion(life)).toBe(30);
});
