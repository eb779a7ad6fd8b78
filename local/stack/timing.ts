/** How an engine waits, and how often it tries. */
export interface Timing {
  /** Waits as long as a handler asked for. */
  callback: (seconds: number) => Promise<void>;
  /** Waits before the try after `failures` failed ones. */
  backoff: (failures: number) => Promise<void>;
  /** How often one operation is tried before it has failed. */
  tries: number;
}

export interface TimingOptions {
  /** The first wait after a retriable failure; each further one doubles. Default 500. */
  backoffBaseMs?: number;
  /** Default 5. */
  tries?: number;
  /** Multiplies the delays that handlers ask for: 0 calls back at once. Default 1. */
  callbackScale?: number;
}

const sleep = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();

export const timingOf = ({
  backoffBaseMs = 500,
  tries = 5,
  callbackScale = 1,
}: TimingOptions = {}): Timing => ({
  callback: (seconds) => sleep(seconds * 1000 * callbackScale),
  backoff: (failures) => sleep(backoffBaseMs * 2 ** (failures - 1)),
  tries,
});
