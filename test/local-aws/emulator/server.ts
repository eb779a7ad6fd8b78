import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PYTHON = join(__dirname, '..', '..', '..', '.venv-emulator', 'bin', 'python');

/** A running emulator. */
export interface Emulator {
  url: string;
  /** Forgets everything. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts moto on a free port of 127.0.0.1. Throws, and says what to run, where it is not installed. */
export async function startEmulator(python = PYTHON): Promise<Emulator> {
  if (!existsSync(python)) throw new Error(`${python} is missing: run \`make emulator\``);
  const child = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    reset: async () => void (await fetch(`${url}/moto-api/reset`, { method: 'POST' })),
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** It tells its address on stderr, and goes on telling each request: that is read, so that it never waits. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) return reject(new Error('the emulator has no output'));
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      const address = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    lines.once('close', () => reject(new Error('the emulator ended before it was ready')));
  });
}
