import { clientsIn, described } from '../support/client';
import { drive, succeed } from '../support/drive';
import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './pool';
import { Life, M2M, nameOf, secretsOf } from './stored';

const local = localForFile();
const secrets = secretsOf(local);
const RESERVED = 'community:cognito:';
let UserPoolId: string;
beforeAll(async () => (UserPoolId = await poolWithScope(local)));

const begin = (template: object) => Life.begin(local, UserPoolId, { ...template });

test('the secret of a new client is stored as JSON under the name of its pool and id', async () => {
  const { id, created } = await begin({ SecretsManager: {} });

  const { ClientSecret } = await described(local, id);
  expect(await secrets.bodyOf(id)).toEqual({
    client_id: id.ClientId,
    client_secret: ClientSecret,
    client_secret_id: (await secrets.idsOf(id))[0],
    user_pool_id: UserPoolId,
    region: 'us-east-1',
  });
  expect(created.ClientSecretArn).toBe((await secrets.describe(id)).ARN);
  expect(await secrets.isAccepted(id)).toBe(true);
});

test('READ gives delivery and rotation as they were declared, with the ARN, and no secret', async () => {
  const SecretsManager = {
    KmsKeyId: 'alias/aws/secretsmanager',
    RecoveryWindowInDays: 7,
    Tags: [
      { Key: 'team', Value: 'payments' },
      { Key: 'cost-center', Value: '' },
    ],
  };
  const SecretRotation = { Version: '2026-11', PreviousSecret: 'KEEP', GracePeriodSeconds: 0 };

  const life = await begin({ SecretsManager, SecretRotation });
  const model = await life.read();

  expect(model).toEqual(life.created);
  expect(model).toMatchObject({
    SecretsManager: { ...SecretsManager, Tags: [...SecretsManager.Tags].reverse() },
    SecretRotation,
    GenerateSecret: true,
  });
  expect(JSON.stringify(model)).not.toContain((await described(local, life.id)).ClientSecret);
});

test('the order of the declared tags changes nothing that a named client answers', async () => {
  const Tags = [
    { Key: 'b', Value: '1' },
    { Key: 'a', Value: '2' },
  ];
  const life = await begin({ ClientName: 'named', SecretsManager: { Tags } });
  expect(await life.read()).toEqual(life.created);
});

test('the stored secret carries its owner, the tags of the template and those of the stack', async () => {
  const SecretsManager = { Tags: [{ Key: 'team', Value: 'payments' }] };
  const created = await succeed(
    local,
    'CREATE',
    { UserPoolId, ...M2M, SecretsManager },
    { stackTags: { stage: 'test', team: 'platform' } },
  );

  const id = { UserPoolId, ClientId: String(created.ClientId) };
  expect(await secrets.tagsOf(id)).toMatchObject({
    [`${RESERVED}app-client`]: `${UserPoolId}/${id.ClientId}`,
    stage: 'test',
    team: 'payments',
  });
  expect((await succeed(local, 'READ', id)).SecretsManager).toEqual(SecretsManager);
});

test('tags that the template or the stack drops are removed, and those of others stay', async () => {
  const Tags = [{ Key: 'team', Value: 'payments' }];
  const life = await begin({ SecretsManager: { Tags } });
  await life.update({ SecretsManager: { Tags } }, { stackTags: { stage: 'test' } });
  await secrets.manager().tagResource({
    SecretId: nameOf(life.id),
    Tags: [{ Key: 'scanner', Value: 'seen' }],
  });

  const model = await life.update(
    { SecretsManager: {} },
    { stackTags: {}, previousStackTags: { stage: 'test' } },
  );

  expect(Object.keys(await secrets.tagsOf(life.id)).sort()).toEqual([`${RESERVED}app-client`, 'scanner']);
  expect(model.SecretsManager).toEqual({});
  expect(await life.read()).toEqual(model);
});

test('a tag that somebody changed by hand is drift, and the next update puts it right', async () => {
  const SecretsManager = { Tags: [{ Key: 'team', Value: 'payments' }] };
  const life = await begin({ SecretsManager });
  await secrets
    .manager()
    .tagResource({ SecretId: nameOf(life.id), Tags: [{ Key: 'team', Value: 'others' }] });

  expect((await life.read()).SecretsManager).toEqual({ Tags: [{ Key: 'team', Value: 'others' }] });
  await life.update({ SecretsManager, AuthSessionValidity: 5 });
  expect((await life.read()).SecretsManager).toEqual(SecretsManager);
});

test('a key is set, changed and taken back, and AWSCURRENT is read once after each change', async () => {
  const life = await begin({ SecretsManager: {} });
  const key = (n: number) => `arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-00000000000${n}`;

  for (const KmsKeyId of [key(1), key(2), undefined]) {
    const SecretsManager = KmsKeyId === undefined ? {} : { KmsKeyId };
    const model = await life.update({ SecretsManager });
    expect(model.SecretsManager).toEqual(SecretsManager);
    expect((await secrets.describe(life.id)).KmsKeyId).toBe(KmsKeyId);
    expect(await life.read()).toEqual(model);
  }
  const calls = (await local.calls()).map(({ operation }) => operation);
  const last = calls.lastIndexOf('UpdateSecret');
  expect(calls[last + 1]).toBe('GetSecretValue');
});

