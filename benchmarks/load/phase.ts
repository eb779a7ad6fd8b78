import type { Call } from '../../local/aws';
import type { Driver, LoadAction, LoadClient } from './clients';
import { tallyOf, type Tally } from './tally';

/** Requests per second and user pool, for reads and for writes alike (AWS documentation). */
export const PER_POOL = 5;
export const PER_ACCOUNT = 15;
const QUOTA = { perPool: PER_POOL, perAccount: PER_ACCOUNT };

export const AT_A_TIME = 50;

/** Every write after nine that were let through is refused: 10 %. */
const WRITES_PER_CONFLICT = 10;
const MOST_CONFLICTS = 100;

/** How one operation on all clients went. */
export interface Phase {
  action: LoadAction;
  named: boolean;
  seconds: number;
  /** When each client was done, in seconds since the beginning, in that order. */
  doneAt: readonly number[];
  errors: readonly string[];
  /** Operations that began again because their handler gave up. */
  retries: number;
  tally: Tally;
  /** What the quotas alone take for the calls made, a bucket's worth of which is there at once. */
  quotaSeconds: number;
}

export type Control = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Carries an operation out on every client, `AT_A_TIME` at a time, under the quotas and with the conflicts. */
export async function runPhase(
  action: LoadAction,
  named: boolean,
  clients: readonly LoadClient[],
  driver: Driver,
  control: Control,
): Promise<Phase> {
  await control('PUT', '/_local/faults', conflictsIn(WRITE_OF[action]));
  await control('PUT', '/_local/quotas', { UserPoolClientRead: QUOTA, UserPoolClientUpdate: QUOTA });
  const before = (await callsSoFar(control)).length;
  const retriesBefore = driver.retries();
  const errors: string[] = [];
  const doneAt: number[] = [];
  const began = Date.now();
  await eachAtATime(clients, async (client) => {
    await driver.carryOut(action, client).catch((error: unknown) => errors.push(String(error)));
    doneAt.push((Date.now() - began) / 1000);
  });
  const seconds = (Date.now() - began) / 1000;
  const tally = tallyOf((await callsSoFar(control)).slice(before));
  const retries = driver.retries() - retriesBefore;
  return { action, named, seconds, doneAt, errors, retries, tally, quotaSeconds: quotaSecondsOf(tally) };
}

const WRITE_OF: Record<LoadAction, readonly string[]> = {
  CREATE: ['CreateUserPoolClient', 'UpdateUserPoolClient'],
  UPDATE: ['UpdateUserPoolClient'],
  DELETE: ['DeleteUserPoolClient'],
};

/** A fault counts down what it skips only while none before it hits, so that the nines add up. */
const conflictsIn = (operations: readonly string[]) =>
  operations.flatMap((operation) =>
    Array.from({ length: MOST_CONFLICTS }, (_, index) => ({
      operation,
      skip: (WRITES_PER_CONFLICT - 1) * (index + 1),
      times: 1,
      error: 'ConcurrentModificationException',
    })),
  );

// The route's own answer.
const callsSoFar = async (control: Control) => (await control('GET', '/_local/calls')) as Call[];

async function eachAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

export const quotaSecondsOf = ({ taken }: Tally): number =>
  Math.max(0, Math.max(taken.writes, taken.reads) - PER_POOL) / PER_POOL;
