import {
  KILLED_AFTER,
  KILLED_BEFORE,
  LOST_ANSWER,
  LOST_REQUEST,
  passes,
  QUOTA,
  type Kind,
} from '../faults/kinds';
import type { Site } from './sites';

export type ServiceName = 'cognito-idp' | 'secretsmanager';

/** Errors that mean "again", by service: of the quota of requests, of the service, of a write beside another. */
const AGAIN: Readonly<Record<ServiceName, { throttled: string; failed: string; conflict?: string }>> = {
  'cognito-idp': {
    throttled: 'TooManyRequestsException',
    failed: 'InternalErrorException',
    conflict: 'ConcurrentModificationException',
  },
  secretsmanager: { throttled: 'ThrottlingException', failed: 'InternalServiceError' },
};

/** Longer than a call is waited for: it is carried out while the next try of it is under way, or after that. */
const SLOW_MILLISECONDS = 12_000;

const oneError = (error: string): Kind => passes(`one ${error}`, { error });
const slow = passes('a commit that takes 12 s', { latencyMs: SLOW_MILLISECONDS });

function writeKinds(service: ServiceName): Kind[] {
  const { throttled, failed, conflict } = AGAIN[service];
  return [
    oneError(throttled),
    passes(`an ${failed} after the commit`, { error: failed, when: 'after' }),
    ...(conflict ? [oneError(conflict)] : []),
    LOST_REQUEST,
    LOST_ANSWER,
    KILLED_AFTER,
    slow,
    QUOTA,
  ];
}

const WRITE_KINDS: Readonly<Record<ServiceName, readonly Kind[]>> = {
  'cognito-idp': writeKinds('cognito-idp'),
  secretsmanager: writeKinds('secretsmanager'),
};

export const isWrite = (operation: string): boolean => !/^(Describe|Get|List)/.test(operation);

/**
 * Every kind of fault that a call is to bear. A read changes nothing: it is the same whether it or its answer is
 * lost, and between two reads a handler dies as it does after the second. Killed before a call is killed after the
 * one before it.
 */
export function kindsOf({ course, service, operation, isFirst, isBeforeRead }: Site): readonly Kind[] {
  const first = isFirst ? [KILLED_BEFORE] : [];
  if (isWrite(operation)) return [...first, ...WRITE_KINDS[service]];
  const dies = course.killedAtEveryRead || !isBeforeRead ? [KILLED_AFTER] : [];
  return [...first, LOST_ANSWER, ...dies, QUOTA];
}
