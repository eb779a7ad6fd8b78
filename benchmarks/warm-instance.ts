import { fork, type ChildProcess } from 'node:child_process';
import { dirname, resolve } from 'node:path';

/** A process that has loaded handlers and runs the events that it is sent. */
export interface WarmInstance {
  /** Runs one event; gives the milliseconds that it took. Rejects where the answer is not SUCCESS. */
  run(event: object): Promise<number>;
  stop(): void;
  runsPerTurn: number;
}

interface Timed {
  ms: number;
  answer?: { status?: string; message?: string };
  error?: string;
}

export interface InstanceOptions {
  script: 'worker.cjs' | 'api-worker.cjs';
  /** What worker.cjs loads. */
  handlers?: string;
  awsUrl: string;
  /** How often it runs in one turn. */
  runsPerTurn: number;
  /** The SDK's version 2 has to be told where AWS is. */
  redirect?: boolean;
}

export async function startInstance(options: InstanceOptions): Promise<WarmInstance> {
  const { script, handlers = '', awsUrl, redirect, runsPerTurn } = options;
  const child = fork(resolve('benchmarks', script), [], {
    execArgv: redirect ? ['-r', resolve('benchmarks/redirect-sdk-v2.cjs')] : [],
    env: {
      PATH: process.env['PATH'],
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: awsUrl,
      BENCH_HANDLERS: handlers,
    },
    cwd: handlers ? dirname(handlers) : process.cwd(),
    // What handlers print is not what is measured.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await next(child);
  return { run: (event) => run(child, event), stop: () => void child.kill(), runsPerTurn };
}

async function run(child: ChildProcess, event: object): Promise<number> {
  const answered = next(child);
  child.send(event);
  const { ms, answer, error } = await answered;
  if (answer?.status !== 'SUCCESS') throw new Error(error ?? JSON.stringify(answer));
  return ms;
}

/** The next message of a worker; both workers send exactly this. */
function next(child: ChildProcess): Promise<Timed> {
  return new Promise((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`a worker ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      done(message as Timed);
    });
  });
}
