import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INPUT_KINDS, POOL_PLACEHOLDER } from './input-sets';

const SCHEMA_NAME = 'community-cognito-userpoolclient.json';

/**
 * Writes into `folder` what `cfn test` needs of the project for one set of inputs: configuration, schema and
 * the inputs, with `poolId` in place of the placeholder. A copy, because `cfn test` stops at the first set that
 * fails and reads fixed file names: a copy for each set lets all of them run, side by side, and keeps the
 * checked-in inputs as they are.
 */
export async function copyProject(folder: string, set: number, poolId: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'inputs'), { recursive: true });
  await cp('.rpdk-config', join(folder, '.rpdk-config'));
  await cp('schema.json', join(folder, 'schema.json'));
  await symlink('schema.json', join(folder, SCHEMA_NAME));
  for (const kind of INPUT_KINDS) {
    const input = await readFile(join('inputs', `inputs_${set}_${kind}.json`), 'utf8');
    const filled = input.replaceAll(POOL_PLACEHOLDER, poolId);
    await writeFile(join(folder, 'inputs', `inputs_1_${kind}.json`), filled);
  }
}
