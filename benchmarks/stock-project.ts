import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TYPE_NAME = 'Community::Cognito::UserPoolClient';

/** A provider to measure: where its handlers are, and the folder that goes to Lambda. */
export interface Provider {
  name: string;
  handlers: string;
  folder: string;
}

/**
 * Makes the project that the CLI's TypeScript plugin starts everyone with, compiled as its own scripts do it,
 * with what it depends on, its development dependencies left out again: what `sam build` would send to Lambda.
 * Two lines are added to it: its READ logs twice, as ours does. The plugin names ranges; `stock-package-lock.json` holds what they came to.
 */
export function makeStockProject(): Provider {
  const folder = resolve('build/bench/stock');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const npm = (...args: string[]) =>
    run('npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  run(resolve('.venv/bin/cfn'), 'init', '-t', TYPE_NAME, '-a', 'RESOURCE', 'typescript', '--no-docker');
  logTwiceInRead(join(folder, 'src/handlers.ts'));
  cpSync('benchmarks/stock-package-lock.json', join(folder, 'package-lock.json'));
  npm('ci');
  // Its library's declarations do not fit its compiler; the code is written all the same.
  run(join(folder, 'node_modules/.bin/tsc'), '--skipLibCheck');
  npm('prune', '--omit=dev');
  return { name: 'stock template', handlers: join(folder, 'dist/handlers.js'), folder };
}

function logTwiceInRead(file: string): void {
  const [before, read] = readFileSync(file, 'utf8').split('public async read(');
  const where = 'const model = new ResourceModel(request.desiredResourceState);\n';
  if (!read?.includes(where)) throw new Error(`${file} has no READ of the expected form`);
  const lines = "        logger.log('one line');\n        logger.log('another line');\n";
  writeFileSync(file, `${before}public async read(${read.replace(where, where + lines)}`);
}

/** Bytes and number of files of what goes to Lambda. */
export function sizeOf({ folder }: Provider): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return { bytes: bytes.reduce((sum, size) => sum + size, 0), files: files.length };
}
