import { randomUUID } from 'node:crypto';
import { appSecret, NOT_FOUND } from './app-secret';
import { awsForFile, failure, required } from './support';

const now = Date.parse('2026-11-20T10:00:00.500Z');
const aws = awsForFile({ clock: () => now });
beforeEach(() => aws.control('POST', '/_local/reset'));

const { create, get, describeIt } = appSecret(aws);

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
