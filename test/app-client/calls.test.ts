import { identifierOf, operationsOf, read, update } from '../support/client';
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

test('an update with all that READ gave, as Cloud Control sends it, writes only what the client changed', async () => {
  const model = await create({ ClientName: 'web', SSOSession: { MaxValidityMinutes: 480 } });
  const whole = await read(local, model);

  const operations = await operationsOf(local, () => update(local, model, whole, whole));
  const changed = await update(local, model, { ...whole, AuthSessionValidity: 5 }, whole);

  expect(operations).not.toContain('UpdateUserPoolClient');
  expect(operations).not.toContain('SetUserPoolClientSessionConfiguration');
  expect(changed).toEqual({
    ...whole,
    AuthSessionValidity: 5,
    LastModifiedDate: changed.LastModifiedDate,
  });
});

test('each operation makes as few calls as it can', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  let model: Properties = {};
  let confidential: Properties = {};

  expect(await operationsOf(local, async () => (model = await create()))).toEqual([
    'ListUserPoolClients',
    'CreateUserPoolClient',
  ]);
  expect(
    await operationsOf(
      local,
      async () => (confidential = await create({ GenerateSecret: true, SSOSession })),
    ),
  ).toEqual(['ListUserPoolClients', 'CreateUserPoolClient', 'SetUserPoolClientSessionConfiguration']);
  expect(await operationsOf(local, () => create({ ClientName: 'web' }))).toEqual([
    'ListUserPoolClients',
    'CreateUserPoolClient',
    'UpdateUserPoolClient',
  ]);
  expect((await operationsOf(local, () => read(local, confidential))).sort()).toEqual([
    'DescribeSecret',
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
  ]);
  expect((await operationsOf(local, () => read(local, model))).sort()).toEqual([
    'DescribeSecret',
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
  ]);
  expect(
    (await operationsOf(local, () => update(local, model, { ClientName: 'other', SSOSession }, {}))).sort(),
  ).toEqual([
    'DescribeSecret',
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
    'SetUserPoolClientSessionConfiguration',
    'UpdateUserPoolClient',
  ]);
  expect(await operationsOf(local, () => local.invoke('LIST', { UserPoolId }))).toEqual([
    'ListUserPoolClients',
  ]);
  expect(await operationsOf(local, () => local.invoke('DELETE', identifierOf(model)))).toEqual([
    'DescribeSecret',
    'DeleteUserPoolClient',
  ]);
});

const LOOK = ['DescribeSecret', 'DescribeUserPoolClient', 'GetUserPoolClientSessionConfiguration'];
const DELIVERY = { SecretsManager: { RecoveryWindowInDays: 7, Tags: [{ Key: 'team', Value: 'payments' }] } };

test('delivery costs a create the id of the secret and its storing, and a delete its removal', async () => {
  let model: Properties = {};

  const created = await operationsOf(
    local,
    async () => (model = await create({ GenerateSecret: true, ...DELIVERY })),
  );
  const own = await operationsOf(local, () => create({ CustomSecret: 'a'.repeat(24), ...DELIVERY }));
  const looked = await operationsOf(local, () => read(local, model));
  const deleted = await operationsOf(local, () => local.invoke('DELETE', identifierOf(model)));

  const once = [
    'ListUserPoolClients',
    // May it call Secrets Manager at all? Better no client than one without its secret.
    'DescribeSecret',
    'CreateUserPoolClient',
    'ListUserPoolClientSecrets',
    'CreateSecret',
  ];
  expect(created).toEqual(once);
  expect(own).toEqual(once);
  expect(looked.sort()).toEqual(LOOK);
  expect(deleted).toEqual(['DescribeSecret', 'DeleteSecret', 'DeleteUserPoolClient']);
});

/** A client whose secret is kept under Version 1, and what an update of it calls, apart from looking at it. */
async function updatesOf(rotation: Properties = {}) {
  const first = { ...DELIVERY, SecretRotation: { Version: '1', ...rotation } };
  const model = await create({ GenerateSecret: true, ...first });
  return async (desired: Properties, previous: Properties = first) => {
    const calls = await operationsOf(local, () => update(local, model, desired, previous));
    expect(calls.slice(0, LOOK.length).sort()).toEqual(LOOK);
    return calls.slice(LOOK.length);
  };
}

/** The secrets that Cognito accepts, and what is stored of them. */
const SECRETS = ['ListUserPoolClientSecrets', 'GetSecretValue'];
/** Before a secret changes: have its labels moved since they were read? */
const AGAIN = 'DescribeSecret';

test('an update that changes nothing about a stored secret reads it and writes nothing', async () => {
  const updated = await updatesOf();
  const rotated = { ...DELIVERY, SecretRotation: { Version: '2' } };

  expect((await updated({ ...DELIVERY, SecretRotation: { Version: '1' } })).sort()).toEqual(SECRETS.sort());
  await updated(rotated);
  expect((await updated(rotated, rotated)).sort()).toEqual(['GetSecretValue', ...SECRETS].sort());
});

test('a rotation stores the new value, adds it, makes it current and says so in the tags', async () => {
  const updated = await updatesOf();
  const to = (Version: string, more: Properties = {}) => ({
    ...DELIVERY,
    SecretRotation: { Version, ...more },
  });
  const put = 'PutSecretValue';
  const [added, ended] = ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret'];
  const told = ['TagResource', 'UpdateSecretVersionStage'];

  const first = await updated(to('2'));
  const second = await updated(to('3'), to('2'));
  const revoking = await updated(to('4', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }), to('3'));

  expect(first.slice(2)).toEqual([AGAIN, put, added, put, ...told]);
  // The one before the current one makes room.
  expect(second.slice(3)).toEqual([AGAIN, put, ended, added, put, ...told]);
  expect(revoking.slice(3)).toEqual([AGAIN, put, ended, added, put, ended, ...told]);
});

test('going back to the Version before moves what is current and makes and deletes nothing', async () => {
  const updated = await updatesOf();
  const rotated = { ...DELIVERY, SecretRotation: { Version: '2' } };
  await updated(rotated);

  const back = await updated({ ...DELIVERY, SecretRotation: { Version: '1' } }, rotated);

  expect(back.slice(3)).toEqual([AGAIN, 'UpdateSecretVersionStage', 'TagResource']);
});

test('what nobody asks of a secret costs no call: an update without a word of it looks at no value', async () => {
  const model = await create({ GenerateSecret: true, ...DELIVERY });

  const calls = await operationsOf(local, () => update(local, model, { AuthSessionValidity: 5 }, {}));

  expect(calls.slice(0, LOOK.length).sort()).toEqual(LOOK);
  expect(calls.slice(LOOK.length)).toEqual(['UpdateUserPoolClient']);
});

test('READ describes the client, its session configuration and its stored secret side by side', async () => {
  const model = await create({ GenerateSecret: true, ...DELIVERY });
  await local.faults([
    { operation: 'DescribeUserPoolClient', times: 1, latencyMs: 200 },
    { operation: 'GetUserPoolClientSessionConfiguration', times: 1, latencyMs: 200 },
    { operation: 'DescribeSecret', times: 1, latencyMs: 200 },
  ]);
  const before = (await local.calls()).length;

  await read(local, model);

  const calls = (await local.calls()).slice(before) as unknown as { startedAt: number; endedAt: number }[];
  const lastStart = Math.max(...calls.map(({ startedAt }) => startedAt));
  expect(calls).toHaveLength(3);
  expect(lastStart).toBeLessThan(Math.min(...calls.map(({ endedAt }) => endedAt)));
});
