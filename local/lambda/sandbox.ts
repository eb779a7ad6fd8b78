import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exited, functionFailed, succeeded, timedOut, type Answer, type FunctionError } from './answers';
import { environmentOf } from './environment';
import type { Logs } from './logs';

/** What every sandbox of one function shares. */
export interface SandboxSettings {
  functionName: string;
  handler: string;
  bundle: string;
  awsUrl: string;
  node: string;
  timeLimitMs: number;
  logs: Logs;
}

/** What `child.cjs` sends. */
type ChildMessage =
  | { ready: true }
  | { log: string; stream: 'stdout' | 'stderr' }
  | { fatal: FunctionError }
  | { requestId: string; payload?: string; error?: FunctionError };

interface Current {
  requestId: string;
  payload: string;
  answer: (answer: Answer) => void;
  timer?: NodeJS.Timeout;
}

/** One child process: runs one invocation at a time, and is of no more use once it has ended. */
export class Sandbox {
  readonly id = randomBytes(8).toString('hex');
  alive = true;
  private ready = false;
  private current?: Current;
  private fatal?: FunctionError;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  constructor(private readonly settings: SandboxSettings) {
    this.child = this.start();
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => resolve(this.onEnd(code, signal)));
      this.child.once('error', (error) => {
        this.fatal = { errorType: 'Runtime.InvalidEntrypoint', errorMessage: error.message };
        resolve(this.onEnd(null, null));
      });
    });
  }

  /** Runs the function on a JSON text; never rejects. */
  invoke(requestId: string, payload: string): Promise<Answer> {
    return new Promise((answer) => {
      this.current = { requestId, payload, answer };
      if (!this.alive) this.onEnd(this.child.exitCode, this.child.signalCode);
      else if (this.ready) this.send(this.current);
    });
  }

  /** Ends the process at once, whatever it does. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Ends the process and waits until it is gone. */
  async stop(): Promise<void> {
    this.kill();
    await this.ended;
  }

  private start(): ChildProcess {
    const { bundle, handler, node } = this.settings;
    const child = fork(join(__dirname, 'child.cjs'), [bundle, handler], {
      cwd: bundle,
      env: environmentOf({ id: this.id, ...this.settings }),
      execPath: node,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    // The pipes carry only what Node itself writes (a fatal error of V8); `child.cjs` sends the rest.
    child.stdout?.on('data', (chunk: Buffer) => this.log('stdout', chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => this.log('stderr', chunk.toString()));
    // Only child.cjs writes to this channel.
    child.on('message', (message) => this.onMessage(message as ChildMessage));
    return child;
  }

  private send(current: Current): void {
    const { requestId, payload } = current;
    const { timeLimitMs } = this.settings;
    current.timer = setTimeout(() => this.onTimeout(requestId), timeLimitMs);
    this.child.send({ requestId, payload, timeLimitMs }, () => undefined);
  }

  private onMessage(message: ChildMessage): void {
    if ('log' in message) return this.log(message.stream, message.log);
    if ('ready' in message) {
      this.ready = true;
      if (this.current) this.send(this.current);
    } else if ('fatal' in message) {
      this.alive = false;
      this.fatal = message.fatal;
    } else if (message.requestId === this.current?.requestId) {
      this.finish(message.error ? functionFailed(message.error) : succeeded(message.payload ?? 'null'));
    }
  }

  private onTimeout(requestId: string): void {
    this.alive = false;
    this.kill();
    this.finish(timedOut(requestId, this.settings.timeLimitMs));
  }

  private onEnd(code: number | null, signal: string | null): void {
    this.alive = false;
    const requestId = this.current?.requestId ?? '';
    this.finish(this.fatal ? functionFailed(this.fatal) : exited(requestId, code, signal));
  }

  private finish(answer: Answer): void {
    const { current } = this;
    this.current = undefined;
    clearTimeout(current?.timer);
    current?.answer(answer);
  }

  private log(stream: 'stdout' | 'stderr', chunk: string): void {
    const requestId = this.current?.requestId ?? '';
    const { functionName, logs } = this.settings;
    logs.add({ function: functionName, sandbox: this.id, requestId, stream }, chunk);
  }
}
