import { join } from 'node:path';
import { cfnTest } from './cfn-test';
import { INPUT_SETS } from './input-sets';
import { createPool } from './pool';
import { copyProject } from './project';
import type { TestCounts } from './junit';

/** The endpoints to test against, and how many sets of inputs may run at the same time. */
export interface ContractOptions {
  aws: string;
  lambda: string;
  atOnce: number;
  /** Where copies and reports go; a folder of its own for each kind of endpoint. */
  folder: string;
}

/** Runs `cfn test` over every set of inputs, each in a pool of its own, and prints what came of it. */
export async function runContract(options: ContractOptions): Promise<TestCounts> {
  const waiting = Object.entries(INPUT_SETS);
  const total: TestCounts = { passed: 0, failed: 0, skipped: [] };
  const work = async () => {
    for (let set = waiting.shift(); set; set = waiting.shift()) {
      add(total, await runSet(options, Number(set[0]), set[1]));
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  printReasons(total.skipped);
  return total;
}

/** The line that machines read, alone on its line. */
export function countsLine({ passed, failed, skipped }: TestCounts): string {
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${left}`;
}

async function runSet(options: ContractOptions, set: number, name: string): Promise<TestCounts> {
  const started = Date.now();
  const folder = join(options.folder, `inputs_${set}`);
  await copyProject(folder, set, await createPool(options.aws));
  const { output, ...counts } = await cfnTest({ folder, aws: options.aws, lambda: options.lambda });
  const seconds = Math.round((Date.now() - started) / 1000);
  if (counts.failed > 0) console.log(output);
  console.log(`cfn test, ${name}: ${countsLine(counts)} (${seconds} s)`);
  return counts;
}

function add(total: TestCounts, more: TestCounts): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped.push(...more.skipped);
}

/** The suite skips for reasons of its own; each is told once. */
function printReasons(skipped: TestCounts['skipped']): void {
  for (const line of new Set(skipped.map(({ name, reason }) => `skipped: ${name}: ${reason}`))) {
    console.log(line);
  }
}
