import type { Clock } from '../contract';
import { OutOfTime, isError, retryOf } from './errors';

/**
 * Full jitter: each wait is a random part of a limit that doubles from the first to the most. A quota of five
 * requests a second lets nobody in sooner than `throttled` begins; where many wait for it, a longer most leaves
 * it unused when they become few. Both kinds are counted apart: a conflict is over soon, however long the quota
 * kept the call waiting before.
 */
const LIMITS_MILLISECONDS = {
  throttled: { first: 500, most: 3_000 },
  other: { first: 100, most: 5_000 },
} as const;
type Kind = keyof typeof LIMITS_MILLISECONDS;

/** How long a call waits for an identity provider or scope that another stack may be making. */
export const RACE_WINDOW_MILLISECONDS = 40_000;

export interface RetryOptions {
  readonly clock: Clock;
  /** When the invocation's last call may begin, in milliseconds since the epoch. */
  readonly deadline: number;
  /** The call makes something, so it is not repeated where it may have been carried out. */
  readonly creating?: boolean;
  /** Errors of these names are the caller's to answer, who has to look again first. */
  readonly exceptFor?: readonly string[];
  /** Aborted when the invocation has been answered: no attempt begins after that. */
  readonly signal?: AbortSignal;
  /** Told of each error before the call is sent again. */
  readonly onRetry?: (error: unknown) => void;
  /** Between 0 and 1. */
  readonly random?: () => number;
}

/** Calls an AWS API until it answers, fails for good, or the time is over; then the last error is thrown. */
export async function withRetries<Answer>(
  call: () => Promise<Answer>,
  options: RetryOptions,
): Promise<Answer> {
  const failures: Record<Kind, number> = { throttled: 0, other: 0 };
  let racing: number | undefined;
  for (;;) {
    if (options.clock.now() >= options.deadline) throw new OutOfTime('No call begins after the deadline');
    try {
      return await call();
    } catch (error) {
      const kind = isError(error, 'TooManyRequestsException', 'ThrottlingException') ? 'throttled' : 'other';
      failures[kind] += 1;
      const wait = waitBefore(failures[kind], options.random, kind);
      if (retryOf(error) === 'for a while') racing ??= options.clock.now();
      const last = lastStart(error, racing, options);
      if (options.signal?.aborted || options.clock.now() + wait >= last) throw error;
      options.onRetry?.(error);
      await options.clock.sleep(wait);
      if (options.signal?.aborted) throw error;
    }
  }
}

/** The wait after an attempt that failed in this way, the first being 1, in milliseconds. */
export function waitBefore(
  attempt: number,
  random: () => number = Math.random,
  kind: Kind = 'other',
): number {
  const { first, most } = LIMITS_MILLISECONDS[kind];
  return random() * Math.min(most, first * 2 ** (attempt - 1));
}

/** Until when a further attempt may begin after this error; it never may where that is the beginning of time. */
function lastStart(
  error: unknown,
  racing: number | undefined,
  { deadline, creating, exceptFor = [] }: RetryOptions,
): number {
  const retry = isError(error, ...exceptFor) ? undefined : retryOf(error);
  if (retry === undefined || (retry === 'ambiguous' && creating)) return -Infinity;
  if (retry !== 'for a while' || racing === undefined) return deadline;
  return Math.min(deadline, racing + RACE_WINDOW_MILLISECONDS);
}
