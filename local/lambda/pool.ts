import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMissing, closing, type Answer } from './answers';
import { Sandbox, type SandboxSettings } from './sandbox';

/** How many invocations of one function run at once; further ones wait. */
export const CONCURRENCY_LIMIT = 50;

/** The version of a bundle that is not there. */
const MISSING = 0;

/** The sandboxes of one function: warm ones are reused, the one used last first, as Lambda does. */
export class SandboxPool {
  private readonly idle: Sandbox[] = [];
  /** Every sandbox with the version of the bundle that it was started on. */
  private readonly all = new Map<Sandbox, number>();
  private readonly waiting: (() => void)[] = [];
  private closed = false;

  constructor(private readonly settings: SandboxSettings) {}

  /** Runs the function in a sandbox of its own for the time of the invocation. */
  async invoke(requestId: string, payload: string): Promise<Answer> {
    if (this.bundleVersion() === MISSING) return bundleMissing(this.settings.bundle);
    const sandbox = await this.acquire();
    if (!sandbox) return closing();
    const answer = await sandbox.invoke(requestId, payload);
    this.release(sandbox);
    return answer;
  }

  /** Kills the sandbox of that id, if it is one of this function's. */
  kill(id: string): void {
    for (const sandbox of this.all.keys()) if (sandbox.id === id) sandbox.kill();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.waiting.splice(0).forEach((wake) => wake());
    await Promise.all([...this.all.keys()].map((sandbox) => sandbox.stop()));
  }

  private async acquire(): Promise<Sandbox | undefined> {
    while (!this.closed) {
      const version = this.bundleVersion();
      const sandbox = this.takeIdle(version) ?? this.startNew(version);
      if (sandbox) return sandbox;
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    return undefined;
  }

  /** A rebuilt bundle is what UpdateFunctionCode is to Lambda: the next invocation runs the new code. */
  private takeIdle(version: number): Sandbox | undefined {
    for (let sandbox = this.idle.pop(); sandbox; sandbox = this.idle.pop()) {
      if (sandbox.alive && this.all.get(sandbox) === version) return sandbox;
      this.all.delete(sandbox);
      sandbox.kill();
    }
    return undefined;
  }

  private startNew(version: number): Sandbox | undefined {
    if (this.all.size >= CONCURRENCY_LIMIT) return undefined;
    const sandbox = new Sandbox(this.settings);
    this.all.set(sandbox, version);
    return sandbox;
  }

  private release(sandbox: Sandbox): void {
    if (sandbox.alive && !this.closed) this.idle.push(sandbox);
    else this.all.delete(sandbox);
    this.waiting.shift()?.();
  }

  private bundleVersion(): number {
    return statSync(join(this.settings.bundle, 'handlers.js'), { throwIfNoEntry: false })?.mtimeMs ?? MISSING;
  }
}
