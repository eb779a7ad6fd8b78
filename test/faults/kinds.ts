import type { Fault } from '../support/local';

/** One way in which a call goes wrong. */
export interface Kind {
  /** To be read after "with". */
  readonly name: string;
  readonly fault: Omit<Fault, 'operation'>;
  /** Whether the operation gets over it, or ends with it. */
  readonly passes: boolean;
}

const RETRIABLE = [
  'TooManyRequestsException',
  'ConcurrentModificationException',
  'InternalErrorException',
  'InternalServerException',
];
/** What an invocation of 50 s bears, and a request that is given up after 10 s does not. */
const SLOW_MILLISECONDS = 30_000;

/** A kind of fault that the operation gets over. */
export const passes = (name: string, fault: Kind['fault']): Kind => ({ name, fault, passes: true });

export const LOST_REQUEST = passes('a lost request', { loseResponse: true, error: 'InternalErrorException' });
export const LOST_ANSWER = passes('a lost answer', { loseResponse: true });
export const KILLED_BEFORE = passes('a handler killed before the commit', {
  killHandler: true,
  error: 'InternalErrorException',
});
export const KILLED_AFTER = passes('a handler killed after the commit', { killHandler: true });
/** A quota is no matter of time: the operation ends, and the stack undoes it. */
export const QUOTA: Kind = {
  name: 'a quota',
  fault: { error: 'LimitExceededException' },
  passes: false,
};

/** Every kind of fault that each call of each handler is to bear. */
export const KINDS: readonly Kind[] = [
  ...RETRIABLE.flatMap((error) => [
    passes(`one ${error}`, { error }),
    passes(`three ${error}s`, { error, times: 3 }),
  ]),
  // A server may have carried out what it then fails to answer; what it refuses it has not.
  passes('an InternalErrorException after the commit', { error: 'InternalErrorException', when: 'after' }),
  LOST_REQUEST,
  LOST_ANSWER,
  passes('three lost answers', { loseResponse: true, times: 3 }),
  KILLED_BEFORE,
  KILLED_AFTER,
  passes('a commit that takes 30 s', { latencyMs: SLOW_MILLISECONDS }),
  QUOTA,
];

export const isSlow = ({ fault }: Kind): boolean => fault.latencyMs !== undefined;

/** Once a call was carried out it may not come again, so that the rest of several faults is never met. */
export const mayBeLeft = ({ fault }: Kind): boolean =>
  fault.when === 'after' || (fault.error === undefined && fault.latencyMs === undefined);
