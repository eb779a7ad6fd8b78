/** Conflicts, throttling, and the second client of a create that is tried again. */
import { SetUserPoolSessionConfigurationCommand } from '@aws-sdk/client-cognito-identity-provider';
import { setTimeout as sleep } from 'node:timers/promises';
import { callsOf, clientsIn, described, identifierOf, update, type Identifier } from '../support/client';
import { drive, succeed } from '../support/drive';
import type { Fault } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';
import { stackOf } from './support';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
  await local.quotas({});
});

const create = async (properties = {}) =>
  identifierOf(await succeed(local, 'CREATE', { UserPoolId, ...properties }));

// https://github.com/hashicorp/terraform-provider-aws/issues/19794
test('two updates at the same time both succeed (terraform-provider-aws #19794)', async () => {
  const client = await create();
  const match = { UserPoolId };
  await local.faults([{ operation: 'UpdateUserPoolClient', match, latencyMs: 1_500 }]);

  const calls = await callsOf(local, () =>
    Promise.all([
      update(local, client, { AuthSessionValidity: 5 }, {}),
      update(local, client, { AuthSessionValidity: 5 }, {}),
    ]),
  );

  expect(calls.map(({ error }) => error)).toContain('ConcurrentModificationException');
  expect((await described(local, client)).AuthSessionValidity).toBe(5);
});

/** Waits until Cognito has refused one more call with this error. */
async function oneMore(error: string): Promise<void> {
  const count = async () => (await local.calls({ UserPoolId })).filter((call) => call.error === error).length;
  const before = await count();
  while ((await count()) === before) await sleep(20);
}

test('what another stack sets at the same time survives the conflict with it (cloudformation-coverage-roadmap #676)', async () => {
  const client = await create();
  const [operation, error] = ['UpdateUserPoolClient', 'ConcurrentModificationException'];
  const match = { UserPoolId, RefreshTokenValidity: 7 };
  await local.faults([{ operation, match, times: 1_000, error }]);

  // One update has looked at the client before the other changes it, and is in conflict until after that.
  const conflicting = update(local, client, { RefreshTokenValidity: 7 }, {});
  await oneMore(error);
  await update(local, client, { AuthSessionValidity: 5 }, {});
  await oneMore(error);
  await local.faults([]);
  await conflicting;

  expect(await described(local, client)).toMatchObject({ AuthSessionValidity: 5, RefreshTokenValidity: 7 });
});

test('modifications of several clients that Cognito takes for a conflict succeed (terraform-provider-aws #19794)', async () => {
  const clients = [await create(), await create(), await create()];
  const operation = 'UpdateUserPoolClient';
  await local.faults([{ operation, times: 5, error: 'ConcurrentModificationException' }]);

  // One invocation each: what is waited for, is waited for inside it.
  const invoke = (client: Identifier) =>
    local.invoke('UPDATE', { ...client, AuthSessionValidity: 5 }, { previous: { ...client } });
  const events = await Promise.all(clients.map(invoke));

  expect(events.map(({ status }) => status)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
  for (const client of clients) expect((await described(local, client)).AuthSessionValidity).toBe(5);
});

const OPERATIONS = [
  'ListUserPoolClients',
  'CreateUserPoolClient',
  'DescribeUserPoolClient',
  'UpdateUserPoolClient',
  'DeleteUserPoolClient',
  'GetUserPoolClientSessionConfiguration',
  'SetUserPoolClientSessionConfiguration',
  'ListUserPoolClientSecrets',
];

// https://github.com/boto/botocore/pull/1756
test('every call is tried again when the rate is exceeded, though Cognito says so with status 400 (botocore #1756)', async () => {
  const throttle = () =>
    local.faults(OPERATIONS.map((operation) => ({ operation, times: 2, error: 'TooManyRequestsException' })));
  const SSOSession = { MaxValidityMinutes: 480 };
  await local.cognito().send(
    new SetUserPoolSessionConfigurationCommand({
      UserPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 10 },
    }),
  );

  await throttle();
  const client = await create({ ClientName: 'web', SSOSession });
  await throttle();
  await succeed(local, 'READ', { ...client });
  await throttle();
  await update(local, client, { AuthSessionValidity: 5 }, { SSOSession });
  await throttle();
  const list = await local.invoke('LIST', { UserPoolId });
  const deletion = await drive(local, 'DELETE', { ...client });

  const throttled = (await local.calls()).filter(({ error }) => error === 'TooManyRequestsException');
  expect(list.resourceModels).toMatchObject([client]);
  expect(deletion.status).toBe('SUCCESS');
  expect(new Set(throttled.map(({ operation }) => operation))).toEqual(new Set(OPERATIONS));
  await local.faults([]);
  expect(await clientsIn(local, UserPoolId)).toEqual([]);
});

// https://github.com/hashicorp/terraform-provider-aws/pull/49837
test('a quota that only a person can raise is told at once (terraform-provider-aws #49837)', async () => {
  await local.control('PUT', '/_local/quotas', { ClientsPerPool: 0 });

  const calls = await callsOf(local, async () => {
    expect(await drive(local, 'CREATE', { UserPoolId })).toMatchObject({
      status: 'FAILED',
      errorCode: 'ServiceLimitExceeded',
      message:
        'Maximum number of user pool clients reached. (LimitExceededException) Delete what is not needed, or have the quota raised (Service Quotas, Amazon Cognito user pools).',
    });
  });

  expect(calls.filter(({ operation }) => operation === 'CreateUserPoolClient')).toHaveLength(1);
});

// https://github.com/go-to-k/cdkd/issues/2080
test.each<[string, Partial<Fault>]>([
  ['whose answer is lost', { loseResponse: true }],
  ['that answers 500 after it was carried out', { error: 'InternalErrorException', when: 'after' }],
  ['that the handler does not survive', { killHandler: true }],
])('a create %s and is tried again makes one client and no second (cdkd #2080)', async (_, fault) => {
  const stack = stackOf(local, 'once', UserPoolId);
  await local.faults([{ operation: 'CreateUserPoolClient', times: 1, ...fault }]);

  const { status, client } = await stack.deploy({ ClientName: 'web', GenerateSecret: true });

  expect(status).toBe('CREATE_COMPLETE');
  expect(await clientsIn(local, UserPoolId)).toEqual([{ ...client, ClientName: 'web' }]);
});
