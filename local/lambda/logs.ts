/** One line that a function wrote; `requestId` is empty for what it wrote while it was loaded. */
export interface LogLine {
  time: string;
  function: string;
  sandbox: string;
  requestId: string;
  stream: 'stdout' | 'stderr';
  line: string;
}

const KEPT_LINES = 20_000;

/** The functions' output, newest last; the oldest lines go when there are too many. */
export class Logs {
  private lines: LogLine[] = [];

  /** Takes a chunk of output and keeps its lines; `origin` says whose it is. */
  add(origin: Omit<LogLine, 'time' | 'line'>, chunk: string): void {
    const time = new Date().toISOString();
    for (const line of chunk.replace(/\n$/, '').split('\n')) this.lines.push({ time, ...origin, line });
    if (this.lines.length > KEPT_LINES * 1.1) this.lines = this.lines.slice(-KEPT_LINES);
  }

  all(): LogLine[] {
    return [...this.lines];
  }

  clear(): void {
    this.lines = [];
  }
}
