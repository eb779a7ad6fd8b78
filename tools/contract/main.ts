/** `make contract`: the real `cfn test`, offline, over every set of inputs, against the built bundle. */
import { join } from 'node:path';
import { startLocal } from '../../local/start';
import { countsLine, runContract } from './run';

async function main(): Promise<void> {
  const local = await startLocal();
  try {
    const folder = join('build', 'contract');
    const counts = await runContract({ aws: local.aws, lambda: local.lambda, atOnce: 2, folder });
    console.log(countsLine(counts));
    process.exitCode = counts.failed > 0 ? 1 : 0;
  } finally {
    await local.close();
  }
}

void main();
