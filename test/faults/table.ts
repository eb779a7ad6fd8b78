import { cellsOf, runCell, type Cell, type Done } from './cell';
import type { Bench } from './bench';
import { isSlow, KINDS, mayBeLeft } from './kinds';
import { findSites } from './sites';
import type { Fault } from '../support/local';

/** Cells that wait 30 s and cells that do not, side by side: together fewer than the 50 sandboxes of a function. */
const SLOW_AT_ONCE = 38;
const QUICK_AT_ONCE = 8;

/** Finds the calls, and runs every one of them with every kind of fault, each in a pool of its own. */
export async function runTable(bench: Bench): Promise<Done[]> {
  const cells = cellsOf(await findSites(bench), KINDS);
  const run = (cell: Cell) => runCell(bench, cell);
  const done = await Promise.all([
    sideBySide(
      cells.filter(({ kind }) => isSlow(kind)),
      SLOW_AT_ONCE,
      run,
    ),
    sideBySide(
      cells.filter(({ kind }) => !isSlow(kind)),
      QUICK_AT_ONCE,
      run,
    ),
  ]);
  return withVoid(bench, done.flat());
}

async function sideBySide<In, Out>(items: readonly In[], limit: number, work: (item: In) => Promise<Out>) {
  const waiting = [...items];
  const results: Out[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.push(await work(item));
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

/** A fault that never happened shows nothing: its cell is a failure too. */
async function withVoid({ local }: Bench, cells: readonly Done[]): Promise<Done[]> {
  const left = new Map<unknown, number>();
  // The route's own answer: what is left of each fault.
  for (const { match, times = 1 } of (await local.control('GET', '/_local/faults')) as Fault[]) {
    left.set(match?.UserPoolId, times);
  }
  return cells.map((cell) => {
    const { times = 1 } = cell.kind.fault;
    const rest = left.get(cell.UserPoolId) ?? times;
    const happened = mayBeLeft(cell.kind) ? rest < times : rest === 0;
    const problem = `the fault happened ${times - rest} of ${times} times`;
    return happened ? cell : { ...cell, problems: [...cell.problems, problem] };
  });
}

/** One line that tells where, what, and what differed. */
export function failureLine({ site, kind, problems }: Done): string {
  const { scenario, handler, operation, skip } = site;
  return `${scenario.name}, ${handler}, ${operation} (call ${skip + 1}), ${kind.name}: ${problems.join('; ')}`;
}
