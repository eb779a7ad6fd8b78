import { sideBySide } from '../faults/side-by-side';
import type { SeenCall, TestLocal } from '../support/local';
import { stackBefore, type Stack } from './bench';
import { COURSES, type Course } from './courses';
import { isWrite, type ServiceName } from './kinds';

/** One AWS call of one course. */
export interface Site {
  readonly course: Course;
  readonly service: ServiceName;
  readonly operation: string;
  /** Its place among the calls. */
  readonly index: number;
  /** How many calls of the same operation come before it. */
  readonly skip: number;
  /** No call that is met comes before it. */
  readonly isFirst: boolean;
  /** The next call that is met, if there is one, is a read. */
  readonly isBeforeRead: boolean;
}

const AT_ONCE = 4;

/** Every call that the handlers make where nothing further goes wrong, seen once in each course. */
export async function findSites(local: TestLocal): Promise<Site[]> {
  return (await sideBySide(COURSES, AT_ONCE, (course) => sitesOf(local, course))).flat();
}

async function sitesOf(local: TestLocal, course: Course): Promise<Site[]> {
  const stack = await stackBefore(local, course);
  const before = (await stack.calls()).length;
  if (course.earlier) await stack.addFaults(course.earlier);
  const result = await stack.act(course.operation);
  if (result?.status !== course.passes.status) {
    throw new Error(`${course.name} ended with ${result?.status}: ${stack.reasons.join('; ')}`);
  }
  const calls = (await stack.calls()).slice(before);
  const hit = calls.findIndex((call) => course.earlier && isHit(call));
  const sites = calls.map(({ service, operation }, index) => ({
    course,
    service: serviceOf(service),
    operation,
    index,
    // An earlier fault's call is taken by that fault, and counts for no other.
    skip: calls.slice(0, index).filter((call, at) => at !== hit && call.operation === operation).length,
  }));
  const [from, to] = rangeOf(stack, course, calls);
  return sites.slice(Math.max(from, hit + 1), to).map((site, at, met) => {
    const next = met[at + 1];
    return { ...site, isFirst: at === 0, isBeforeRead: next !== undefined && !isWrite(next.operation) };
  });
}

const isHit = ({ fault, error }: SeenCall): boolean =>
  fault !== undefined || error === 'LimitExceededException';

function serviceOf(service: string): ServiceName {
  if (service === 'cognito-idp' || service === 'secretsmanager') return service;
  throw new Error(`A handler called ${service}`);
}

/** A rollback's calls are a course's own, or are none of its. */
function rangeOf(
  { events }: Stack,
  { inRollback, earlier }: Course,
  calls: readonly SeenCall[],
): [from: number, to: number] {
  const event = events.find(({ status }) => status === 'UPDATE_ROLLBACK_IN_PROGRESS');
  const time = event ? Date.parse(event.time) : Infinity;
  const first = calls.findIndex(({ startedAt }) => startedAt >= time);
  const rollback = first < 0 ? calls.length : first;
  if (inRollback) return [rollback, calls.length];
  return [0, earlier ? calls.length : rollback];
}
