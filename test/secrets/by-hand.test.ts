import { operationsOf } from '../support/client';
import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './pool';
import { Life, isAccepted, nameOf, secretsOf } from './stored';

const local = localForFile();
const secrets = secretsOf(local);
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));

const version = (Version: string, more: object = {}) => ({
  SecretsManager: {},
  SecretRotation: { Version, ...more },
});
const begin = (template: object = version('1')) => Life.begin(local, UserPoolId, { ...template });
const HAND_EDITED =
  '/SecretsManager finds a stored secret that was edited by hand, or whose client secret was deleted: what AWSCURRENT ' +
  'holds is not accepted by Cognito. Move AWSCURRENT back to the version before (aws secretsmanager ' +
  'update-secret-version-stage), or declare a new SecretRotation.Version, which makes a new secret.';
const UNREADABLE =
  '/SecretsManager asks to store a client secret that nobody can read any more: Cognito shows the original one ' +
  'alone, and it is not the only secret, or was revoked. Declare a new SecretRotation.Version, which makes a new ' +
  'secret; where the client has two secrets, delete the one that is not wanted first.';

/** A client whose original secret is gone: Cognito shows none. */
async function revoked(): Promise<Life> {
  const life = await begin(version('1', { GracePeriodSeconds: 0 }));
  await life.update(version('2', { GracePeriodSeconds: 0, PreviousSecret: 'REVOKE' }));
  return life;
}
const forceDelete = (life: Life) =>
  secrets.manager().deleteSecret({ SecretId: nameOf(life.id), ForceDeleteWithoutRecovery: true });
/** The version that a stage labels. */
async function carrying(life: Life, stage: string): Promise<string | undefined> {
  const { VersionIdsToStages = {} } = await secrets.describe(life.id);
  return Object.keys(VersionIdsToStages).find((id) => VersionIdsToStages[id]?.includes(stage));
}
const moveCurrent = async (life: Life, MoveToVersionId: string | undefined) =>
  secrets.manager().updateSecretVersionStage({
    SecretId: nameOf(life.id),
    VersionStage: 'AWSCURRENT',
    RemoveFromVersionId: await carrying(life, 'AWSCURRENT'),
    MoveToVersionId,
  });
const noWrites = async (work: () => Promise<unknown>) =>
  expect((await operationsOf(local, work)).filter((name) => !/^(Describe|Get|List)/.test(name))).toEqual([]);

test('a secret of a stranger is named and never deleted, and nothing is written', async () => {
  const life = await begin();
  const stranger = await secrets.addStranger(life.id);

  await noWrites(async () => {
    const event = await life.change(version('2'));
    expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
    expect(event.message).toBe(
      `/SecretRotation finds a client secret that is not known here: ${stranger}; a client has two at most, and ` +
        'nothing is deleted that is not known. Delete it once nobody uses it (aws cognito-idp ' +
        'delete-user-pool-client-secret), then update again.',
    );
  });
  expect(await secrets.idsOf(life.id)).toContain(stranger);

  await secrets.deleteAtCognito(life.id, stranger);
  await life.update(version('2'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a client keeps its settings where its rotation is refused', async () => {
  const life = await begin();
  await secrets.addStranger(life.id);
  await life.change({ ...version('2'), AuthSessionValidity: 9 });
  expect((await life.read()).AuthSessionValidity).toBe(3);
});

test.each([
  ['no JSON', 'something else'],
  ['another secret', undefined],
])('a stored value that was edited to %s is told with its remedy', async (_to, text) => {
  const life = await begin();
  const body = await secrets.bodyOf(life.id);
  const SecretString =
    text ?? JSON.stringify({ ...body, client_secret: 'x'.repeat(30), client_secret_id: 'none' });
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString });

  await noWrites(async () => {
    const event = await life.change({ ...version('1'), AuthSessionValidity: 7 });
    expect([event.status, event.errorCode, event.message]).toEqual(['FAILED', 'InvalidRequest', HAND_EDITED]);
  });

  await moveCurrent(life, await carrying(life, 'AWSPREVIOUS'));
  expect((await life.change({ ...version('1'), AuthSessionValidity: 7 })).status).toBe('SUCCESS');
});

