import type { StackEvent } from '../../local/stack';
import { isSlow, type Kind } from '../faults/kinds';
import type { TestLocal } from '../support/local';
import { stackBefore, type Stack } from './bench';
import { Consumer } from './consumer';
import { endingOf, type Course } from './courses';
import { problemsOf } from './expected';
import { kindsOf } from './kinds';
import { lookAt } from './look';
import type { Site } from './sites';

/** One call that goes wrong in one way. */
export interface Cell {
  readonly site: Site;
  readonly kind: Kind;
}

/** A cell that has run to its end. */
export interface Done extends Cell {
  readonly UserPoolId: string;
  readonly polls: number;
  /** What the consumer met. */
  readonly refusals: readonly string[];
  /** What else is not as it should be. */
  readonly problems: readonly string[];
}

/** How often a consumer polls; those of cells that wait for seconds are many at once. */
const EVERY_MILLISECONDS = { quick: 5, slow: 100 } as const;

export const cellsOf = (sites: readonly Site[]): Cell[] =>
  sites.flatMap((site) => kindsOf(site).map((kind) => ({ site, kind })));

/** Lets the fault happen while the consumer polls, carries the operation to its end, and deletes the stack. */
export async function runCell(local: TestLocal, cell: Cell): Promise<Done> {
  const { course } = cell.site;
  const stack = await stackBefore(local, course);
  const consumer = consumerOf(local, cell, stack);
  stack.listen((event) => isDeletion(event) && consumer.stop());
  const broken = (error: unknown) => [`it broke off: ${String(error)}`];
  const problems = await work(local, cell, stack, consumer).catch(broken);
  consumer.stop();
  await consumer.ended();
  const { UserPoolId } = stack;
  const { polls, refusals } = consumer;
  const left = await leftBehind(local, stack).catch(broken);
  return { ...cell, UserPoolId, polls, refusals, problems: [...problems, ...left] };
}

/** From here on nobody may rely on the secret. */
const isDeletion = ({ type, status }: StackEvent): boolean =>
  type === 'Community::Cognito::UserPoolClient' && status === 'DELETE_IN_PROGRESS';

const consumerOf = (local: TestLocal, { site, kind }: Cell, { UserPoolId }: Stack): Consumer =>
  new Consumer({
    endpoint: local.aws,
    UserPoolId,
    everyMs: EVERY_MILLISECONDS[isSlow(kind) ? 'slow' : 'quick'],
    mayBeScheduled: takesDeliveryAway(site.course),
  });

const takesDeliveryAway = ({ before, operation }: Course): boolean =>
  [...before, operation].some((act) => 'deploy' in act && !('SecretsManager' in act.deploy));

async function work(
  local: TestLocal,
  { site, kind }: Cell,
  stack: Stack,
  consumer: Consumer,
): Promise<string[]> {
  const { course, service, operation, skip } = site;
  const endpoint = local.aws;
  const before = await lookAt(endpoint, stack.UserPoolId);
  const earlier = course.earlier ? [course.earlier] : [];
  await stack.addFaults(...earlier, { service, operation, skip, ...kind.fault });
  consumer.start();
  const result = await stack.act(course.operation);
  const after = await lookAt(endpoint, stack.UserPoolId);
  const ending = endingOf(course, kind);
  return problemsOf(endpoint, { course, ending, stack, before, result, after });
}

/** However the operation ended, deleting the stack leaves neither a client nor a live stored secret. */
async function leftBehind(local: TestLocal, stack: Stack): Promise<string[]> {
  if (stack.events.at(-1)?.status === 'DELETE_COMPLETE') return [];
  const result = await stack.act({ remove: true });
  const { clientIds, liveNames } = await lookAt(local.aws, stack.UserPoolId);
  return [
    ...(result?.status === 'DELETE_COMPLETE' ? [] : [`the stack's deletion ended with ${result?.status}`]),
    ...clientIds.map((id) => `the client ${id} is left when the stack is deleted`),
    ...liveNames.map((name) => `${name} is left when the stack is deleted`),
  ];
}
