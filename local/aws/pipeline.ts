/**
 * The stages of one call after dispatch: protocol (types) → quota → fault before → model constraints → pool
 * and client → hold → rules and commit → fault after.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './control/calls';
import { masked } from './control/calls';
import type { Fault } from './control/faults';
import { faultError } from './control/fault-errors';
import { AwsError, internalError } from './errors';
import type { AwsRequest } from './http/request';
import type { Json } from './json';
import type { Route } from './protocol/protocol';
import type { Context, Operation } from './service';
import type { World } from './world';

/** How a call ended: with an answer, or with one that never reaches the caller. */
export type Ending =
  | { kind: 'output'; output: object | undefined }
  | { kind: 'error'; error: AwsError }
  | { kind: 'loseResponse' | 'killHandler' };

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
  const ending = await settle(() => stages(world, route, request, requestId, call));
  if (ending.kind === 'error')
    Object.assign(call, { error: ending.error.code, errorMessage: ending.error.message });
  call.endedAt = world.clock();
  return ending;
}

async function settle(run: () => Promise<Ending>): Promise<Ending> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'error', error };
    // A defect of the local AWS itself: the caller gets what AWS would send, the cause goes to the terminal.
    console.error(error);
    return { kind: 'error', error: internalError() };
  }
}

async function stages(
  world: World,
  route: Route,
  request: AwsRequest,
  requestId: string,
  call: Call,
): Promise<Ending> {
  const { service, operation: name } = route;
  const parsed = route.protocol.parse(request);
  call.input = masked(parsed);
  const input = service.deserialize?.(name, parsed) ?? parsed;
  const operation = operationOf(route);
  const context = (): Context => ({ world, region: request.region, now: new Date(world.clock()), requestId });
  takeQuota(operation, input, context());
  const fault = world.faults.take(name, input);
  if (fault?.error && fault.when === 'before') {
    await sleep(fault.latencyMs);
    throw faultError(fault.error);
  }
  service.validate?.(name, input);
  operation.find?.(input, context());
  const output = await holding(world, operation, input, () => commit(operation, input, context, fault));
  return ending(output, fault, call);
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
  const latency = { before: 0, after: 0 };
  if (fault) latency[fault.when] = fault.latencyMs;
  if (latency.before) await sleep(latency.before);
  const output = operation.run(input, context());
  if (latency.after) await sleep(latency.after);
  return output;
}

function ending(output: object | undefined, fault: Fault | undefined, call: Call): Ending {
  if (fault?.killHandler || fault?.loseResponse) {
    call.fault = fault.killHandler ? 'killHandler' : 'loseResponse';
    return { kind: call.fault };
  }
  if (fault?.error) throw faultError(fault.error);
  return { kind: 'output', output };
}
