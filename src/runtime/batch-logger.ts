import { format } from 'node:util';

import { LoggerProxy } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { Redact } from './redaction';

export interface LogLine {
  timestamp: number;
  message: string;
}

/**
 * The library's logger, made to collect: each line goes to standard output at once and is kept for one
 * delivery at the end, where the library would wait a quarter of a second and make two calls per line.
 */
export class BatchLogger extends LoggerProxy {
  readonly lines: LogLine[] = [];

  constructor(private readonly redact: Redact) {
    super();
  }

  override log(message?: unknown, ...parameters: unknown[]): void {
    const line = this.redact(format(message, ...parameters));
    this.lines.push({ timestamp: Date.now(), message: line });
    console.log('%s', line);
  }

  /** The redaction is complete from the first line on; the library adds its filters after some lines. */
  override addFilter(): void {}
}
