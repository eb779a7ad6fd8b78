import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine';

/** A running `sam local start-lambda`. */
export interface SamProcess {
  /** What answers Lambda's Invoke. */
  lambda: string;
  /** Its own output. */
  log: string;
  stop: () => Promise<void>;
}

const FOLDER = join('build', 'sam');
/** Long enough for the engine to fetch Lambda's base image the first time. */
const START_SECONDS = 600;

/** Starts `sam local start-lambda` with handlers that reach AWS at `awsUrl`; resolves once it answers. */
export async function startSam(engine: Engine, awsUrl: string): Promise<SamProcess> {
  await mkdir(FOLDER, { recursive: true });
  const environment = join(FOLDER, 'environment.json');
  await writeFile(environment, JSON.stringify({ Parameters: { AWS_ENDPOINT_URL: awsUrl } }));
  const log = join(FOLDER, 'sam.log');
  const port = await freePort();
  const child = spawn(resolve('.venv-sam/bin/sam'), samArguments(port, environment), {
    env: samEnvironment(engine),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const ended = new Promise<void>((done, failed) => {
    child.once('error', failed).once('close', () => done());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await answering(port, ended);
  } catch (error) {
    await stop();
    throw new Error(`sam local start-lambda did not start; its output is in ${log}`, { cause: error });
  }
  return { lambda: `http://127.0.0.1:${port}`, log, stop };
}

function samArguments(port: number, environment: string): string[] {
  return [
    ...['local', 'start-lambda', '--port', String(port), '--env-vars', environment],
    // Uses an image that is there already; one that is not is fetched all the same.
    '--skip-pull-image',
    // Containers from the start: Podman gives the gateway's address to this machine only while one runs.
    ...['--warm-containers', 'EAGER'],
  ];
}

function samEnvironment(engine: Engine): NodeJS.ProcessEnv {
  const own = { DOCKER_HOST: engine.dockerHost, SAM_CLI_TELEMETRY: '0', AWS_DEFAULT_REGION: 'us-east-1' };
  return { ...process.env, ...own };
}

/** A port that is free now. Small chance that it is taken by the time that it is used: the run then fails. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A listening TCP server has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answering(port: number, ended: Promise<void>): Promise<void> {
  const stopped = ended.then(() => {
    throw new Error('it ended');
  });
  // Handled here too, since nobody waits for it once it answers.
  stopped.catch(() => undefined);
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await Promise.race([connects(port), stopped]))) {
    if (Date.now() > deadline) throw new Error(`no answer in ${START_SECONDS} s`);
    await sleep(250);
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true));
    socket.on('connect', () => socket.destroy()).on('error', () => done(false));
  });
}
