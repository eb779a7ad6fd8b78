/**
 * The stages of one call after dispatch: protocol (types) → quota → fault before → model constraints → pool
 * and client → hold → rules and commit → fault after.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { masked, maskedText, type Call } from './control/calls';
import type { Fault } from './control/faults';
import { faultError } from './control/fault-errors';
import { AwsError, internalError } from './errors';
import type { AwsRequest } from './http/request';
import type { Json } from './json';
import type { Route } from './protocol/protocol';
import type { Context, Operation } from './service';
import type { World } from './world';

/** How a call ended: with an answer, or with one that never reaches the caller. */
export type Ending = Outcome | { kind: 'loseResponse' | 'killHandler' };

type Outcome = { kind: 'output'; output: object | undefined } | { kind: 'error'; error: AwsError };

/** One call on its way through the stages. */
interface Passage {
  world: World;
  route: Route;
  request: AwsRequest;
  requestId: string;
  call: Call;
  /** The input, secrets included; known after the protocol stage. */
  input?: Json;
  /** The fault that hits it; known after the protocol stage. */
  fault?: Fault;
}

/** Runs one call and records it. Never rejects. */
export async function perform(
  world: World,
  route: Route,
  request: AwsRequest,
  requestId: string,
): Promise<Ending> {
  const call = world.calls.add({
    service: route.service.name,
    operation: route.operation,
    region: request.region,
    input: undefined,
    sandbox: request.sandbox,
    startedAt: world.clock(),
  });
  const passage: Passage = { world, route, request, requestId, call };
  const outcome = await settle(() => stages(passage));
  if (outcome.kind === 'error') {
    const { code: error, message } = outcome.error;
    Object.assign(call, { error, errorMessage: maskedText(message, passage.input) });
  }
  call.endedAt = world.clock();
  return interruption(passage) ?? outcome;
}

async function settle(run: () => Promise<object | undefined>): Promise<Outcome> {
  try {
    return { kind: 'output', output: await run() };
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'error', error };
    // A defect of the local AWS itself: the caller gets what AWS would send, the cause goes to the terminal.
    console.error(error);
    return { kind: 'error', error: internalError() };
  }
}

/** What a fault does to the answer, whatever the answer is. */
function interruption({ fault, call }: Passage): Ending | undefined {
  if (!fault?.killHandler && !fault?.loseResponse) return undefined;
  call.fault = fault.killHandler ? 'killHandler' : 'loseResponse';
  return { kind: call.fault };
}

async function stages(passage: Passage): Promise<object | undefined> {
  const { world, route, request, requestId, call } = passage;
  const { service, operation: name } = route;
  const parsed = route.protocol.parse(request);
  passage.input = parsed;
  call.input = masked(parsed);
  const input = service.deserialize?.(name, parsed) ?? parsed;
  const operation = operationOf(route);
  const context = (): Context => ({
    world,
    region: request.region,
    now: new Date(world.clock()),
    requestId,
  });
  takeQuota(operation, input, context());
  passage.fault = world.faults.take({ ...call, input: masked(input) });
  await failBefore(passage.fault, input);
  service.validate?.(name, input);
  operation.find?.(input, context());
  return holding(world, operation, input, () => commit(operation, input, context, passage.fault));
}

/** Not referenced: a call that waits does not keep a closed server's process alive. */
const wait = (milliseconds: number): Promise<void> => sleep(milliseconds, undefined, { ref: false });

/** An error that comes before the commit, and its latency with it. */
async function failBefore(fault: Fault | undefined, input: Json): Promise<void> {
  if (!fault?.error || fault.when !== 'before') return;
  if (fault.latencyMs) await wait(fault.latencyMs);
  throw faultError(fault.error, input);
}

/** `dispatch` only routes to operations that exist. */
function operationOf({ service, operation }: Route): Operation {
  const row = service.operations[operation];
  if (!row) throw new AwsError('UnknownOperationException', '');
  return row;
}

function takeQuota({ quota }: Operation, input: Json, { world, region }: Context): void {
  if (quota && !world.quotas.take(quota, region, String(input.UserPoolId))) {
    throw new AwsError('TooManyRequestsException', 'Rate exceeded');
  }
}

/** A write that is slow (a fault's latency) keeps others of the same record out, as the service does. */
async function holding<T>(
  world: World,
  operation: Operation,
  input: Json,
  work: () => Promise<T>,
): Promise<T> {
  const key = operation.holds?.(input);
  if (key === undefined) return work();
  if (world.held.has(key)) {
    throw new AwsError(
      'ConcurrentModificationException',
      operation.heldMessage ?? 'Concurrent modification.',
    );
  }
  world.held.add(key);
  try {
    return await work();
  } finally {
    world.held.delete(key);
  }
}

async function commit(
  operation: Operation,
  input: Json,
  context: () => Context,
  fault: Fault | undefined,
): Promise<object | undefined> {
  if (fault?.latencyMs && fault.when === 'before') await wait(fault.latencyMs);
  const output = operation.run(input, context());
  if (fault?.latencyMs && fault.when === 'after') await wait(fault.latencyMs);
  if (fault?.error) throw faultError(fault.error, input);
  return output;
}