test('a stored value that was edited is replaced by a new Version, which keeps the secret that was there', async () => {
  const life = await begin();
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString: 'something else' });

  await life.update(version('2'));

  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('2');
});

test('a client secret that was deleted at Cognito is told, and a new Version makes another', async () => {
  const life = await begin();
  await life.update(version('2'));
  const { client_secret_id = '' } = await secrets.bodyOf(life.id);
  await secrets.deleteAtCognito(life.id, client_secret_id);

  const event = await life.change({ ...version('2'), AuthSessionValidity: 7 });
  expect([event.errorCode, event.message]).toEqual(['InvalidRequest', HAND_EDITED]);

  await life.update(version('3'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a stored secret that was deleted for good is stored again where Cognito shows the only secret', async () => {
  const life = await begin();
  await forceDelete(life);
  expect(await life.read()).not.toHaveProperty('SecretsManager');

  const model = await life.update({ ...version('1'), AuthSessionValidity: 7 });

  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.idsOf(life.id)).toHaveLength(1);
  expect(await life.read()).toEqual(model);
});

test('a stored secret that was scheduled for deletion is restored', async () => {
  const life = await begin();
  const body = await secrets.bodyOf(life.id);
  await secrets.manager().deleteSecret({ SecretId: nameOf(life.id) });
  await life.update({ ...version('1'), AuthSessionValidity: 7 });
  expect(await secrets.bodyOf(life.id)).toEqual(body);
});

test('one that was deleted for good, and whose value nobody can read, is never replaced silently', async () => {
  const life = await revoked();
  await forceDelete(life);
  await noWrites(async () => {
    const event = await life.change({
      ...version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }),
      AuthSessionValidity: 7,
    });
    expect([event.status, event.errorCode, event.message]).toEqual(['FAILED', 'InvalidRequest', UNREADABLE]);
  });

  await life.update(version('3'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.idsOf(life.id)).toHaveLength(2);
});

test('delivery that is added where the original is gone is refused, and a Version beside it makes a secret', async () => {
  const life = await revoked();
  await life.update({});
  await forceDelete(life).catch(() => undefined);
  await secrets
    .manager()
    .restoreSecret({ SecretId: nameOf(life.id) })
    .catch(() => undefined);
  await forceDelete(life).catch(() => undefined);

  const event = await life.change({ SecretsManager: {} });
  expect([event.errorCode, event.message]).toEqual(['InvalidRequest', UNREADABLE]);

  const model = await life.update(version('3'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('3');
  expect(await life.read()).toEqual(model);
});

test('an update that is rolled back over a stored secret that was edited is not refused', async () => {
  const life = await begin();
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString: 'something else' });
  const model = await life.rollBackFrom({ ...version('1'), AuthSessionValidity: 7 });
  expect(model.AuthSessionValidity).toBe(3);
});

test('a stored value that was edited under the id of its secret is told, and a new Version brings back what was', async () => {
  const life = await begin();
  const before = await secrets.bodyOf(life.id);
  const SecretString = JSON.stringify({ ...before, client_secret: 'x'.repeat(30) });
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString });

  const event = await life.change({ ...version('1'), AuthSessionValidity: 7 });
  expect([event.status, event.errorCode, event.message]).toEqual(['FAILED', 'InvalidRequest', HAND_EDITED]);

  await life.update(version('2'));
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect((await secrets.bodyOf(life.id, 'AWSPREVIOUS')).client_secret).toBe(before.client_secret);
});

test('an edit under the id of a later secret is told too, and moving AWSCURRENT back puts it right', async () => {
  const life = await begin();
  await life.update(version('2'));
  const before = await secrets.bodyOf(life.id);
  const SecretString = JSON.stringify({ ...before, client_secret: 'x'.repeat(30) });
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString });

  const template = { ...version('2'), AuthSessionValidity: 7 };
  expect((await life.change(template)).message).toBe(HAND_EDITED);

  await moveCurrent(life, await carrying(life, 'AWSPREVIOUS'));
  await life.update(template);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('REVOKE beside a new Version after an edit by hand ends the secret that was there before the edit', async () => {
  const life = await begin();
  const before = await secrets.bodyOf(life.id);
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString: 'junk' });

  await life.update(version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }));

  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await isAccepted(local, life.id, before.client_secret ?? '')).toBe(false);
});

