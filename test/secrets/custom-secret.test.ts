import { operationsOf } from '../support/client';
import { drive } from '../support/drive';
import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './pool';
import { Life, M2M, isAccepted, secretsOf } from './stored';

const local = localForFile();
const secrets = secretsOf(local);
const [A, B] = ['A_secret+of_the_users_own_0123', 'B_secret+of_the_users_own_0123'] as const;
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));

const begin = (template: object) => Life.begin(local, UserPoolId, { ...template });
const { GenerateSecret: _confidential, ...PUBLIC } = M2M;

test.each([
  ['absent', PUBLIC],
  ['true', M2M],
])('a secret of one’s own makes a confidential client where GenerateSecret is %s', async (_is, template) => {
  const event = await drive(local, 'CREATE', {
    UserPoolId,
    ...template,
    ClientName: 'own',
    CustomSecret: A,
    SecretsManager: {},
  });

  expect(event).toMatchObject({ status: 'SUCCESS', resourceModel: { GenerateSecret: true } });
  expect(event.resourceModel).not.toHaveProperty('CustomSecret');
  const id = { UserPoolId, ClientId: String(event.resourceModel?.ClientId) };
  expect((await secrets.bodyOf(id)).client_secret).toBe(A);
  expect(await secrets.isAccepted(id)).toBe(true);
  expect((await drive(local, 'READ', id)).resourceModel).toEqual(event.resourceModel);
});

test('no event of a create holds the secret, and it is stored before the first one', async () => {
  const desired = { UserPoolId, ...M2M, ClientName: 'named', CustomSecret: A, SecretsManager: {} };

  const first = await local.invoke('CREATE', desired, { token: 'a-token-of-a-create-with-its-own-secret' });

  expect(first.status).toBe('IN_PROGRESS');
  expect(JSON.stringify(first)).not.toContain(A);
  const id = { UserPoolId, ClientId: String(first.resourceModel?.ClientId) };
  expect((await secrets.bodyOf(id)).client_secret).toBe(A);
});

test('it is refused where GenerateSecret says that there is to be none', async () => {
  const event = await drive(local, 'CREATE', { UserPoolId, GenerateSecret: false, CustomSecret: A });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/CustomSecret is a client secret, and GenerateSecret says that the client is to have none. ' +
      'Set GenerateSecret to true or leave it out, or remove CustomSecret.',
  );
});

test('a value of the wrong form is refused without being shown', async () => {
  const CustomSecret = 'twenty-four characters and a space';
  const event = await drive(local, 'CREATE', { UserPoolId, CustomSecret });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toMatch(/^\/CustomSecret /);
  expect(event.message).not.toContain('twenty-four');
});

test('a changed one is added and becomes current, and the one before goes on working', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });

  const model = await life.update({ SecretsManager: {}, CustomSecret: B });

  expect((await secrets.bodyOf(life.id)).client_secret).toBe(B);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await isAccepted(local, life.id, A)).toBe(true);
  expect(await life.read()).toEqual(model);
});

test('the value before, given again, swaps the stages: nothing is made or deleted', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });
  await life.update({ SecretsManager: {}, CustomSecret: B });
  const ids = await secrets.idsOf(life.id);

  const operations = await operationsOf(local, () => life.update({ SecretsManager: {}, CustomSecret: A }));

  expect(operations.at(-1)).toBe('UpdateSecretVersionStage');
  expect(operations).not.toContain('AddUserPoolClientSecret');
  expect((await secrets.bodyOf(life.id)).client_secret).toBe(A);
  expect(await secrets.idsOf(life.id)).toEqual(ids);
});

test('the value before under a third Version is stored under that Version, so that it is not new for ever', async () => {
  const rotated = (Version: string, CustomSecret: string) => ({
    SecretsManager: {},
    SecretRotation: { Version },
    CustomSecret,
  });
  const life = await begin(rotated('1', A));
  await life.update(rotated('2', B));

  await life.update(rotated('3', A));

  expect(await secrets.bodyOf(life.id)).toMatchObject({ client_secret: A, rotation_version: '3' });
  expect((await life.change(rotated('3', A))).status).toBe('SUCCESS');
  expect((await life.read()).SecretRotation).toEqual({ Version: '3' });
});

test('absent in an update it means that the secret stays', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });
  await life.update({ SecretsManager: {} });
  expect((await secrets.bodyOf(life.id)).client_secret).toBe(A);
});

test('a new Version beside an unchanged one is refused with the remedy', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });
  const event = await life.change({
    SecretsManager: {},
    SecretRotation: { Version: '2' },
    CustomSecret: A,
  });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/SecretRotation/Version is new beside an unchanged CustomSecret: there is no other value to rotate to. ' +
      'Change CustomSecret too, or remove it so that a value is generated.',
  );
});

