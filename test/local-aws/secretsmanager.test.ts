import { randomUUID } from 'node:crypto';
import { failure, required, testAws, type TestAws } from './support';

let aws: TestAws;
let now = Date.parse('2026-11-20T10:00:00.500Z');
beforeAll(async () => {
  aws = await testAws({ clock: () => now });
});
beforeEach(() => aws.control('POST', '/_local/reset'));
afterAll(() => aws.close());

const DAY_MS = 24 * 60 * 60 * 1000;
const NOT_FOUND = {
  name: 'ResourceNotFoundException',
  message: "Secrets Manager can't find the specified secret.",
  status: 400,
};
const MARKED = {
  name: 'InvalidRequestException',
  message: "You can't perform this operation on the secret because it was marked for deletion.",
  status: 400,
};

const create = (Name = 'app/secret', SecretString: string | undefined = 'one') =>
  aws.secrets.createSecret({ Name, SecretString });
const get = (SecretId = 'app/secret') => aws.secrets.getSecretValue({ SecretId });
const describeIt = (SecretId = 'app/secret') => aws.secrets.describeSecret({ SecretId });

test('a new secret has an ARN with six more characters, and its value is current', async () => {
  const { ARN, Name, VersionId } = await create();

  expect(ARN).toMatch(/^arn:aws:secretsmanager:eu-west-1:123456789012:secret:app\/secret-[A-Za-z]{6}$/);
  expect(Name).toBe('app/secret');
  expect(await get()).toMatchObject({
    ARN,
    Name,
    VersionId,
    SecretString: 'one',
    VersionStages: ['AWSCURRENT'],
    CreatedDate: new Date(now),
  });
});

test('a secret without a value has no version, and its first one is current whatever is asked', async () => {
  expect(await aws.secrets.createSecret({ Name: 'empty' })).not.toHaveProperty('VersionId');
  expect(await describeIt('empty')).not.toHaveProperty('VersionIdsToStages');
  expect(await failure(get('empty'))).toEqual({
    ...NOT_FOUND,
    message: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
  });

  const { VersionStages } = await aws.secrets.putSecretValue({
    SecretId: 'empty',
    SecretString: 'first',
    VersionStages: ['mine'],
  });

  expect(VersionStages).toEqual(['AWSCURRENT', 'mine']);
});

test('bytes come back as they were', async () => {
  const SecretBinary = Uint8Array.from([0, 255, 128, 10]);
  await aws.secrets.createSecret({ Name: 'bytes', SecretBinary });

  const { SecretBinary: read, SecretString } = await get('bytes');

  expect([Buffer.from(required(read)).toString('hex'), SecretString]).toEqual(['00ff800a', undefined]);
});

test('a description tells what was given, and leaves out what is default', async () => {
  await aws.secrets.createSecret({ Name: 'plain', KmsKeyId: 'alias/aws/secretsmanager' });
  const Tags = [
    { Key: 'b', Value: '2' },
    { Key: 'a', Value: '1' },
  ];
  await aws.secrets.createSecret({ Name: 'rich', Description: 'd', KmsKeyId: 'alias/mine', Tags });

  const plain = await describeIt('plain');

  expect(Object.keys(plain).sort()).toEqual(['$metadata', 'ARN', 'CreatedDate', 'LastChangedDate', 'Name']);
  expect(await describeIt('rich')).toMatchObject({
    Description: 'd',
    KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:alias/mine',
    Tags,
  });
});

test('the day of the last reading is told, without the time', async () => {
  await create();
  expect(await describeIt()).not.toHaveProperty('LastAccessedDate');
  await get();

  expect((await describeIt()).LastAccessedDate).toEqual(new Date('2026-11-20T00:00:00Z'));
});

test('a secret is found by its name, its ARN, and its ARN without the last seven characters', async () => {
  const ARN = required((await create()).ARN);

  for (const id of ['app/secret', ARN, ARN.slice(0, -7)]) expect((await get(id)).SecretString).toBe('one');
  for (const id of ['app', 'app/secret-abcdef', `${ARN.slice(0, -7)}-abcdef`, ARN.replace('west', 'east')]) {
    expect(await failure(get(id))).toEqual(NOT_FOUND);
  }
});

test('an ARN that ends like a complete one is taken for one, as AWS warns', async () => {
  const ARN = required((await create('db-abcdef')).ARN);

  expect(await failure(get(ARN.slice(0, -7)))).toEqual(NOT_FOUND);
  expect((await get(ARN)).Name).toBe('db-abcdef');
});