test('a version before the current one that nobody can decrypt any more is no reason to refuse an update', async () => {
  const life = await begin();
  await life.update(version('2'));
  const match = { VersionId: await carrying(life, 'AWSPREVIOUS') };
  const error = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await local.faults([{ operation: 'GetSecretValue', times: 9, match, error }]);

  await life.update({ ...version('2'), AuthSessionValidity: 7 });
  const event = await life.change(version('3'));
  await local.faults([]);

  const [oldest] = await secrets.idsOf(life.id);
  expect([event.errorCode, event.message]).toEqual([
    'InvalidRequest',
    expect.stringContaining(String(oldest)),
  ]);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('AWSCURRENT that was moved back by hand after the secret was stored again is put right once more', async () => {
  const life = await begin({ SecretsManager: {} });
  const junk = { SecretId: nameOf(life.id), SecretString: 'junk' };
  const { VersionId } = await secrets.manager().putSecretValue(junk);
  const storeAgain = async () => {
    await life.update({});
    await life.update({ SecretsManager: {} });
  };
  await storeAgain();
  await moveCurrent(life, VersionId);

  await storeAgain();

  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('REVOKE never ends the secret that consumers live by while AWSCURRENT is wrong', async () => {
  const revoking = version('1', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 });
  const life = await begin(revoking);
  const before = await secrets.bodyOf(life.id);
  await secrets.addStranger(life.id);
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString: 'junk' });

  await life.rollBackFrom({ ...revoking, AuthSessionValidity: 9 });

  expect(await isAccepted(local, life.id, before.client_secret ?? '')).toBe(true);
});

test('a new Version makes another secret also where the stored one was deleted for good', async () => {
  const life = await begin();
  const before = await secrets.bodyOf(life.id);
  await forceDelete(life);

  await life.update(version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }));

  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await isAccepted(local, life.id, before.client_secret ?? '')).toBe(false);
  expect((await secrets.bodyOf(life.id, 'AWSPREVIOUS')).rotation_version).toBe('1');
});

test('a tag that says no Version any more is none, so that READ keeps to the schema', async () => {
  const life = await begin();
  const Tags = [{ Key: 'community:cognito:rotation-version', Value: '' }];
  await secrets.manager().tagResource({ SecretId: nameOf(life.id), Tags });
  expect((await life.read()).SecretRotation).toBeUndefined();
});

test('a new Version makes another secret where the stored one was emptied by hand', async () => {
  const life = await begin();
  const before = await secrets.bodyOf(life.id);
  const SecretString = JSON.stringify({ client_id: life.id.ClientId, user_pool_id: UserPoolId });
  await secrets.manager().putSecretValue({ SecretId: nameOf(life.id), SecretString });

  await life.update(version('2'));

  expect((await secrets.bodyOf(life.id)).client_secret).not.toBe(before.client_secret);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a rotation that was interrupted before its end is made again, though AWSCURRENT was moved back meanwhile', async () => {
  const life = await begin();
  const first = await carrying(life, 'AWSCURRENT');
  await local.faults([{ operation: 'TagResource', killHandler: true, when: 'before' }]);
  await life.attempt(version('2')).catch(() => undefined);
  await local.faults([]);
  await moveCurrent(life, first);
  const { client_secret_id = '' } = await secrets.bodyOf(life.id, 'AWSPREVIOUS');
  await secrets.deleteAtCognito(life.id, client_secret_id);
  const junk = { SecretId: nameOf(life.id), SecretString: 'junk' };
  await secrets.manager().putSecretValue(junk);
  await moveCurrent(life, first);

  await life.update(version('2'));

  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('2');
  expect(await secrets.isAccepted(life.id)).toBe(true);
});
