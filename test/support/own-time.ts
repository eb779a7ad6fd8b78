import type { Clock, Invocation } from '../../src/contract';
import type { AppClientProperties } from '../../src/app-client/properties';

/** A time that passes only where a test, or a wait, says so: minutes are over at once. */
export function ownTime(): Clock & { pass(milliseconds: number): void } {
  let now = Date.now();
  const pass = (milliseconds: number): void => void (now += milliseconds);
  return { now: () => now, sleep: (milliseconds) => Promise.resolve(pass(milliseconds)), pass };
}

type Request = Invocation<AppClientProperties>;

/** A request as the runtime hands it to an operation, for what depends on the time alone. */
export const requestOf = (request: Pick<Request, 'action' | 'desired'> & Partial<Request>): Request => ({
  clientRequestToken: 'one-token',
  stackId: 'one-stack',
  logicalResourceId: 'WebClient',
  region: 'us-east-1',
  awsAccountId: '123456789012',
  driftable: false,
  credentials: { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'example', sessionToken: 'example' },
  log: () => undefined,
  conceal: () => undefined,
  ...request,
});