test('a new Version without it rotates to a generated value', async () => {
  const life = await begin({ SecretsManager: {}, SecretRotation: { Version: '1' }, CustomSecret: A });
  await life.update({ SecretsManager: {}, SecretRotation: { Version: '2' } });
  const { client_secret } = await secrets.bodyOf(life.id);
  expect(client_secret).toMatch(/^[0-9a-v]{51}$/);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('without delivery it is for CREATE alone: unchanged it is left, changed it is refused', async () => {
  const life = await begin({ CustomSecret: A });
  expect((await life.change({ CustomSecret: A, AuthSessionValidity: 5 })).status).toBe('SUCCESS');

  const event = await life.change({ CustomSecret: B });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/CustomSecret changes, and without SecretsManager it is not known what it changes from. ' +
      'Add SecretsManager ({} will do), or remove CustomSecret, which leaves the secret as it is.',
  );
});

test('delivery that is added beside an unchanged one stores it, though Cognito shows none', async () => {
  const life = await begin({ CustomSecret: A });
  await life.update({ CustomSecret: A, SecretsManager: {} });
  expect((await secrets.bodyOf(life.id)).client_secret).toBe(A);
  expect(await secrets.idsOf(life.id)).toHaveLength(1);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('delivery that is added where the secret it came with is gone adds it, and records no other secret’s id', async () => {
  const life = await begin({ CustomSecret: A });
  const [original = ''] = await secrets.idsOf(life.id);
  // Dates may count whole seconds: within one nobody can tell a later secret from the first.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const other = await secrets.addStranger(life.id);
  await secrets.deleteAtCognito(life.id, original);

  await life.update({ CustomSecret: A, SecretsManager: {} });

  const { client_secret, client_secret_id } = await secrets.bodyOf(life.id);
  expect(client_secret).toBe(A);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.idsOf(life.id)).toEqual([other, client_secret_id]);
});

test('one that Cognito contradicts is added, not believed: an imported client never had it', async () => {
  const life = await begin({});
  const imported = { ...life.id, ...M2M, CustomSecret: A };
  const event = await drive(local, 'UPDATE', { ...imported, SecretsManager: {} }, { previous: imported });
  expect(event.status).toBe('SUCCESS');
  expect((await secrets.bodyOf(life.id)).client_secret).toBe(A);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('an update that compares with the client itself knows an unchanged one by the template before', async () => {
  const life = await begin({ CustomSecret: A });
  const update = { CustomSecret: A, AuthSessionValidity: 5 };
  expect((await life.change(update, { driftable: true })).status).toBe('SUCCESS');
  const event = await life.change({ ...update, CustomSecret: B }, { driftable: true });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toContain('/CustomSecret changes, and without SecretsManager');
});

test('delivery may not be removed beside it where the stored value is the only copy', async () => {
  const life = await begin({ SecretsManager: {}, CustomSecret: A });
  const event = await life.change({ CustomSecret: A });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/SecretsManager was removed, and holds the only readable copy of the client secret, which CustomSecret is ' +
      'compared with. Keep SecretsManager, or remove CustomSecret too.',
  );
});

test('a change to it that is rolled back where it was first declared gives consumers what they had', async () => {
  const life = await begin({ SecretsManager: {} });
  const first = await secrets.bodyOf(life.id);
  await life.attempt({ SecretsManager: {}, CustomSecret: A });

  await life.rollBackFrom({ SecretsManager: {}, CustomSecret: A });

  expect(await secrets.bodyOf(life.id)).toEqual(first);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a create whose secret cannot be stored for now answers a retriable failure with the id, and no IN_PROGRESS', async () => {
  const token = 'a-token-of-a-create-that-is-throttled';
  const desired = { UserPoolId, ...M2M, CustomSecret: B, SecretsManager: {} };
  await local.faults([{ operation: 'CreateSecret', killHandler: true, error: 'InternalServiceError' }]);
  await expect(local.invoke('CREATE', desired, { token })).rejects.toThrow();

  const event = await drive(local, 'CREATE', desired, { token });

  expect(event.status).toBe('SUCCESS');
  const id = { UserPoolId, ClientId: String(event.resourceModel?.ClientId) };
  expect((await secrets.bodyOf(id)).client_secret).toBe(B);
  expect(await secrets.isAccepted(id)).toBe(true);
});

test('a new one in the update that removes delivery is refused, not dropped', async () => {
  const life = await begin({ SecretsManager: {} });
  const event = await life.change({ CustomSecret: B });
  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toMatch(/^\/CustomSecret changes, and without SecretsManager/);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});
