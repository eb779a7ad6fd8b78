/** Staging labels and versions; the first cases replay what was recorded of the real service. */
import { randomUUID } from 'node:crypto';
import { awsForFile, failure, required } from './support';

let now = Date.parse('2026-11-20T10:00:00Z');
let SecretId: string;
const aws = awsForFile({ clock: () => (now += 1) });
beforeEach(() => {
  SecretId = randomUUID();
});

const create = async () =>
  required((await aws.secrets.createSecret({ Name: SecretId, SecretString: 'v1' })).VersionId);
const put = async (SecretString: string, ...VersionStages: string[]) => {
  const stages = VersionStages.length ? { VersionStages } : {};
  const answer = await aws.secrets.putSecretValue({ SecretId, SecretString, ...stages });
  return required(answer.VersionId);
};
const move = (VersionStage: string, RemoveFromVersionId?: string, MoveToVersionId?: string) =>
  aws.secrets.updateSecretVersionStage({ SecretId, VersionStage, RemoveFromVersionId, MoveToVersionId });
/** Every version's labels by its value. */
const labels = async (IncludeDeprecated = false) => {
  const { Versions } = await aws.secrets.listSecretVersionIds({ SecretId, IncludeDeprecated });
  const entries = required(Versions).map(async ({ VersionId, VersionStages }) => [
    (await aws.secrets.getSecretValue({ SecretId, VersionId })).SecretString,
    VersionStages ?? [],
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string[]>;
};

test('a pending version becomes current and keeps its label; the one before is previous', async () => {
  const one = await create();
  const two = await put('v2', 'AWSPENDING');
  expect(await labels()).toEqual({ v1: ['AWSCURRENT'], v2: ['AWSPENDING'] });

  await move('AWSCURRENT', one, two);

  expect(await labels()).toEqual({ v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT', 'AWSPENDING'] });
  await put('v3');
  expect(await labels()).toEqual({ v2: ['AWSPREVIOUS'], v3: ['AWSCURRENT'] });
});

test('a new pending version takes the label, and two cycles leave two versions', async () => {
  const one = await create();
  const two = await put('v2', 'AWSPENDING');
  await move('AWSCURRENT', one, two);
  const three = await put('v3', 'AWSPENDING');
  expect(await labels()).toEqual({ v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT'], v3: ['AWSPENDING'] });

  await move('AWSCURRENT', two, three);

  expect(await labels()).toEqual({ v2: ['AWSPREVIOUS'], v3: ['AWSCURRENT', 'AWSPENDING'] });
  expect(await labels(true)).toMatchObject({ v1: [] });
});

test('labels of one’s own stay where they are when AWSCURRENT leaves', async () => {
  await create();
  const two = await put('v2', 'AWSCURRENT', 'PUT0');
  const three = await put('v3', 'PUT1', 'AWSPENDING');
  await move('AWSCURRENT', two, three);

  expect(await labels()).toEqual({
    v2: ['AWSPREVIOUS', 'PUT0'],
    v3: ['AWSCURRENT', 'AWSPENDING', 'PUT1'],
  });
});

test('a new version takes the labels that it names from others, and no more', async () => {
  await create();
  await put('v2', 'one', 'two', 'three');
  await put('v3', 'four', 'one', 'two');

  expect(await labels()).toEqual({ v1: ['AWSCURRENT'], v2: ['three'], v3: ['four', 'one', 'two'] });
});

test('back and forth: the stages swap', async () => {
  const one = await create();
  const two = await put('v2');
  await move('AWSCURRENT', two, one);
  expect(await labels()).toEqual({ v1: ['AWSCURRENT'], v2: ['AWSPREVIOUS'] });
  await move('AWSCURRENT', one, two);
  expect(await labels()).toEqual({ v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT'] });
});

test('a label is attached, kept, moved and taken away', async () => {
  const one = await create();
  const two = await put('v2');
  await move('mine', undefined, one);
  await move('mine', undefined, one);
  expect(await labels()).toEqual({ v1: ['AWSPREVIOUS', 'mine'], v2: ['AWSCURRENT'] });
  await move('mine', one, two);
  await move('AWSPREVIOUS', one);

  expect(await labels(true)).toEqual({ v1: [], v2: ['AWSCURRENT', 'mine'] });
});

test('a label that is elsewhere moves only where the request names its version', async () => {
  const one = await create();
  const two = await put('v2', 'x');
  const elsewhere = (id: string) =>
    `The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version ${id}, so you must explicitly reference that version in RemoveFromVersionId.`;
  const mismatch =
    'When you move staging label AWSCURRENT, if you specify RemoveFromVersionId, it must be set to the version that currently has the staging label AWSCURRENT.';
  const name = 'InvalidParameterException';

  expect(await failure(move('AWSCURRENT', undefined, two))).toEqual({
    name,
    message: elsewhere(one),
    status: 400,
  });
  expect(await failure(move('AWSCURRENT', two, two))).toEqual({ name, message: mismatch, status: 400 });
  expect(await failure(move('AWSCURRENT', two))).toEqual({ name, message: mismatch, status: 400 });
  expect(await failure(move('AWSCURRENT'))).toEqual({ name, message: elsewhere(one), status: 400 });
  expect(await failure(move('new'))).toEqual({
    name,
    message: 'You must specify MoveToVersionId or RemoveFromVersionId.',
    status: 400,
  });
  expect(await failure(move('AWSCURRENT', one))).toEqual({
    name,
    message:
      'You can only move staging label AWSCURRENT to a different secret version. It can’t be completely removed.',
    status: 400,
  });
  expect(await failure(move('x', two, randomUUID()))).toEqual({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret version.",
    status: 400,
  });
  expect(await labels()).toEqual({ v1: ['AWSCURRENT'], v2: ['x'] });
});

test('a version is read by its id, by a label, and by both where they belong together', async () => {
  const one = await create();
  const two = await put('v2');
  const read = async (input: { VersionId?: string; VersionStage?: string }) =>
    (await aws.secrets.getSecretValue({ SecretId, ...input })).SecretString;
  const other = randomUUID();

  expect(await read({ VersionId: one })).toBe('v1');
  expect(await read({ VersionStage: 'AWSPREVIOUS' })).toBe('v1');
  expect(await read({ VersionId: two, VersionStage: 'AWSCURRENT' })).toBe('v2');
  expect(await failure(read({ VersionId: one, VersionStage: 'AWSCURRENT' }))).toEqual({
    name: 'InvalidRequestException',
    message: 'You provided a VersionStage that is not associated to the provided VersionId.',
    status: 400,
  });
  expect(await failure(read({ VersionId: other }))).toEqual({
    name: 'ResourceNotFoundException',
    message: `Secrets Manager can't find the specified secret value for VersionId: ${other}`,
    status: 400,
  });
  expect(await failure(read({ VersionStage: 'AWSPENDING' }))).toMatchObject({
    message: "Secrets Manager can't find the specified secret value for staging label: AWSPENDING",
  });
});

test('the same token with the same value is the same version; with another value it is refused', async () => {
  await create();
  const ClientRequestToken = randomUUID();
  const first = { SecretId, SecretString: 'v2', ClientRequestToken, VersionStages: ['AWSPENDING'] };
  await aws.secrets.putSecretValue(first);

  const again = await aws.secrets.putSecretValue({ ...first, VersionStages: ['AWSCURRENT'] });

  expect(again).toMatchObject({ VersionId: ClientRequestToken, VersionStages: ['AWSPENDING'] });
  expect(await labels()).toEqual({ v1: ['AWSCURRENT'], v2: ['AWSPENDING'] });
  const { ARN } = await aws.secrets.describeSecret({ SecretId });
  expect(await failure(aws.secrets.putSecretValue({ ...first, SecretString: 'v3' }))).toEqual({
    name: 'ResourceExistsException',
    message: `You can't use ClientRequestToken ${ClientRequestToken} because that value is already in use for a version of secret ${ARN}.`,
    status: 400,
  });
});

test('a secret has twenty labels at most, on all its versions together', async () => {
  await create();
  const names = Array.from({ length: 19 }, (_, index) => `label-${index}`);
  const two = await put('v2', ...names);
  const full = {
    name: 'LimitExceededException',
    message: "You've reached the limit of 20 staging labels for all versions of this secret.",
    status: 400,
  };

  expect(await failure(put('v3', 'one-more'))).toEqual(full);
  expect(await failure(move('one-more', undefined, two))).toEqual(full);
  await move('label-0', two);
  await move('one-more', undefined, two);
  expect((await labels()).v2).toHaveLength(19);
});

test('a hundred versions are kept: older ones without labels go after a day', async () => {
  await create();
  for (let number = 2; number <= 100; number += 1) await put(`v${number}`);
  expect(await failure(put('v101'))).toEqual({
    name: 'LimitExceededException',
    message: "You've reached the limit of 100 versions for this secret.",
    status: 400,
  });
  now += 24 * 60 * 60 * 1000;

  await put('v101');

  const kept = await labels(true);
  expect(Object.keys(kept)).toHaveLength(100);
  expect(kept).not.toHaveProperty('v1');
  expect(kept).toMatchObject({ v2: [], v100: ['AWSPREVIOUS'], v101: ['AWSCURRENT'] });
});

test('versions are listed in pages', async () => {
  await create();
  for (const value of ['v2', 'v3']) await put(value, value);

  const first = await aws.secrets.listSecretVersionIds({ SecretId, MaxResults: 2 });
  const second = await aws.secrets.listSecretVersionIds({ SecretId, NextToken: first.NextToken });

  expect([first.Versions?.length, second.Versions?.length, second.NextToken]).toEqual([2, 1, undefined]);
  expect(second.Versions?.[0]?.VersionStages).toEqual(['v3']);
  const bad = aws.secrets.listSecretVersionIds({ SecretId, NextToken: 'bad' });
  expect(await failure(bad)).toEqual({
    name: 'InvalidNextTokenException',
    message: 'Invalid NextToken.',
    status: 400,
  });
});
