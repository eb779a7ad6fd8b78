import { DescribeUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import { operationsOf } from '../support/client';
import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './pool';
import { Life, isAccepted, secretsOf } from './stored';

const local = localForFile();
const secrets = secretsOf(local);
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));

const version = (Version: string, more: object = {}) => ({
  SecretsManager: {},
  SecretRotation: { Version, ...more },
});
const begin = (template: object = version('1')) => Life.begin(local, UserPoolId, { ...template });
const writesOf = async (work: () => Promise<unknown>) =>
  (await operationsOf(local, work)).filter((name) => !/^(Describe|Get|List)/.test(name));

test('another Version stores a value, adds it, and only then makes it current', async () => {
  const life = await begin();
  const before = await secrets.bodyOf(life.id);

  const writes = await writesOf(() => life.update(version('2')));

  expect(writes).toEqual([
    'PutSecretValue',
    'AddUserPoolClientSecret',
    'PutSecretValue',
    'TagResource',
    'UpdateSecretVersionStage',
  ]);
  const now = await secrets.bodyOf(life.id);
  expect(now.rotation_version).toBe('2');
  expect(now.client_secret).not.toBe(before.client_secret);
  expect(await secrets.idsOf(life.id)).toEqual([before.client_secret_id, now.client_secret_id]);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.isAccepted(life.id, 'AWSPREVIOUS')).toBe(true);
  expect(
    Object.values((await secrets.describe(life.id)).VersionIdsToStages ?? {})
      .flat()
      .sort(),
  ).toEqual(['AWSCURRENT', 'AWSPREVIOUS']);
});

test('the ClientId stays, and READ tells the new Version', async () => {
  const life = await begin();
  const model = await life.update(version('2'));
  expect(model).toMatchObject({ ClientId: life.id.ClientId, SecretRotation: { Version: '2' } });
  expect(await life.read()).toEqual(model);
});

test('two rotations in a row end the oldest secret and keep two', async () => {
  const life = await begin();
  const first = await secrets.bodyOf(life.id);
  await life.update(version('2'));
  const second = await secrets.bodyOf(life.id);

  await life.update(version('3'));

  const third = await secrets.bodyOf(life.id);
  expect(await secrets.idsOf(life.id)).toEqual([second.client_secret_id, third.client_secret_id]);
  expect(await isAccepted(local, life.id, first.client_secret ?? '')).toBe(false);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('the Version before swaps the stages back: nothing is made or deleted', async () => {
  const life = await begin();
  const first = await secrets.bodyOf(life.id);
  await life.update(version('2'));

  const writes = await writesOf(() => life.update(version('1')));

  expect(writes).toEqual(['UpdateSecretVersionStage', 'TagResource']);
  expect(await secrets.bodyOf(life.id)).toEqual(first);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a rotation that CloudFormation rolls back gives consumers what they had', async () => {
  const life = await begin();
  const first = await secrets.bodyOf(life.id);
  await life.attempt(version('2'));

  const model = await life.rollBackFrom(version('2'));

  expect(await secrets.bodyOf(life.id)).toEqual(first);
  expect(model.SecretRotation).toEqual({ Version: '1' });
  expect(await life.read()).toEqual(model);
});

test('a first rotation that is rolled back gives consumers what they had, though no Version says so', async () => {
  const life = await begin({ SecretsManager: {} });
  const first = await secrets.bodyOf(life.id);
  await life.attempt(version('2'));
  expect(await secrets.bodyOf(life.id)).not.toEqual(first);

  const model = await life.rollBackFrom(version('2'));

  expect(await secrets.bodyOf(life.id)).toEqual(first);
  expect(model).not.toHaveProperty('SecretRotation');
  // Once more, as after a lost answer.
  await life.rollBackFrom(version('2'));
  expect(await secrets.bodyOf(life.id)).toEqual(first);
});

test('REVOKE in an update of its own ends the secret before, and Describe shows none any more', async () => {
  const life = await begin(version('1', { GracePeriodSeconds: 0 }));
  await life.update(version('2', { GracePeriodSeconds: 0 }));
  const before = await secrets.bodyOf(life.id, 'AWSPREVIOUS');

  const model = await life.update(version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }));

  expect(await secrets.idsOf(life.id)).toHaveLength(1);
  expect(await isAccepted(local, life.id, before.client_secret ?? '')).toBe(false);
  const { UserPoolClient } = await local.cognito().send(new DescribeUserPoolClientCommand(life.id));
  expect(UserPoolClient).not.toHaveProperty('ClientSecret');
  // A flip of GenerateSecret would replace the client.
  expect(model.GenerateSecret).toBe(true);
  expect(await life.read()).toEqual(model);
});

