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
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
  ]);
  expect((await operationsOf(local, () => read(local, model))).sort()).toEqual([
    'DescribeUserPoolClient',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
  ]);
  expect(
    (await operationsOf(local, () => update(local, model, { ClientName: 'other', SSOSession }, {}))).sort(),
  ).toEqual([
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

  await read(local, model);

  const [one, other] = (await local.calls()).slice(before) as unknown as {
    startedAt: number;
    endedAt: number;
  }[];
  expect(other?.startedAt).toBeLessThan(one?.endedAt ?? 0);
});
