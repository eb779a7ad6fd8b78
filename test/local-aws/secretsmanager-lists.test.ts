import type { Filter, ListSecretsRequest } from '@aws-sdk/client-secrets-manager';
import { awsForFile, failure, required } from './support';

let now = Date.parse('2026-11-20T10:00:00Z');
const aws = awsForFile({ clock: () => (now += 1000) });
beforeAll(async () => {
  await aws.secrets.createSecret({ Name: 'b/one', Description: 'Payment gateway', SecretString: 'x' });
  await aws.secrets.createSecret({ Name: 'a/two', Tags: [{ Key: 'team', Value: 'red' }] });
  await aws.secrets.createSecret({ Name: 'c/three', Description: 'old' });
  await aws.secrets.createSecret({ Name: 'gone' });
  await aws.secrets.deleteSecret({ SecretId: 'gone' });
  await aws.secrets.getSecretValue({ SecretId: 'b/one' });
});

const names = async (input: ListSecretsRequest = {}) =>
  required((await aws.secrets.listSecrets(input)).SecretList).map(({ Name }) => Name);

test('secrets are listed with their details, those scheduled for deletion only if asked for', async () => {
  const { SecretList } = await aws.secrets.listSecrets({});

  expect(SecretList).toMatchObject([
    { Name: 'b/one', Description: 'Payment gateway' },
    { Name: 'a/two', Tags: [{ Key: 'team', Value: 'red' }] },
    { Name: 'c/three' },
  ]);
  expect(Object.values(SecretList?.[0]?.SecretVersionsToStages ?? {})).toEqual([['AWSCURRENT']]);
  expect(await names({ IncludePlannedDeletion: true })).toContain('gone');
});

test.each<[ListSecretsRequest, string[]]>([
  [{ SortOrder: 'desc' }, ['c/three', 'a/two', 'b/one']],
  [{ SortBy: 'name' }, ['a/two', 'b/one', 'c/three']],
  [{ SortBy: 'last-accessed-date', SortOrder: 'desc' }, ['b/one', 'c/three', 'a/two']],
  [{ SortBy: 'last-changed-date' }, ['b/one', 'a/two', 'c/three']],
])('%j sorts', async (input, sorted) => {
  expect(await names(input)).toEqual(sorted);
});

test.each<[Filter, string[]]>([
  [{ Key: 'name', Values: ['a/', 'b/'] }, ['b/one', 'a/two']],
  [{ Key: 'name', Values: ['!a/'] }, ['b/one', 'c/three']],
  [{ Key: 'description', Values: ['GATE'] }, ['b/one']],
  [{ Key: 'tag-key', Values: ['te'] }, ['a/two']],
  [{ Key: 'tag-value', Values: ['Red'] }, []],
  [{ Key: 'all', Values: ['three old'] }, ['c/three']],
  [{ Key: 'owning-service', Values: ['rds'] }, []],
  [{ Key: 'primary-region', Values: ['eu'] }, []],
])('the filter %j lets through %j', async (filter, found) => {
  expect(await names({ Filters: [filter] })).toEqual(found);
});

test('pages follow one another', async () => {
  const { SecretList, NextToken } = await aws.secrets.listSecrets({ MaxResults: 2 });

  expect(SecretList).toHaveLength(2);
  expect(await names({ NextToken })).toEqual(['c/three']);
});

test('what the API model forbids is refused in its words', async () => {
  const filter = { Key: 'size' as 'name', Values: ['x'] };

  expect(await failure(aws.secrets.listSecrets({ Filters: [filter] }))).toEqual({
    name: 'ValidationException',
    message:
      "1 validation error detected: Value 'size' at 'filters.1.member.key' failed to satisfy constraint: Member must satisfy enum value set: [description, name, tag-key, tag-value, primary-region, owning-service, all]",
    status: 400,
  });
  expect(await failure(aws.secrets.listSecrets({ MaxResults: 101 }))).toMatchObject({
    name: 'ValidationException',
  });
});

describe('GetRandomPassword', () => {
  const password = async (input = {}) =>
    required((await aws.secrets.getRandomPassword(input)).RandomPassword);

  test('has 32 characters of four kinds, unless it is told otherwise', async () => {
    const text = await password();

    expect(text).toHaveLength(32);
    for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]|_/]) expect(text).toMatch(kind);
    expect(await password({ PasswordLength: 9, ExcludePunctuation: true, ExcludeUppercase: true })).toMatch(
      /^[a-z\d]{9}$/,
    );
    expect(await password({ PasswordLength: 500, ExcludeCharacters: 'abc' })).not.toMatch(/[abc]/);
  });

  test.each([
    [
      { PasswordLength: 3 },
      'InvalidParameterException',
      'Password length is too short based on the required types.',
    ],
    [
      { PasswordLength: 4097 },
      'ValidationException',
      "1 validation error detected: Value '4097' at 'passwordLength' failed to satisfy constraint: Member must have value less than or equal to 4096",
    ],
    [
      { ExcludeLowercase: true, ExcludeUppercase: true, ExcludeNumbers: true, ExcludePunctuation: true },
      'InvalidParameterException',
      'No characters are left for the password.',
    ],
  ])('%j is refused', async (input, name, message) => {
    expect(await failure(password(input))).toEqual({ name, message, status: 400 });
  });
});
