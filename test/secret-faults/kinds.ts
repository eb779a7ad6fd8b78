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

/** A read changes nothing, so that it is the same whether it or its answer is lost, or when its caller is killed. */
const READ_KINDS: readonly Kind[] = [LOST_ANSWER, KILLED_AFTER, QUOTA];

function writeKinds(service: ServiceName): Kind[] {
  const { throttled, failed, conflict } = AGAIN[service];
  return [
    oneError(throttled),
    passes(`an ${failed} after the commit`, { error: failed, when: 'after' }),
    ...(conflict ? [oneError(conflict)] : []),
    LOST_REQUEST,
    LOST_ANSWER,
    KILLED_BEFORE,
    KILLED_AFTER,
    slow,
    QUOTA,
  ];
}

const KINDS: Readonly<Record<ServiceName, Readonly<Record<'read' | 'write', readonly Kind[]>>>> = {
  'cognito-idp': { read: READ_KINDS, write: writeKinds('cognito-idp') },
  secretsmanager: { read: READ_KINDS, write: writeKinds('secretsmanager') },
};

export const isWrite = (operation: string): boolean => !/^(Describe|Get|List)/.test(operation);

/** Every kind of fault that a call is to bear. */
export function kindsOf({ course, service, operation, isAtEnd }: Site): readonly Kind[] {
  // After the last write only an operation that ends there differs from one course to another.
  if (isAtEnd && !course.readAtEnd) return [QUOTA];
  return KINDS[service][isWrite(operation) ? 'write' : 'read'];
}
