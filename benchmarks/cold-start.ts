import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { median } from './statistics';

/** From the start of the process to the handlers loaded, the part of it that `require` took, and the peak memory. */
export interface ColdStart {
  loadedMs: number;
  requireMs: number;
  peakRssMiB: number;
}

/**
 * Medians over `rounds` processes for each of the handlers, by turns, so that whatever else the machine does
 * meets all of them alike. An empty path measures Node.js itself.
 */
export async function measureColdStarts(handlers: readonly string[], rounds: number): Promise<ColdStart[]> {
  const seen: ColdStart[][] = handlers.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, path] of handlers.entries()) {
      const sample = await coldStart(path);
      // The first round only warms the file cache.
      if (round > 0) seen[index]?.push(sample);
    }
  }
  return seen.map(medians);
}

function coldStart(handlers: string): Promise<ColdStart> {
  return new Promise((done, failed) => {
    const child = fork(resolve('benchmarks/cold-start-child.cjs'), handlers ? [handlers] : [], {
      execArgv: [],
      // What is printed is not what is measured.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // The child sends exactly this.
    child.once('message', (sample) => done(sample as ColdStart));
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`${handlers} ended with ${code} before it was loaded`)));
  });
}

const medians = (samples: readonly ColdStart[]): ColdStart => ({
  loadedMs: median(samples.map(({ loadedMs }) => loadedMs)),
  requireMs: median(samples.map(({ requireMs }) => requireMs)),
  peakRssMiB: median(samples.map(({ peakRssMiB }) => peakRssMiB)),
});
