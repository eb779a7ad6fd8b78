import { cellsOf, runCell, type Cell, type Done } from './cell';
import type { Bench } from './bench';
import { isSlow, KINDS } from './kinds';
import { sideBySide } from './side-by-side';
import { findSites } from './sites';
import { unmetFaults } from './unmet';

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
  const unmet = await unmetFaults(bench.local);
  return done.flat().map((cell) => ({
    ...cell,
    problems: [...cell.problems, ...unmet(cell.UserPoolId, cell.kind)],
  }));
}

/** One line that tells where, what, and what differed. */
export function failureLine({ site, kind, problems }: Done): string {
  const { scenario, handler, operation, skip } = site;
  return `${scenario.name}, ${handler}, ${operation} (call ${skip + 1}), ${kind.name}: ${problems.join('; ')}`;
}
