import type { Kind } from '../faults/kinds';
import type { Fault } from '../support/local';
import { custom, DELIVERED, named, UNDELIVERED, version, type Declared } from './declared';
import type { Ending } from './endings';

/** One thing that is done to a stack, or beside it. */
export type Act =
  | { readonly deploy: Declared; readonly besideFailure?: true }
  | { readonly remove: true }
  /** Somebody else adds a secret to the client. */
  | { readonly strangerAdds: true };

/** A stack operation whose calls are met by faults. */
export interface Course {
  readonly name: string;
  /** What has happened to the stack, without faults. */
  readonly before: readonly Act[];
  readonly operation: Act;
  /** What goes wrong first. Then only the calls after it are met. */
  readonly earlier?: Omit<Fault, 'mentions'>;
  /** Only the calls of the stack's rollback are met. */
  readonly inRollback?: true;
  /** The handler is killed after every read, also where another read follows: nothing happens between the two. */
  readonly killedAtEveryRead?: true;
  /** Delays that handlers ask for are waited for. */
  readonly waits?: true;
  /** How it ends where the further fault is one that it gets over, and where it is not. */
  readonly passes: Ending;
  readonly ends: Ending;
  /** Where it is another than `passes`: how it ends where the handler is killed. */
  readonly killed?: Ending;
}

/** How a course with a further fault of this kind ends. */
export function endingOf({ passes, ends, killed = passes }: Course, kind: Kind): Ending {
  if (!kind.passes) return ends;
  return kind.fault.killHandler ? killed : passes;
}

const deploy = (declared: Declared): Act => ({ deploy: declared });
const V1 = deploy(version('v1'));
const V2 = deploy(version('v2'));
const revoke = (GracePeriodSeconds: number): Act =>
  deploy(version('v2', { PreviousSecret: 'REVOKE', GracePeriodSeconds }));
const REFUSED = 'ServiceLimitExceeded';

const DONE = { status: 'UPDATE_COMPLETE', failures: [], stored: 'live' } as const;
const UNDONE = { status: 'UPDATE_ROLLBACK_COMPLETE', failures: [REFUSED], stored: 'live' } as const;
const STUCK = { status: 'UPDATE_ROLLBACK_FAILED', stored: 'live', value: 'any' } as const;
const MADE: Ending = {
  status: 'CREATE_COMPLETE',
  failures: [],
  stored: 'live',
  value: 'new',
  secrets: 1,
};
const UNMADE: Ending = { status: 'ROLLBACK_COMPLETE', failures: [REFUSED], stored: 'gone', secrets: 0 };
const DELETED: Ending = { status: 'DELETE_COMPLETE', failures: [], stored: 'gone', secrets: 0 };
const NOT_DELETED = { status: 'DELETE_FAILED', failures: [REFUSED] } as const;

export const COURSES: readonly Course[] = [
  {
    name: 'create',
    before: [],
    operation: deploy(named(version('v1'))),
    killedAtEveryRead: true,
    passes: MADE,
    ends: UNMADE,
  },
  {
    name: 'create with a CustomSecret',
    before: [],
    operation: deploy(named(custom('a'))),
    passes: { ...MADE, value: 'declared' },
    ends: UNMADE,
  },
  {
    name: 'rotate',
    before: [V1],
    operation: V2,
    killedAtEveryRead: true,
    passes: { ...DONE, value: 'new', secrets: 2 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'rotate beside two secrets',
    before: [V1, V2],
    operation: deploy(version('v3')),
    passes: { ...DONE, value: 'new', secrets: 2 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'rotate to another CustomSecret',
    before: [deploy(custom('a'))],
    operation: deploy(custom('b')),
    passes: { ...DONE, value: 'declared', secrets: 2 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'rotate after a crash',
    before: [V1],
    operation: V2,
    earlier: { operation: 'AddUserPoolClientSecret', killHandler: true },
    passes: { ...DONE, value: 'new', secrets: 2 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'roll back a rotation',
    before: [V1],
    operation: { deploy: version('v2'), besideFailure: true },
    inRollback: true,
    killedAtEveryRead: true,
    passes: { ...UNDONE, failures: [], value: 'as before', secrets: 2 },
    ends: { ...STUCK, failures: [REFUSED] },
  },
  {
    name: 'roll back half a rotation',
    before: [V1],
    operation: V2,
    // The new secret is there, and is not AWSCURRENT.
    earlier: { operation: 'PutSecretValue', skip: 1, error: 'LimitExceededException' },
    passes: { ...UNDONE, value: 'as before', secrets: 1 },
    ends: { ...STUCK, failures: [REFUSED, REFUSED] },
  },
  {
    name: 'revoke',
    before: [V1, V2],
    operation: revoke(0),
    killedAtEveryRead: true,
    passes: { ...DONE, value: 'as before', secrets: 1 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'rotate and revoke',
    before: [V1],
    operation: revoke(1),
    waits: true,
    passes: { ...DONE, value: 'new', secrets: 1 },
    ends: { ...UNDONE, value: 'as before, while it is accepted' },
  },
  {
    name: 'remove delivery',
    before: [deploy(DELIVERED)],
    operation: deploy(UNDELIVERED),
    passes: { ...DONE, stored: 'gone', secrets: 1 },
    ends: { ...UNDONE, value: 'as before' },
  },
  {
    name: 'add delivery',
    before: [deploy(UNDELIVERED)],
    operation: deploy(DELIVERED),
    passes: { ...DONE, value: 'new', secrets: 1 },
    ends: { ...UNDONE, stored: 'gone', secrets: 1 },
  },
  {
    name: 'add delivery again',
    before: [deploy(DELIVERED), deploy(UNDELIVERED)],
    operation: deploy(DELIVERED),
    passes: { ...DONE, value: 'new', secrets: 1 },
    ends: { ...UNDONE, stored: 'gone', secrets: 1 },
  },
  {
    name: "rotate beside a stranger's secret",
    before: [V1, { strangerAdds: true }],
    operation: V2,
    passes: { ...UNDONE, failures: ['InvalidRequest'], value: 'as before', secrets: 2 },
    ends: { ...UNDONE, value: 'as before', secrets: 2 },
  },
  {
    name: "revoke beside a stranger's secret",
    before: [V1, { strangerAdds: true }],
    operation: deploy(version('v1', { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 })),
    // No stored version names the stranger's, so there is nothing to revoke.
    passes: { ...DONE, value: 'as before', secrets: 2 },
    ends: { ...UNDONE, value: 'as before', secrets: 2 },
  },
  {
    name: 'delete',
    before: [V1, V2],
    operation: { remove: true },
    passes: DELETED,
    ends: { ...NOT_DELETED, stored: 'live', value: 'as before', secrets: 2 },
  },
  {
    name: 'delete what Cognito keeps',
    before: [V1],
    operation: { remove: true },
    earlier: { operation: 'DeleteUserPoolClient', error: 'LimitExceededException' },
    passes: { ...NOT_DELETED, stored: 'live', value: 'as before', secrets: 1 },
    ends: { ...NOT_DELETED, stored: 'any', secrets: 1 },
    // CloudFormation asks again, and Cognito does not refuse a second time.
    killed: DELETED,
  },
];
