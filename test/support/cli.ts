import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const ROOT = `${__dirname}/../..`;

/** A finished command. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

const start = (command: string, args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });

/** Starts `npm run --silent local -- …args`, as a person does. */
export const spawnNpm = (args: string[]): ChildProcess =>
  start('npm', ['run', '--silent', 'local', '--', ...args]);

/** Starts the same program without npm, so that a signal reaches it and nothing else. */
export const spawnCli = (args: string[], env?: Record<string, string>): ChildProcess =>
  start(process.execPath, ['--import', 'tsx', 'local/main.ts', ...args], env);

/** Runs the command to its end. */
export async function cli(args: string[], env?: Record<string, string>): Promise<Finished> {
  const child = spawnCli(args, env);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, ...texts };
}

/** The first line of the process's output for which `wanted` holds. Rejects if it ends before. */
export function lineOf(child: ChildProcess, wanted: (line: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('the process has no output'));
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => wanted(line) && resolve(line));
    lines.once('close', () => reject(new Error('the process ended without that line')));
  });
}

/** Waits until the process has ended; gives its status or signal. */
export const ended = (child: ChildProcess): Promise<number | string | null> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
