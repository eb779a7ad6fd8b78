import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFake, thingsTemplate, type Fake } from './fake';

/** Handlers that give back what they are given; of some things, all but their Options. */
const ANSWER = `(event) => {
  const answered = ok(event);
  if (answered.resourceModel?.Kind === 'never gives Options back') delete answered.resourceModel.Options;
  return answered;
}`;

let fake: Fake;
beforeAll(async () => {
  fake = await startFake(ANSWER);
});
afterAll(() => fake.close());

const DECLARED = {
  Kind: 'k',
  Size: '5',
  Names: ['b', 'a'],
  Steps: ['one', 'two'],
  Options: { Deep: 'true' },
  Secret: 'never read',
};

/** The differences when what is declared reads back as `actual` instead. */
async function driftOf(stackName: string, declared: object, actual: object) {
  const { resources } = await fake.deploy(thingsTemplate({ Thing: declared }), { stackName });
  const Id = resources.Thing?.physicalId ?? '';
  writeFileSync(join(fake.folder, `${Id}.json`), JSON.stringify({ ...actual, Id }));
  return (await fake.drift({ stackName })).resources[0];
}

test('numbers as texts, another order of a set, undeclared members and write-only values are no drift', async () => {
  const actual = {
    Kind: 'k',
    Size: 5,
    Names: ['a', 'b'],
    Steps: ['one', 'two'],
    Options: { Deep: true, Level: 3 },
  };
  expect(await driftOf('same', DECLARED, actual)).toMatchObject({ status: 'IN_SYNC', differences: [] });
});

test('an empty list and nothing at all are the same', async () => {
  expect(await driftOf('empty', { Names: [] }, {})).toMatchObject({ status: 'IN_SYNC' });
});

test('an empty object that READ never gave back is the same as nothing at all', async () => {
  const Thing = { Kind: 'never gives Options back', Options: {} };
  await fake.deploy(thingsTemplate({ Thing }), { stackName: 'never' });
  expect(await fake.drift({ stackName: 'never' })).toMatchObject({ drifted: false });
});

test('an empty object that READ gave back, and gives no longer, was taken away', async () => {
  const drift = await driftOf('taken', { Kind: 'k', Options: {} }, { Kind: 'k' });
  expect(drift?.differences).toEqual([{ path: 'Options', expected: {}, actual: null }]);
});

test('a declared empty object has no member that could differ', async () => {
  expect(await driftOf('memberless', { Options: {} }, { Options: { Deep: true } })).toMatchObject({
    status: 'IN_SYNC',
  });
});

test('each difference is told with its path, what is expected and what there is', async () => {
  const actual = { Size: 6, Names: ['a', 'b', 'c'], Steps: ['two', 'one'], Options: { Deep: false } };
  const drift = await driftOf('different', DECLARED, actual);
  expect(drift?.status).toBe('MODIFIED');
  expect(drift?.differences).toEqual([
    { path: 'Kind', expected: 'k', actual: null },
    { path: 'Size', expected: '5', actual: 6 },
    { path: 'Names', expected: ['b', 'a'], actual: ['a', 'b', 'c'] },
    { path: 'Steps', expected: ['one', 'two'], actual: ['two', 'one'] },
    { path: 'Options.Deep', expected: 'true', actual: false },
  ]);
});

test('a declared empty list is drift where something is there', async () => {
  const drift = await driftOf('filled', { Names: [] }, { Names: ['a'] });
  expect(drift?.differences).toEqual([{ path: 'Names', expected: [], actual: ['a'] }]);
});

test('what is gone is told as deleted', async () => {
  const { resources } = await fake.deploy(thingsTemplate({ Thing: {} }), { stackName: 'gone' });
  rmSync(join(fake.folder, `${resources.Thing?.physicalId}.json`));
  expect(await fake.drift({ stackName: 'gone' })).toMatchObject({
    drifted: true,
    resources: [{ status: 'DELETED' }],
  });
});
