import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './pool';
import { Life, isAccepted, nameOf, secretsOf } from './stored';

/* A rollback that is refused leaves the stack in UPDATE_ROLLBACK_FAILED, for a person to mend. */
const local = localForFile();
const secrets = secretsOf(local);
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));
afterEach(() => local.faults([]));

const A = 'custom_secret_A_123456789012';
const B = 'custom_secret_B_123456789012';
const begin = (template: object) => Life.begin(local, UserPoolId, { ...template });
const forceDelete = (life: Life) =>
  secrets.manager().deleteSecret({ SecretId: nameOf(life.id), ForceDeleteWithoutRecovery: true });

test('an update that was refused for a changed CustomSecret without delivery is rolled back', async () => {
  const life = await begin({ CustomSecret: A });
  expect((await life.attempt({ CustomSecret: B })).errorCode).toBe('InvalidRequest');
  await life.rollBackFrom({ CustomSecret: B });
  expect(await isAccepted(local, life.id, A)).toBe(true);
});

test('a first delivery beside a CustomSecret is rolled back, though the stored value is the only copy', async () => {
  const life = await begin({ CustomSecret: A });
  await life.attempt({ CustomSecret: A, SecretsManager: {} });
  await life.rollBackFrom({ CustomSecret: A, SecretsManager: {} });
  expect((await life.read()).SecretsManager).toBeUndefined();
  expect(await isAccepted(local, life.id, A)).toBe(true);
});

test('a rollback to a CustomSecret gives it back without the Version of the failed template', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });
  const failed = { SecretsManager: {}, SecretRotation: { Version: '1' } };
  await life.attempt(failed);

  await life.rollBackFrom(failed);

  expect(await secrets.bodyOf(life.id)).not.toHaveProperty('rotation_version');
  expect((await secrets.bodyOf(life.id)).client_secret).toBe(A);
  await life.update(failed);
  expect((await secrets.bodyOf(life.id)).client_secret).not.toBe(A);
});

test('a rollback that finds its stored secret deleted by hand, and nothing to store, is not refused for it', async () => {
  const template = { SecretsManager: {}, SecretRotation: { Version: '1' } };
  const life = await begin(template);
  await secrets.addStranger(life.id);
  await forceDelete(life);
  const failed = { ...template, AuthSessionValidity: 9 };
  expect((await life.attempt(failed)).errorCode).toBe('InvalidRequest');

  await life.rollBackFrom(failed);

  expect((await life.read()).ClientSecretArn).toBeUndefined();
  expect(await secrets.idsOf(life.id)).toHaveLength(2);
});

test('a rollback to another Version is not refused either where the stored secret is lost', async () => {
  const version = (Version: string) => ({ SecretsManager: {}, SecretRotation: { Version } });
  const life = await begin(version('1'));
  await life.update(version('2'));
  await forceDelete(life);
  expect((await life.attempt(version('3'))).errorCode).toBe('InvalidRequest');

  await life.rollBackFrom(version('3'));

  expect(await secrets.idsOf(life.id)).toHaveLength(2);
});

test('a change of the key after which nobody can read the value is rolled back', async () => {
  const [before, after] = ['alias/before', 'alias/after'];
  const life = await begin({ SecretsManager: { KmsKeyId: before } });
  const failed = { SecretsManager: { KmsKeyId: after } };
  await local.faults([{ operation: 'UpdateSecret', killHandler: true, when: 'after' }]);
  await life.attempt(failed, { token: 'dies-once-the-key-is-changed' }).catch(() => undefined);
  expect((await secrets.describe(life.id)).KmsKeyId).toContain(after);
  // Until the key before is in force again.
  const error = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await local.faults([{ operation: 'GetSecretValue', error }]);

  await life.rollBackFrom(failed);

  expect((await secrets.describe(life.id)).KmsKeyId).toContain(before);
  expect((await life.read()).SecretsManager).toEqual({ KmsKeyId: before });
});

test('a rollback that restores what nobody can read tells what READ tells', async () => {
  const template = { SecretsManager: {}, SecretRotation: { Version: '1' } };
  const life = await begin(template);
  await life.attempt({});
  const error = { name: 'DecryptionFailure', message: 'The key is gone' };
  await local.faults([{ operation: 'GetSecretValue', times: 99, error }]);

  const model = await life.rollBackFrom({});

  expect(model).toEqual(await life.read());
  expect(model.ClientSecretArn).toBe(life.created.ClientSecretArn);
});

test('a restored secret whose restoration was interrupted has no SecretRotation that no template says', async () => {
  const life = await begin({
    SecretsManager: {},
    SecretRotation: { Version: '1', PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 },
  });
  await life.update({});
  await local.faults([{ operation: 'RestoreSecret', killHandler: true }]);
  await life.attempt({ SecretsManager: {} }).catch(() => undefined);
  await local.faults([]);

  await life.update({ SecretsManager: {} });

  expect((await life.read()).SecretRotation).toBeUndefined();
});

test('a changed CustomSecret is refused, not dropped, where the delivery that is removed was lost before', async () => {
  const life = await begin({ SecretsManager: {} });
  await forceDelete(life);
  const event = await life.change({ CustomSecret: B });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toContain('/CustomSecret changes, and without SecretsManager');
});

test('where delivery begins with a CustomSecret the original is stored first, so that it is known', async () => {
  const life = await begin({});
  const [original] = await secrets.idsOf(life.id);

  await life.update({ SecretsManager: {}, CustomSecret: B });

  expect((await secrets.bodyOf(life.id)).client_secret).toBe(B);
  expect((await secrets.bodyOf(life.id, 'AWSPREVIOUS')).client_secret_id).toBe(original);
  await life.update({ SecretsManager: {}, SecretRotation: { Version: '2' } });
  expect(await secrets.idsOf(life.id)).not.toContain(original);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('REVOKE of a version that nobody can read is an error, not a success', async () => {
  const rotated = { SecretsManager: {}, SecretRotation: { Version: '2' } };
  const life = await begin({ SecretsManager: {}, SecretRotation: { Version: '1' } });
  await life.update(rotated);
  const { VersionIdsToStages = {} } = await secrets.describe(life.id);
  const VersionId = Object.keys(VersionIdsToStages).find((id) =>
    VersionIdsToStages[id]?.includes('AWSPREVIOUS'),
  );
  const error = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await local.faults([{ operation: 'GetSecretValue', times: 9, match: { VersionId }, error }]);

  const event = await life.change({
    ...rotated,
    SecretRotation: { Version: '2', PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 },
  });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(event.message).toContain('/SecretsManager/KmsKeyId: Access to KMS is not allowed');
  expect(await secrets.idsOf(life.id)).toHaveLength(2);
});

test.each([
  ['whose key is gone', { name: 'DecryptionFailure', message: 'The key is gone' }],
  ['that somebody has taken the ownership tag from', undefined],
])('a rollback beside a stored secret %s leaves that alone, and succeeds', async (_what, error) => {
  const life = await begin({ SecretsManager: {} });
  const failed = { SecretsManager: {}, AuthSessionValidity: 9 };
  const TagKeys = ['community:cognito:app-client'];
  if (error) await local.faults([{ operation: 'GetSecretValue', times: 99, error }]);
  else await secrets.manager().untagResource({ SecretId: nameOf(life.id), TagKeys });
  expect((await life.attempt(failed)).status).toBe('FAILED');

  await life.rollBackFrom(failed);

  await local.faults([]);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});
