import { appSecret } from './app-secret';
import { awsForFile, failure, required } from './support';

const aws = awsForFile();
beforeEach(() => aws.control('POST', '/_local/reset'));

const { create, describeIt } = appSecret(aws);

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

  test.each([
    ['key', { Key: 'a,b', Value: '' }],
    ['value', { Key: 'a', Value: '100 %' }],
  ])('a %s of other characters than tags have is refused, and nothing is made or changed', async (_, tag) => {
    const refused = {
      name: 'InvalidParameterException',
      message: 'Tag keys and values may have letters, spaces, numbers and + - = . _ : / @ only.',
      status: 400,
    };
    expect(await failure(aws.secrets.createSecret({ Name: SecretId, Tags: [tag] }))).toEqual(refused);
    await create();
    expect(await failure(aws.secrets.tagResource({ SecretId, Tags: [tag] }))).toEqual(refused);
    expect(await keys()).toBeUndefined();
  });

  test('letters and numbers of any script, spaces and + - = . _ : / @ are taken', async () => {
    await create();
    await aws.secrets.tagResource({ SecretId, Tags: [{ Key: 'größe 部署', Value: '+-=._:/@ ٤' }] });
    expect(await keys()).toEqual(['größe 部署=+-=._:/@ ٤']);
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
