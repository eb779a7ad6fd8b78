/**
 * The local Secrets Manager beside another emulator, moto: the same sequences of calls through the official
 * SDK have the same answers and leave the same secrets, but for the differences that a table lists.
 * EMULATOR_RUNS and EMULATOR_SEED make it try more and other sequences.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAws, type AwsServer } from '../../local/aws';
import { KNOWN_DIFFERENCES } from './emulator/known-differences';
import { clientOf, compare, type Sides } from './emulator/run';
import { startEmulator, type Emulator } from './emulator/server';
import { anySequence } from './emulator/steps';

const RUNS = Number(process.env.EMULATOR_RUNS ?? 60);
const SEED = Number(process.env.EMULATOR_SEED ?? 20261120);
const MS_PER_RUN = 2_000;

let aws: AwsServer;
let emulator: Emulator;
let sides: Sides;
beforeAll(async () => {
  [aws, emulator] = await Promise.all([startAws(), startEmulator()]);
  sides = {
    local: clientOf(aws.url),
    emulator: clientOf(emulator.url),
    reset: async () => {
      aws.reset();
      await emulator.reset();
    },
  };
});
afterAll(async () => {
  sides?.local.destroy();
  sides?.emulator.destroy();
  await Promise.all([aws?.close(), emulator?.stop()]);
});

test.each(KNOWN_DIFFERENCES)('known difference $id: $what', async (row) => {
  const { steps, met, surprises } = await compare(sides, row.example, KNOWN_DIFFERENCES);

  expect({ steps, surprises }).toEqual({ steps: row.example.length, surprises: [] });
  expect(met).toContain(row.id);
  const others = KNOWN_DIFFERENCES.filter(({ id }) => id !== row.id);
  expect((await compare(sides, row.example, others)).surprises).not.toEqual([]);
});

test(
  'random sequences meet no other difference',
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anySequence, async (sequence) => {
        const { steps, surprises } = await compare(sides, sequence, KNOWN_DIFFERENCES);
        compared += steps;
        expect(surprises).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(2 * RUNS);
  },
  30_000 + RUNS * MS_PER_RUN,
);

test('the guide lists every known difference, and no other', () => {
  const guide = readFileSync(join(__dirname, '../../guide/local-aws.md'), 'utf8');
  const listed = [...guide.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \| (.*) \| (.*) \|$/gm)].map((row) =>
    row.slice(1),
  );

  expect(listed).toEqual(
    KNOWN_DIFFERENCES.map(({ id, what, right, grade, reason }) => [id, what, `${right} (${grade})`, reason]),
  );
});

test('without the emulator it is told what to run', async () => {
  await expect(startEmulator('/nowhere/python')).rejects.toThrow(
    '/nowhere/python is missing: run `make emulator`',
  );
});
