import type { Credentials } from '../contract';
import type { LogLine } from './batch-logger';
import type { MetricDatum } from './batch-metrics';
import type * as deliveryCalls from './delivery-calls';
import { nameOf } from './failure';

/** Whose account the logs and metrics go to. */
export interface Recipient {
  region: string;
  credentials: Credentials;
}
export interface LogBatch {
  group: string;
  stream: string;
  lines: readonly LogLine[];
}
export interface MetricBatch {
  namespace: string;
  data: MetricDatum[];
}

/** What a LoggingConfig may cost an operation at most. */
const TIME_LIMIT_MILLISECONDS = 2_000;

/**
 * Delivers the logs and metrics of one invocation, side by side. Never fails and never takes longer than the
 * time limit: an operation that was done must not fail because its log could not be written.
 */
export async function deliver(to: Recipient, metrics: MetricBatch, logs?: LogBatch): Promise<void> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(() => (limit.abort(), resolve()), TIME_LIMIT_MILLISECONDS);
  });
  await Promise.race([deliverAll(to, metrics, logs, limit.signal), timeout]);
  clearTimeout(timer);
  if (limit.signal.aborted) console.log('Log delivery stopped: it took too long.');
}

async function deliverAll(
  to: Recipient,
  metrics: MetricBatch,
  logs: LogBatch | undefined,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { putLogs, putMetrics } = loadCalls();
    const calls = [putMetrics(to, metrics, signal), ...(logs ? [putLogs(to, logs, signal)] : [])];
    (await Promise.allSettled(calls)).forEach(report);
  } catch (error) {
    console.log('Log delivery failed: %s', nameOf(error));
  }
}

/** Two more SDK clients, evaluated only where a LoggingConfig asks for them. */
function loadCalls(): typeof deliveryCalls {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would need an ES module path
  return require('./delivery-calls') as typeof deliveryCalls;
}

function report(result: PromiseSettledResult<void>): void {
  if (result.status === 'rejected') console.log('Log delivery failed: %s', nameOf(result.reason));
}
