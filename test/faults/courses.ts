import type { Fault } from '../support/local';
import type { Kind } from './kinds';

/** The stack operation in which a call goes wrong. */
export type Phase = 'create' | 'update' | 'delete';

/** An operation whose calls are met by faults. */
export interface Course {
  readonly name: string;
  readonly phase: Phase;
  /** What has gone wrong before. Then only the create's way back, its calls until it knows the id, is met. */
  readonly earlier?: Fault;
  /** What becomes of the operation when the look-up that follows `earlier` is refused for good. */
  readonly whenLookUpIsRefused?: 'passes' | 'cannot be decided';
}

const operation = 'CreateUserPoolClient';

/**
 * Beside each operation by itself, a create on its way back from the one loss that matters: of the answer that
 * tells the client's id. What it calls then it calls at no other time.
 */
export const COURSES: readonly Course[] = [
  { name: 'CREATE', phase: 'create' },
  { name: 'UPDATE', phase: 'update' },
  { name: 'DELETE', phase: 'delete' },
  {
    name: 'CREATE after a lost request',
    phase: 'create',
    earlier: { operation, loseResponse: true, error: 'InternalErrorException' },
    whenLookUpIsRefused: 'passes',
  },
  {
    name: 'CREATE after a lost answer',
    phase: 'create',
    earlier: { operation, loseResponse: true },
    // The lost answer is retriable: the request comes back, and looks again.
    whenLookUpIsRefused: 'passes',
  },
  {
    name: 'CREATE after a killed handler',
    phase: 'create',
    earlier: { operation, killHandler: true },
    // What looks now has no way to know that there was a try before it.
    whenLookUpIsRefused: 'cannot be decided',
  },
];

/** The calls by which a create finds out what an earlier try of it has made. */
const WAY_BACK = ['ListUserPoolClients', 'DescribeUserPoolClient', operation];

/** Whether a call that comes after the course's earlier fault, if it has one, is met by a further one. */
export const isMet = ({ earlier }: Course, call: string): boolean => !earlier || WAY_BACK.includes(call);

/** How a stack operation ends, and what the pool holds then. */
export interface Ending {
  readonly passes: boolean;
  readonly status: string;
  /** `created` and `updated`: one client, as that template declares it. */
  readonly client: 'created' | 'updated' | 'none';
}

/**
 * What is to come of a fault. One that the operation gets over leaves no trace. After one that ends it, the stack
 * undoes it: a create leaves nothing (CloudFormation was told the id, or there is no client), an update leaves what
 * was there before, also where the update was done and only the READ that follows it failed. A delete that is
 * refused has no undoing: the client stays as it is until the stack is deleted again.
 */
export const ENDINGS: Readonly<Record<Phase, { passes: Ending; ends: Ending }>> = {
  create: {
    passes: { passes: true, status: 'CREATE_COMPLETE', client: 'created' },
    ends: { passes: false, status: 'ROLLBACK_COMPLETE', client: 'none' },
  },
  update: {
    passes: { passes: true, status: 'UPDATE_COMPLETE', client: 'updated' },
    ends: { passes: false, status: 'UPDATE_ROLLBACK_COMPLETE', client: 'created' },
  },
  delete: {
    passes: { passes: true, status: 'DELETE_COMPLETE', client: 'none' },
    ends: { passes: false, status: 'DELETE_FAILED', client: 'created' },
  },
};

/** The ending of a course with one more fault; nothing where no provider could bring about a good one. */
export function endingOf(course: Course, site: { isLookUp: boolean }, kind: Kind): Ending | undefined {
  const { passes, ends } = ENDINGS[course.phase];
  if (kind.passes) return passes;
  if (!site.isLookUp || !course.whenLookUpIsRefused) return ends;
  return course.whenLookUpIsRefused === 'passes' ? passes : undefined;
}
