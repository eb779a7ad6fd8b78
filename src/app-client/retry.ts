import type { Clock } from '../contract';
import { mayRetry } from './errors';

/** Full jitter: each wait is a random part of a limit that doubles from the base to the cap. */
const BASE_MILLISECONDS = 100;
const CAP_MILLISECONDS = 5_000;

export interface RetryOptions {
  readonly clock: Clock;
  /** No attempt begins after this time, in milliseconds since the epoch. */
  readonly deadline: number;
  /** The call makes something, and a second one would make a second. */
  readonly creating?: boolean;
  /** Between 0 and 1. */
  readonly random?: () => number;
}

/** Calls an AWS API until it answers, fails for good, or the time is over; then the last error is thrown. */
export async function withRetries<Answer>(
  call: () => Promise<Answer>,
  options: RetryOptions,
): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const wait =
        (options.random ?? Math.random)() * Math.min(CAP_MILLISECONDS, BASE_MILLISECONDS * 2 ** attempt);
      const late = options.clock.now() + wait >= options.deadline;
      if (late || !mayRetry(error, options.creating === true)) throw error;
      await options.clock.sleep(wait);
    }
  }
}