const ALIAS = 'alias/consumers';
const KEY_ARN = 'arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-000000000009';
test.each([
  [ALIAS, KEY_ARN, `arn:aws:kms:us-east-1:123456789012:${ALIAS}`],
  [KEY_ARN, ALIAS, KEY_ARN],
])('a change of the key from %s to %s that fails is rolled back', async (before, after, inForce) => {
  const life = await begin({ SecretsManager: { KmsKeyId: before } });
  const failed = { SecretsManager: { KmsKeyId: after } };
  const error = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await local.faults([{ operation: 'GetSecretValue', match: { VersionStage: 'AWSCURRENT' }, error }]);
  expect((await life.attempt(failed)).errorCode).toBe('AccessDenied');

  await life.rollBackFrom(failed);

  expect((await secrets.describe(life.id)).KmsKeyId).toBe(inForce);
  expect((await life.read()).SecretsManager).toEqual({ KmsKeyId: before });
});

test('a key that may not be used is taken back at once, so that consumers can go on reading', async () => {
  const life = await begin({ SecretsManager: { KmsKeyId: ALIAS } });
  const error = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await local.faults([{ operation: 'GetSecretValue', match: { VersionStage: 'AWSCURRENT' }, error }]);

  const event = await life.attempt({ SecretsManager: { KmsKeyId: KEY_ARN } });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'AccessDenied']);
  expect(event.message).toContain('/SecretsManager/KmsKeyId: Access to KMS is not allowed');
  expect((await secrets.describe(life.id)).KmsKeyId).toBe(`arn:aws:kms:us-east-1:123456789012:${ALIAS}`);
});

test('an update that changes nothing about the secret writes nothing', async () => {
  const template = { SecretsManager: { RecoveryWindowInDays: 10 }, SecretRotation: { Version: '1' } };
  const life = await begin(template);
  const before = (await local.calls()).length;

  await life.update(template);

  const made = (await local.calls()).slice(before).map(({ operation }) => operation);
  expect(made.sort()).toEqual([
    'DescribeSecret',
    'DescribeUserPoolClient',
    'GetSecretValue',
    'GetUserPoolClientSessionConfiguration',
    'ListUserPoolClientSecrets',
  ]);
});

test('delivery that is added to a client stores the secret that it has', async () => {
  const life = await begin({});

  const model = await life.update({ SecretsManager: {}, SecretRotation: { Version: '1' } });

  expect((await secrets.bodyOf(life.id)).rotation_version).toBe('1');
  expect(await secrets.isAccepted(life.id)).toBe(true);
  expect(await secrets.idsOf(life.id)).toHaveLength(1);
  expect(await life.read()).toEqual(model);
});

test('delivery that is removed schedules the deletion, and added again gives the same ARN and secret', async () => {
  const life = await begin({ SecretsManager: { RecoveryWindowInDays: 7 } });
  const body = await secrets.bodyOf(life.id);

  const without = await life.update({});
  expect(without).not.toHaveProperty('ClientSecretArn');
  expect(await life.read()).toEqual(without);
  const { DeletedDate } = await secrets.describe(life.id);
  expect(Math.round(((DeletedDate?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(7);

  const again = await life.update({ SecretsManager: {} });
  expect(again.ClientSecretArn).toBe(life.created.ClientSecretArn);
  expect(await secrets.bodyOf(life.id)).toEqual(body);
  expect(await secrets.isAccepted(life.id)).toBe(true);
});

test('a stored secret of somebody else under the same name is neither changed nor taken over', async () => {
  const life = await begin({});
  const value = 'something of theirs';
  await secrets.manager().createSecret({ Name: nameOf(life.id), SecretString: value });

  const event = await life.change({ SecretsManager: {} });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    `/SecretsManager finds a stored secret under the name of this client that was not made here: ${nameOf(life.id)}. ` +
      'Where it is this client’s and has lost its tag community:cognito:app-client, put that back ' +
      '(USER_POOL_ID/CLIENT_ID); else delete that one. Then try again.',
  );
  await life.delete();
  const left = await secrets.manager().getSecretValue({ SecretId: nameOf(life.id) });
  expect(left.SecretString).toBe(value);
});

test('a public client is refused delivery, rotation and a secret of its own, all at once', async () => {
  const event = await drive(local, 'CREATE', {
    UserPoolId,
    SecretsManager: { Tags: [{ Key: 'aws:x', Value: '1' }] },
    SecretRotation: { Version: '1' },
  });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toContain(
    '/SecretsManager asks to store the client secret, and the client has none.',
  );
  expect(event.message).toContain('/SecretsManager/Tags/0/Key is "aws:x", which is reserved.');
});

test('more tags than a secret can have are refused before anything is made', async () => {
  const stackTags = Object.fromEntries(Array.from({ length: 48 }, (_, n) => [`key-${n}`, 'value']));
  const SecretsManager = { Tags: [{ Key: 'team', Value: 'payments' }] };
  const desired = { UserPoolId, ...M2M, ClientName: 'too many tags', SecretsManager };

  const event = await drive(local, 'CREATE', desired, { stackTags });

  expect([event.status, event.errorCode]).toEqual(['FAILED', 'InvalidRequest']);
  expect(event.message).toBe(
    '/SecretsManager/Tags come to 51 tags together with those of the stack and of this type, and a secret has 50 at ' +
      'most. Declare fewer, or deploy with fewer tags on the stack.',
  );
  expect((await clientsIn(local, UserPoolId)).map(({ ClientName }) => ClientName)).not.toContain(
    'too many tags',
  );
});
