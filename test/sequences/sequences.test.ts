import fc from 'fast-check';
import { createFullPool } from '../support/pool-contents';
import { startLocal } from '../support/local';
import { Life, type Happening } from './life';
import { history } from './steps';

/**
 * How many histories: `SOAK=20000` for a longer run, `BUNDLE=…` for another bundle. A failure tells fast-check's
 * seed: all of it but its last three digits is the `SEED=…` that shows it again.
 */
const HISTORIES = Number(process.env.SOAK ?? 1_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** Side by side, each in a local AWS of its own, with a child process for its handlers. */
const LANES = 4;
/** After these a lane gets a new local AWS: it remembers every call. */
const HISTORIES_PER_WORLD = 250;
const MILLISECONDS_PER_HISTORY = 1_000;

const WORLDS = Math.ceil(HISTORIES / HISTORIES_PER_WORLD);
const runs = Math.ceil(HISTORIES / Math.max(WORLDS, LANES));

/** Histories in one local AWS; fast-check finds the shortest one that fails. */
async function live(seed: number, tell: (happening: Happening) => void): Promise<void> {
  const local = await startLocal({ bundle: process.env.BUNDLE });
  try {
    const world = { local, cognito: local.cognito(), UserPoolId: await createFullPool(local), looked: 0 };
    const lives = fc.asyncProperty(history, async ({ beginning, steps }) => {
      const life = new Life(world, tell);
      await life.begin(beginning);
      for (const step of steps) await life.step(step);
      await life.end();
    });
    await fc.assert(lives, { numRuns: runs, seed });
  } finally {
    await local.close();
  }
}

test(
  `in ${HISTORIES} random histories a template means what it says, and drift is what others did`,
  async () => {
    const tally = new Map<Happening, number>();
    const tell = (happening: Happening) => void tally.set(happening, (tally.get(happening) ?? 0) + 1);
    const seeds = Array.from({ length: Math.max(WORLDS, LANES) }, (_, world) => SEED * 1_000 + world);

    // A lane that fails ends alone: the others close their servers when they are done.
    const lane = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) await live(seed, tell);
    };
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;

    console.info(`seed ${SEED}:`, Object.fromEntries(tally));
    const kinds = ['created', 'imported', 'changed', 'drift', 'written', 'nothing to write', 'refused'];
    expect([...tally.keys()].sort()).toEqual([...kinds, 'failed', 'rolled back'].sort());
  },
  HISTORIES * MILLISECONDS_PER_HISTORY,
);
