import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Action, Clock, Invocation } from '../contract';
import type { Service } from './error-rows';
import { NoAnswer, comesFrom, isError, retryOf } from './errors';
import { withRetries, type RetryOptions } from './retry';

/** How long an operation may begin calls to AWS; the contract gives it 60 s, READ and LIST 30 s. */
const BUDGET_MILLISECONDS: Readonly<Record<Action, number>> = {
  CREATE: 50_000,
  READ: 25_000,
  UPDATE: 50_000,
  DELETE: 50_000,
  LIST: 25_000,
};

/** For how long a call that begins at the end of the budget may still be answered: logs need the rest. */
const LAST_ANSWER_MILLISECONDS: Readonly<Record<Action, number>> = {
  CREATE: 7_000,
  READ: 2_000,
  UPDATE: 7_000,
  DELETE: 7_000,
  LIST: 2_000,
};

/** Without a whole answer for so long a call counts as lost; not a create, whose answer is worth waiting for. */
const ANSWER_MILLISECONDS = 10_000;
const CONNECTION_TIMEOUT_MILLISECONDS = 3_000;

/**
 * Connections outlive an invocation, so that a warm one begins without a handshake. They hold no credentials: each
 * request is signed for itself. One that the service closed meanwhile is found out by a call that may be repeated:
 * every operation begins with one.
 */
const CONNECTIONS = {
  httpAgent: new HttpAgent({ keepAlive: true }),
  httpsAgent: new HttpsAgent({ keepAlive: true }),
};

/** Whose calls they are: with whose credentials, in which Region, in which operation. */
export type Caller = Pick<Invocation<unknown>, 'action' | 'region' | 'credentials' | 'log' | 'conceal'>;

/** The time of one invocation, which the calls to all services share. */
export interface Budget {
  readonly clock: Clock;
  /** When the last call may begin, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Aborted with the invocation: no call outlives it, with whose credentials it is signed. */
  readonly signal: AbortSignal;
}

/** The budget of an operation that begins now. */
export const budgetOf = (action: Action, clock: Clock, signal: AbortSignal): Budget => ({
  clock,
  signal,
  deadline: clock.now() + BUDGET_MILLISECONDS[action],
});

/** What the SDK's client of a service is made with. */
export const configurationFor = ({ region, credentials }: Pick<Caller, 'region' | 'credentials'>) => ({
  region,
  credentials,
  // The SDK would retry a create, and takes a quota (LimitExceededException) for throttling.
  maxAttempts: 1,
  requestHandler: { ...CONNECTIONS, connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS },
});

type Send<Output> = (options: { abortSignal: AbortSignal }) => Promise<Output>;
interface CallOptions extends RetryOptions {
  readonly answerMs: number;
}
export type Call = <Output>(
  operation: string,
  send: Send<Output>,
  more?: Partial<CallOptions>,
) => Promise<Output>;

/**
 * How each call of an invocation to a service is sent: retried as `errors.ts` says while the budget lasts, each
 * attempt ended in time and logged by name, result and duration.
 *
 * @param service the prefix of its IAM actions, such as `cognito-idp`.
 */
export function callsTo(service: Service, caller: Caller, { clock, deadline, signal }: Budget): Call {
  return (operation, send, more = {}) => {
    const attempt = () => {
      const left = deadline + LAST_ANSWER_MILLISECONDS[caller.action] - clock.now();
      return answeredWithin(Math.min(left, more.answerMs ?? ANSWER_MILLISECONDS), signal, send);
    };
    const tell = (result: string): void => caller.log(`${service}:${operation} ${result}`);
    return withRetries(() => logged(service, attempt, tell, clock), { clock, deadline, signal, ...more });
  };
}

/** A deletion whose answer was lost, and that then finds nothing, was carried out. */
export async function deletedOnce(
  send: (onRetry: (error: unknown) => void) => Promise<unknown>,
): Promise<void> {
  let mayBeDone = false;
  try {
    await send((error) => (mayBeDone ||= retryOf(error) === 'ambiguous'));
  } catch (error) {
    if (!mayBeDone || !isError(error, 'ResourceNotFoundException')) throw error;
  }
}

/**
 * One attempt, from the connection to the last byte of the answer: the SDK's own time-outs end with its headers.
 * Out of time, or with the invocation, it is aborted.
 */
async function answeredWithin<Output>(
  milliseconds: number,
  closing: AbortSignal,
  send: Send<Output>,
): Promise<Output> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, milliseconds);
  closing.addEventListener('abort', end);
  const aborted = new Promise<never>((_, reject) =>
    ending.signal.addEventListener('abort', () => reject(new NoAnswer('No answer in time'))),
  );
  try {
    return await Promise.race([send({ abortSignal: ending.signal }), aborted]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', end);
  }
}

async function logged<Output>(
  service: Service,
  send: () => Promise<Output>,
  tell: (result: string) => void,
  clock: Clock,
): Promise<Output> {
  const started = clock.now();
  try {
    const output = await send();
    tell(`answered after ${clock.now() - started} ms`);
    return output;
  } catch (error) {
    comesFrom(service, error);
    tell(`${error instanceof Error ? error.name : 'failed'} after ${clock.now() - started} ms`);
    throw error;
  }
}
