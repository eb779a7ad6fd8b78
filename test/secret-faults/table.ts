import { isSlow } from '../faults/kinds';
import { sideBySide } from '../faults/side-by-side';
import { unmetFaults } from '../faults/unmet';
import type { TestLocal } from '../support/local';
import { cellsOf, runCell, type Cell, type Done } from './cell';
import { findSites } from './sites';

/** Cells that wait 12 s and cells that do not, side by side: together fewer than the 50 sandboxes of a function. */
const SLOW_AT_ONCE = 32;
const QUICK_AT_ONCE = 8;

/** Finds the calls, and runs every one of them with every kind of fault, each in a pool of its own. */
export async function runTable(local: TestLocal): Promise<Done[]> {
  const cells = cellsOf(await findSites(local));
  const run = (cell: Cell) => runCell(local, cell);
  const slow = cells.filter(({ kind }) => isSlow(kind));
  const quick = cells.filter(({ kind }) => !isSlow(kind));
  const done = await Promise.all([
    sideBySide(slow, SLOW_AT_ONCE, run),
    sideBySide(quick, QUICK_AT_ONCE, run),
  ]);
  const unmet = await unmetFaults(local);
  return done.flat().map((cell) => ({
    ...cell,
    problems: [...cell.problems, ...unmet(cell.UserPoolId, cell.kind)],
  }));
}

/** One line that tells where, what, and what differed. */
export function failureLine({ site, kind, refusals, problems }: Done): string {
  const { course, service, operation, skip } = site;
  const where = `${course.name}, ${service}:${operation} (call ${skip + 1}), ${kind.name}`;
  return `${where}: ${[...refusals.slice(0, 3), ...problems].join('; ')}`;
}