test('GenerateSecret stays true after a revoked original whose stored secret was removed too', async () => {
  const life = await begin(version('1', { GracePeriodSeconds: 0 }));
  await life.update(version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 }));
  expect(await life.update({})).toMatchObject({ GenerateSecret: true });
  expect(await life.read()).toMatchObject({ GenerateSecret: true });
});

test('REVOKE beside a new Version waits for the grace period, and the old secret works until then', async () => {
  const life = await begin();
  const first = await secrets.bodyOf(life.id);
  const desired = { ...life.id, ...version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 2 }) };
  const previous = { ...life.id, ...version('1') };

  const waiting = await local.invoke('UPDATE', desired, { previous });

  expect(waiting).toMatchObject({ status: 'IN_PROGRESS', callbackDelaySeconds: 2 });
  expect(waiting.message).toBe('The new client secret is current; the one before is revoked in 2 s.');
  expect(JSON.stringify(waiting)).not.toContain(first.client_secret);
  expect(await isAccepted(local, life.id, first.client_secret ?? '')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const done = await local.invoke('UPDATE', waiting.resourceModel ?? {}, {
    previous,
    context: waiting.callbackContext ?? {},
  });
  expect(done.status).toBe('SUCCESS');
  expect(await isAccepted(local, life.id, first.client_secret ?? '')).toBe(false);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await life.read()).toEqual(done.resourceModel);
});

test('REVOKE with one secret has nothing to do', async () => {
  const life = await begin();
  const writes = await writesOf(() =>
    life.update(version('1', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 })),
  );
  expect(writes).toEqual(['TagResource']);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('SecretRotation that is removed changes no secret, and added again with the same Version neither', async () => {
  const life = await begin(version('2'));
  const body = await secrets.bodyOf(life.id);

  const model = await life.update({ SecretsManager: {} });
  expect(model).not.toHaveProperty('SecretRotation');
  expect(await life.read()).toEqual(model);
  await life.update(version('2'));

  expect(await secrets.bodyOf(life.id)).toEqual(body);
  expect(await secrets.idsOf(life.id)).toHaveLength(1);
});

test('SecretRotation with a Version that the stored secret does not carry rotates', async () => {
  const life = await begin({ SecretsManager: {} });
  await life.update(version('1'));
  expect(await secrets.idsOf(life.id)).toHaveLength(2);
  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('1');
});

test('rotation without delivery is refused before any call that writes', async () => {
  const life = await begin({});
  const writes = await writesOf(async () => {
    const event = await life.change({ SecretRotation: { Version: '2' } });
    expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
    expect(event.message).toBe(
      '/SecretRotation has nowhere to put a new secret: without SecretsManager nobody could read it. ' +
        'Set SecretsManager too ({} will do), or remove SecretRotation.',
    );
  });
  expect(writes).toEqual([]);
});

test('an update that never mentions the secret leaves it, and reads none', async () => {
  const life = await begin();
  const { id } = life;
  const operations = await operationsOf(local, () =>
    local.invoke('UPDATE', { ...id, AuthSessionValidity: 9 }, { previous: { ...id } }),
  );
  expect(operations).not.toContain('GetSecretValue');
  expect((await life.read()).SecretRotation).toEqual({ Version: '1' });
});

test('what somebody else sets during the grace period stays', async () => {
  const life = await begin();
  const previous = { ...life.id, ...version('1') };
  const desired = { ...life.id, ...version('2', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 1 }) };
  const waiting = await local.invoke('UPDATE', desired, { previous });
  await local.invoke('UPDATE', { ...life.id, AuthSessionValidity: 11 }, { previous: { ...life.id } });

  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const context = waiting.callbackContext ?? {};
  const done = await local.invoke('UPDATE', waiting.resourceModel ?? {}, { previous, context });

  expect(done).toMatchObject({ status: 'SUCCESS', resourceModel: { AuthSessionValidity: 11 } });
});

test('a value that cannot be stored costs nobody the secret before', async () => {
  const life = await begin();
  await life.update(version('2'));
  await local.faults([
    { operation: 'PutSecretValue', error: { name: 'EncryptionFailure', message: 'no key' } },
  ]);

  const event = await life.change(version('3'));

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.isAccepted(life.id, 'AWSPREVIOUS')).toBe(true);
});
