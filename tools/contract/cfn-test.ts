import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { readJunit, type TestCounts } from './junit';

/** Where a run of `cfn test` finds the project and the local AWS. */
export interface CfnTestRun {
  /** The project's copy, which also takes the reports. */
  folder: string;
  /** The AWS endpoint, for the CLI's own calls. */
  aws: string;
  /** What answers Lambda's Invoke. */
  lambda: string;
}

/** Runs the real `cfn test`; its output is kept in the folder's `output.txt`. Rejects where it did not run. */
export async function cfnTest({ folder, aws, lambda }: CfnTestRun): Promise<TestCounts & { output: string }> {
  const outputFile = resolve(folder, 'output.txt');
  const junitFile = resolve(folder, 'junit.xml');
  const args = [resolve('python/cfn_offline.py'), 'test', '--endpoint', lambda];
  const child = spawn(resolve('.venv/bin/python'), [...args, '--', `--junitxml=${junitFile}`], {
    cwd: folder,
    env: offlineEnvironment(folder, aws),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(outputFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const status = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed).once('close', ended);
  });
  log.end();
  await finished(log);
  const output = await readFile(outputFile, 'utf8');
  const counts = await readCounts(junitFile, output);
  if (status !== 0 && counts.failed === 0) throw new Error(`cfn test ended with ${status}\n${output}`);
  return { ...counts, output };
}

async function readCounts(junitFile: string, output: string): Promise<TestCounts> {
  const xml = await readFile(junitFile, 'utf8').catch(() => undefined);
  if (xml === undefined) throw new Error(`cfn test wrote no report\n${output}`);
  return readJunit(xml);
}

/** Nothing of the user's own AWS set-up: its profiles and files, and the CLI's files in the home folder. */
function offlineEnvironment(folder: string, aws: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  return {
    ...Object.fromEntries(others),
    HOME: resolve(folder),
    AWS_ENDPOINT_URL: aws,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
