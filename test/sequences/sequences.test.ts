import fc from 'fast-check';
import { createFullPool } from '../support/pool-contents';
import { startLocal, type TestLocal } from '../support/local';
import { Life } from './life';
import { history } from './steps';

/** How many histories: `SOAK=20000` for a longer run, `SEED=…` to see a failed one again, `BUNDLE=…` for another bundle. */
const HISTORIES = Number(process.env.SOAK ?? 1_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** Side by side, each in a local AWS of its own, with a child process for its handlers. */
const LANES = 4;
const MILLISECONDS_PER_HISTORY = 1_000;

const locals: TestLocal[] = [];
afterAll(() => Promise.all(locals.map((local) => local.close())));

/** One lane of histories; fast-check finds the shortest one that fails. */
async function live(lane: number, tally: Map<string, number>): Promise<void> {
  const local = await startLocal({ bundle: process.env.BUNDLE });
  locals.push(local);
  const world = { local, cognito: local.cognito(), UserPoolId: await createFullPool(local), looked: 0 };
  const tell = (what: string) => void tally.set(what, (tally.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(history, async ({ beginning, steps }) => {
      const life = new Life(world, tell);
      await life.begin(beginning);
      for (const step of steps) await life.step(step);
      await life.end();
    }),
    { numRuns: Math.ceil(HISTORIES / LANES), seed: SEED * LANES + lane },
  );
}

test(
  `in ${HISTORIES} random histories a template means what it says, and drift is what others did`,
  async () => {
    const tally = new Map<string, number>();

    await Promise.all(Array.from({ length: LANES }, (_, lane) => live(lane, tally)));

    console.info(`seed ${SEED}:`, Object.fromEntries(tally));
    const kinds = ['created', 'imported', 'changed', 'drift', 'written', 'nothing to write', 'refused'];
    expect([...tally.keys()].sort()).toEqual([...kinds, 'failed', 'rolled back'].sort());
  },
  HISTORIES * MILLISECONDS_PER_HISTORY,
);
