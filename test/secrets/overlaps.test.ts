import { randomUUID } from 'node:crypto';
import { localForFile } from '../support/local-for-file';
import type { Fault, ProgressEvent } from '../support/local';
import { drive } from '../support/drive';
import { poolWithScope } from './pool';
import { Life, M2M, secretsOf } from './stored';

/*
 * Lambda and CloudFormation may start an update again while the first invocation of it still runs: both have the same
 * token. Every pause below lets the other invocation come between two calls.
 */
const local = localForFile();
const secrets = secretsOf(local);
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));
afterEach(() => local.faults([]));

const version = (Version: string, more: object = {}) => ({
  SecretsManager: {},
  SecretRotation: { Version, ...more },
});
const CUSTOM = 'custom_secret_of_an_overlap_1';
const BEFORE_PUT: Fault = { operation: 'PutSecretValue', times: 2, latencyMs: 300, when: 'before' };

/** One client, and the invocations of one and the same update of it. */
async function updating(template: object) {
  const life = await Life.begin(local, UserPoolId, version('1'));
  const desired = { ...life.id, ...M2M, ...template };
  const options = { previous: { ...life.id, ...M2M, ...version('1') }, token: randomUUID() };
  const ended = (event: ProgressEvent) => event.status;
  return { life, go: () => drive(local, 'UPDATE', desired, options).then(ended, () => 'killed') };
}

const stagesOf = async (life: Life): Promise<string[]> =>
  Object.values((await secrets.describe(life.id)).VersionIdsToStages ?? {}).flat();

async function expectTwoSecrets(life: Life): Promise<void> {
  expect(await secrets.isAccepted(life.id)).toBe(true);
  const named = [await secrets.bodyOf(life.id), await secrets.bodyOf(life.id, 'AWSPREVIOUS')];
  const ids = named.map(({ client_secret_id }) => client_secret_id);
  expect([...(await secrets.idsOf(life.id))].sort()).toEqual(ids.sort());
  expect(await stagesOf(life)).not.toContain('AWSPENDING');
}

test.each([
  ['a generated value', version('2')],
  ['a value of one’s own', { ...version('1'), CustomSecret: CUSTOM }],
])('two invocations of one rotation to %s add one secret, and both succeed', async (_what, template) => {
  const { life, go } = await updating(template);
  await local.faults([BEFORE_PUT]);
  expect(await Promise.all([go(), go()])).toEqual(['SUCCESS', 'SUCCESS']);
  await expectTwoSecrets(life);
});

test.each<[string, Fault]>([
  ['both die once the value is added', { operation: 'AddUserPoolClientSecret', times: 2, killHandler: true }],
  [
    'both die before it is',
    { operation: 'AddUserPoolClientSecret', times: 2, killHandler: true, when: 'before' },
  ],
  ['one meets an error', { operation: 'AddUserPoolClientSecret', skip: 1, error: 'InternalServerException' }],
  ['one loses the answer', { operation: 'AddUserPoolClientSecret', loseResponse: true }],
])('the next try finishes what two invocations have begun, of which %s', async (_what, fault) => {
  const { life, go } = await updating(version('2'));
  await local.faults([BEFORE_PUT, fault]);
  await Promise.all([go(), go()]);
  await local.faults([]);

  expect(await go()).toBe('SUCCESS');

  await expectTwoSecrets(life);
  await life.update(version('3'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('an invocation that finds the place taken looks whether the other one has added its own value', async () => {
  const { life, go } = await updating(version('2'));
  await local.faults([
    { operation: 'AddUserPoolClientSecret', latencyMs: 400, when: 'before', killHandler: true },
    { operation: 'AddUserPoolClientSecret', latencyMs: 800, when: 'before' },
  ]);
  const first = go();
  while (!(await stagesOf(life)).includes('AWSPENDING')) await new Promise(setImmediate);
  const second = go();

  expect([await first, await second]).toEqual(['killed', 'SUCCESS']);
  await expectTwoSecrets(life);
});

test('a secret that a stranger adds at the last moment is told, and the next update goes on without it', async () => {
  const { life } = await updating(version('2'));
  const limit = { name: 'LimitExceededException', message: 'Too many client secrets', status: 400 };
  await local.faults([{ operation: 'AddUserPoolClientSecret', error: limit }]);

  const event = await life.change(version('2'));

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/SecretRotation was refused, for the client has two secrets already: somebody has just added one. Delete the one ' +
      'that is not known (aws cognito-idp list-user-pool-client-secrets, then delete-user-pool-client-secret), then ' +
      'update again.',
  );
  await life.update(version('2'));
  await expectTwoSecrets(life);
});