test.each(['Inv Name', ' name', 'name?', 'näme', 'a:b'])(
  'the name %j is none, wherever it is given',
  async (name) => {
    const refused = {
      name: 'ValidationException',
      message:
        'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
      status: 400,
    };

    expect(await failure(create(name))).toEqual(refused);
    expect(await failure(get(name))).toEqual(refused);
    expect(await failure(aws.secrets.deleteSecret({ SecretId: name }))).toEqual(refused);
  },
);

test('the same creation again gives the same answer, and another finds the name taken', async () => {
  const token = randomUUID();
  const first = { Name: 'twice', SecretString: 'one', ClientRequestToken: token };
  const { ARN, VersionId } = await aws.secrets.createSecret(first);

  expect(VersionId).toBe(token);
  expect(await aws.secrets.createSecret(first)).toMatchObject({ ARN, VersionId });
  expect(await failure(aws.secrets.createSecret({ ...first, SecretString: 'two' }))).toEqual({
    name: 'ResourceExistsException',
    message: `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${ARN}.`,
    status: 400,
  });
  expect(await failure(create('twice'))).toEqual({
    name: 'ResourceExistsException',
    message: 'The operation failed because the secret twice already exists.',
    status: 400,
  });
});

test('a secret belongs to its Region', async () => {
  await create();
  const answer = await fetch(aws.server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.DescribeSecret',
      authorization: 'AWS4-HMAC-SHA256 Credential=a/20261120/us-east-2/secretsmanager/aws4_request, S=0',
    },
    body: '{"SecretId": "app/secret"}',
  });

  expect([answer.status, await answer.json()]).toEqual([
    400,
    { __type: 'ResourceNotFoundException', Message: NOT_FOUND.message },
  ]);
});

describe('deletion', () => {
  const remove = (more: { RecoveryWindowInDays?: number; ForceDeleteWithoutRecovery?: boolean } = {}) =>
    aws.secrets.deleteSecret({ SecretId: 'app/secret', ...more });

  test.each([
    [{}, 30],
    [{ RecoveryWindowInDays: 7 }, 7],
    [{ RecoveryWindowInDays: 30, ForceDeleteWithoutRecovery: false }, 30],
  ])('%j is carried out after the window: %d days', async (more, days) => {
    await create();

    const { DeletionDate } = await remove(more);

    expect(DeletionDate).toEqual(new Date(now + days * DAY_MS));
    expect((await describeIt()).DeletedDate).toEqual(DeletionDate);
    now += days * DAY_MS - 1;
    expect(await describeIt()).toMatchObject({ Name: 'app/secret' });
    now += 1;
    expect(await failure(describeIt())).toEqual(NOT_FOUND);
    await create();
  });

  test('until then nothing reads or changes the secret, and its name is taken', async () => {
    const { VersionId } = await create();
    await remove();
    const SecretId = 'app/secret';
    const calls = [
      get(),
      aws.secrets.putSecretValue({ SecretId, SecretString: 'x' }),
      aws.secrets.updateSecret({ SecretId, Description: 'x' }),
      aws.secrets.updateSecretVersionStage({ SecretId, VersionStage: 'x', MoveToVersionId: VersionId }),
      aws.secrets.tagResource({ SecretId, Tags: [] }),
      aws.secrets.untagResource({ SecretId, TagKeys: [] }),
    ];

    for (const call of calls) expect(await failure(call)).toEqual(MARKED);
    expect(await failure(create())).toEqual({
      name: 'InvalidRequestException',
      message:
        "You can't create this secret because a secret with this name is already scheduled for deletion.",
      status: 400,
    });
    expect(await failure(remove())).toEqual({
      name: 'InvalidRequestException',
      message:
        "You can't perform this operation on the secret because it was already scheduled for deletion.",
      status: 400,
    });
    expect((await aws.secrets.listSecretVersionIds({ SecretId })).Versions).toHaveLength(1);
  });

  test('a restored secret is as it was', async () => {
    const { ARN } = await create();
    await remove();

    expect(await aws.secrets.restoreSecret({ SecretId: 'app/secret' })).toMatchObject({
      ARN,
      Name: 'app/secret',
    });

    expect(await get()).toMatchObject({ ARN, SecretString: 'one' });
    expect(await describeIt()).not.toHaveProperty('DeletedDate');
    await aws.secrets.restoreSecret({ SecretId: 'app/secret' });
    expect(await failure(aws.secrets.restoreSecret({ SecretId: 'other' }))).toEqual(NOT_FOUND);
  });

  test('at once: nothing is left, and a new one has another ARN; what is missing is no error', async () => {
    const { ARN } = await create();
    await remove();
    await remove({ ForceDeleteWithoutRecovery: true });

    expect(await failure(describeIt())).toEqual(NOT_FOUND);
    expect((await remove({ ForceDeleteWithoutRecovery: true })).Name).toBe('app/secret');
    expect((await create()).ARN).not.toBe(ARN);
    expect(await failure(aws.secrets.deleteSecret({ SecretId: 'other' }))).toEqual(NOT_FOUND);
  });

  test.each([
    [
      { RecoveryWindowInDays: 6 },
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    ],
    [
      { RecoveryWindowInDays: 31 },
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    ],
    [
      { RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true },
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    ],
  ])('%j is refused', async (more, message) => {
    await create();

    expect(await failure(remove(more))).toEqual({ name: 'InvalidParameterException', message, status: 400 });
    expect(await describeIt()).not.toHaveProperty('DeletedDate');
  });
});

