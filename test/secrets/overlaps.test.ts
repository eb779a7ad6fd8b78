import { randomUUID } from 'node:crypto';
import { clientsIn } from '../support/client';
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
  const ended = ({ status, errorCode }: ProgressEvent) => errorCode ?? status;
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

async function pendingIsStored(life: Life): Promise<void> {
  while (!(await stagesOf(life)).includes('AWSPENDING')) await new Promise(setImmediate);
}

/** Two invocations, of which the second begins when the value is stored and adds it after the first one has. */
async function oneAfterTheOther(first: Partial<Fault>) {
  const { life, go } = await updating(version('2'));
  await local.faults([
    { operation: 'AddUserPoolClientSecret', latencyMs: 2_000, when: 'before', ...first },
    { operation: 'AddUserPoolClientSecret', latencyMs: 3_000, when: 'before' },
  ]);
  const one = go();
  await pendingIsStored(life);
  return { life, ended: await Promise.all([one, go()]) };
}

test('an invocation that finds the place taken waits for the other one to finish', async () => {
  const { life, ended } = await oneAfterTheOther({});
  expect(ended).toEqual(['SUCCESS', 'SUCCESS']);
  await expectTwoSecrets(life);
});

test('where the other one has died nothing is guessed: AWSCURRENT stays what Cognito accepts', async () => {
  const { life, ended } = await oneAfterTheOther({ killHandler: true });
  expect(ended).toEqual(['killed', 'InvalidRequest']);
  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('1');
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a secret that a stranger adds at the last moment is named, and the next update goes on without it', async () => {
  const { life } = await updating(version('2'));
  await local.faults([
    { operation: 'AddUserPoolClientSecret', by: 'handler', latencyMs: 1_500, when: 'before' },
  ]);
  const update = life.change(version('2'));
  await pendingIsStored(life);
  const stranger = await secrets.addStranger(life.id);

  const event = await update;

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toContain(`finds a client secret that is not known here: ${stranger};`);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await stagesOf(life)).not.toContain('AWSPENDING');

  await secrets.deleteAtCognito(life.id, stranger);
  await life.update(version('2'));
  await expectTwoSecrets(life);
});

test.each([
  ['that waits longer for its first look', version('2')],
  ['that revokes beside it', version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 })],
  ['to a value of one’s own', { ...version('1'), CustomSecret: CUSTOM }],
])('an invocation %s looks again when the other one has finished meanwhile', async (_what, template) => {
  const { life, go } = await updating(template);
  await local.faults([
    { operation: 'GetUserPoolClientSessionConfiguration', by: 'handler', latencyMs: 3_000, when: 'before' },
  ]);
  const late = go();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const one = await go();
  const two = await late;

  // With a value of one's own no event of ours brings the request back: CloudFormation does.
  expect([one, two === 'ResourceConflict' ? await go() : two]).toEqual(['SUCCESS', 'SUCCESS']);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect((await secrets.bodyOf(life.id)).client_secret_id).toBe((await secrets.idsOf(life.id)).at(-1));
});

test('two creates of one request that overlap leave no stored secret of the client that goes', async () => {
  const token = randomUUID();
  const desired = { UserPoolId, ...M2M, SecretsManager: {} };
  const go = () => drive(local, 'CREATE', desired, { token }).catch(() => undefined);
  await local.faults([
    { operation: 'ListUserPoolClients', times: 2, latencyMs: 300 },
    { operation: 'CreateSecret', times: 2, killHandler: true, when: 'after' },
  ]);
  await Promise.all([go(), go()]);
  await local.faults([]);

  const event = await go();
  expect((await drive(local, 'DELETE', { ...event?.resourceModel })).status).toBe('SUCCESS');

  const { SecretList = [] } = await secrets.manager().listSecrets({});
  const own = SecretList.filter(({ Name }) => Name?.includes(UserPoolId));
  const clients = await clientsIn(local, UserPoolId);
  const left = own.filter(({ Name }) => !clients.some(({ ClientId }) => Name?.endsWith(String(ClientId))));
  expect(left).toEqual([]);
});

test('REVOKE does not end a secret that another update has made current again meanwhile', async () => {
  const life = await Life.begin(local, UserPoolId, version('1'));
  await life.update(version('2'));
  const revoking = version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 });
  const desired = { ...life.id, ...M2M, ...revoking, AuthSessionValidity: 9 };
  const previous = { ...life.id, ...M2M, ...version('2') };
  await local.faults([{ operation: 'UpdateUserPoolClient', latencyMs: 2_500, when: 'before' }]);
  const held = local.invoke('UPDATE', desired, { previous });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await life.update(version('1'));

  expect((await held).status).toBe('IN_PROGRESS');
  expect(await secrets.isAccepted(life.id)).toBe(true);
});
