import fc from 'fast-check';
import { createFullPool } from '../support/pool-contents';
import { startLocal } from '../support/local';
import { Life } from './life';
import { history } from './steps';
import { Tally } from './tally';
import { Vault } from './vault';

/** How many histories: `SOAK=20000` for a longer run, `SEED=…` for others, `BUNDLE=…` for another bundle. */
const HISTORIES = Number(process.env.SOAK ?? 500);
const SEED = Number(process.env.SEED ?? 7);
/** Side by side, each in a local AWS of its own, with a child process for its handlers. */
const LANES = 4;
/** After these a lane gets a new local AWS: it remembers every call. */
const HISTORIES_PER_WORLD = 125;
const MILLISECONDS_PER_HISTORY = 2_000;

const WORLDS = Math.ceil(HISTORIES / HISTORIES_PER_WORLD);
const runs = Math.ceil(HISTORIES / WORLDS);

/** Histories in one local AWS; gives fast-check's report of the shortest one that fails, if one does. */
async function live(seed: number, tell: Tally['tell']): Promise<string | undefined> {
  const local = await startLocal({ bundle: process.env.BUNDLE });
  const vault = new Vault(local.aws);
  try {
    const UserPoolId = await createFullPool(local);
    const world = { local, cognito: local.cognito(), vault, UserPoolId, looked: 0 };
    const lives = fc.asyncProperty(history, (told) => new Life(world, told, tell).live());
    const details = await fc.check(lives, { numRuns: runs, seed });
    const { errorInstance: error } = details;
    return details.failed ? `${fc.defaultReportMessage(details)}\n${String(error)}` : undefined;
  } finally {
    vault.close();
    await local.close();
  }
}

test(
  `in ${HISTORIES} random histories the current secret is accepted at every step, and it is the one that the rules name`,
  async () => {
    const tally = new Tally();
    const seeds = Array.from({ length: WORLDS }, (_, world) => SEED * 1_000 + world);

    const differences: string[] = [];
    const lane = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const difference = await live(seed, tally.tell);
        if (difference !== undefined) differences.push(difference);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));

    console.info(
      `Secret sequences: ${HISTORIES} histories, ${tally.steps} steps, ${differences.length} differences (seed ${SEED})`,
      tally.all,
    );
    expect(differences.join('\n\n')).toBe('');
    expect(tally.missing).toEqual([]);
  },
  HISTORIES * MILLISECONDS_PER_HISTORY,
);