describe('UpdateSecret', () => {
  const update = (more: { KmsKeyId?: string; Description?: string; SecretString?: string }) =>
    aws.secrets.updateSecret({ SecretId: 'app/secret', ...more });

  test('what is absent stays, and an empty key is the default one again', async () => {
    await create();
    expect(await update({ KmsKeyId: 'key-1', Description: 'd' })).not.toHaveProperty('VersionId');
    await update({ Description: 'e' });
    expect(await describeIt()).toMatchObject({ KmsKeyId: 'key-1', Description: 'e' });

    await update({ KmsKeyId: '', Description: '' });

    expect(await describeIt()).not.toHaveProperty('KmsKeyId');
    expect(await describeIt()).not.toHaveProperty('Description');
  });

  test('a new key takes the versions with the labels of rotation along, not the deprecated ones', async () => {
    await create();
    for (const text of ['two', 'three']) await update({ SecretString: text });
    await update({ KmsKeyId: 'key-1' });

    const { Versions } = await aws.secrets.listSecretVersionIds({
      SecretId: 'app/secret',
      IncludeDeprecated: true,
    });

    expect(required(Versions).map(({ VersionStages, KmsKeyIds }) => [VersionStages, KmsKeyIds])).toEqual(
      expect.arrayContaining([
        [undefined, ['DefaultEncryptionKey']],
        [['AWSPREVIOUS'], ['key-1']],
        [['AWSCURRENT'], ['key-1']],
      ]),
    );
  });

  test('a new value is current, and a used token is refused', async () => {
    const { VersionId: first, ARN } = await create();
    const { VersionId: second } = await update({ SecretString: 'two' });

    expect((await describeIt()).VersionIdsToStages).toEqual({
      [required(first)]: ['AWSPREVIOUS'],
      [required(second)]: ['AWSCURRENT'],
    });
    const again = { SecretId: 'app/secret', SecretString: 'one', ClientRequestToken: first };
    expect(await failure(aws.secrets.updateSecret(again))).toEqual({
      name: 'ResourceExistsException',
      message: `You can't use ClientRequestToken ${first} because that value is already in use for a version of secret ${ARN}.`,
      status: 400,
    });
  });
});

describe('tags', () => {
  const SecretId = 'app/secret';
  const keys = async () => (await describeIt()).Tags?.map(({ Key, Value }) => `${Key}=${Value}`);

  test('are added, replaced and taken away; one that is not there is no error', async () => {
    await create();
    await aws.secrets.tagResource({ SecretId, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b' }] });
    await aws.secrets.tagResource({ SecretId, Tags: [{ Key: 'a', Value: '2' }] });
    expect(await keys()).toEqual(['a=2', 'b=']);

    await aws.secrets.untagResource({ SecretId, TagKeys: ['a', 'b', 'c'] });

    expect(await keys()).toBeUndefined();
  });

  test('reserved keys and more than fifty are refused, and nothing is changed', async () => {
    await create();
    const many = Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' }));

    expect(await failure(aws.secrets.tagResource({ SecretId, Tags: [{ Key: 'aws:x', Value: '' }] }))).toEqual(
      {
        name: 'InvalidParameterException',
        message: 'Tag keys that start with aws: are reserved: aws:x',
        status: 400,
      },
    );
    expect(await failure(aws.secrets.tagResource({ SecretId, Tags: many }))).toEqual({
      name: 'InvalidParameterException',
      message: 'A secret can have at most 50 tags.',
      status: 400,
    });
    expect(await failure(aws.secrets.createSecret({ Name: 'x', Tags: many }))).toMatchObject({
      message: 'A secret can have at most 50 tags.',
    });
    await aws.secrets.tagResource({ SecretId, Tags: many.slice(1) });
    expect(await keys()).toHaveLength(50);
  });
});
