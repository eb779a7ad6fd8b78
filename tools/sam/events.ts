import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from '../contract/pool';
import type { TestCounts } from '../contract/junit';

/** The events of `sam-tests/`, in the order of a client's life. */
const EVENTS = ['create', 'read', 'update', 'list', 'delete'] as const;

/** Of one operation; none of these events takes more than two. */
const MOST_STEPS = 10;

type Properties = Record<string, unknown>;
interface TestEvent {
  callbackContext: unknown;
  request: { desiredResourceState: Properties; previousResourceState: Properties | null };
}
interface ProgressEvent {
  status?: string;
  message?: string;
  resourceModel?: Properties;
  resourceModels?: Properties[];
  callbackContext?: unknown;
  callbackDelaySeconds?: number;
}

/** Sends each event to the function TestEntrypoint at `lambda` and prints what came of it. */
export async function runEvents(aws: string, lambda: string): Promise<TestCounts> {
  const counts: TestCounts = { passed: 0, failed: 0, skipped: [] };
  const identifier: Properties = { UserPoolId: await createPool(aws) };
  for (const name of EVENTS) {
    const answer = await operate(lambda, await readEvent(name, identifier));
    if (name === 'create') identifier['ClientId'] = answer.resourceModel?.['ClientId'];
    const wrong = whatIsWrong(name, answer, identifier);
    counts[wrong ? 'failed' : 'passed'] += 1;
    console.log(`sam-tests/${name}.json: ${wrong ?? 'ok'}`);
  }
  return counts;
}

/** The event as it is checked in, with the pool and client of this run in place of the ones in it. */
async function readEvent(name: string, identifier: Properties): Promise<TestEvent> {
  const event = JSON.parse(await readFile(join('sam-tests', `${name}.json`), 'utf8')) as TestEvent;
  const { request } = event;
  request.desiredResourceState = { ...request.desiredResourceState, ...identifier };
  if (request.previousResourceState) {
    request.previousResourceState = { ...request.previousResourceState, ...identifier };
  }
  return event;
}

/** Invokes until the operation ends: as CloudFormation does, IN_PROGRESS sends the model and the context back. */
async function operate(lambda: string, event: TestEvent): Promise<ProgressEvent> {
  let answer = await invoke(lambda, event);
  for (let step = 1; answer.status === 'IN_PROGRESS' && step < MOST_STEPS; step += 1) {
    await sleep((answer.callbackDelaySeconds ?? 0) * 1000);
    const request = { ...event.request, desiredResourceState: answer.resourceModel ?? {} };
    answer = await invoke(lambda, { ...event, request, callbackContext: answer.callbackContext });
  }
  return answer;
}

async function invoke(lambda: string, event: TestEvent): Promise<ProgressEvent> {
  const url = `${lambda}/2015-03-31/functions/TestEntrypoint/invocations`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
  const text = await response.text();
  // What a handler answers; the checks below take none of it for granted.
  return text ? (JSON.parse(text) as ProgressEvent) : { message: 'an empty answer: the function timed out' };
}

function whatIsWrong(name: string, answer: ProgressEvent, identifier: Properties): string | undefined {
  if (answer.status !== 'SUCCESS') return `${answer.status ?? 'no status'}: ${answer.message ?? ''}`;
  const models = name === 'list' ? (answer.resourceModels ?? []) : [answer.resourceModel ?? {}];
  const found = models.some((model) => model['ClientId'] === identifier['ClientId']);
  if (name === 'delete') return answer.resourceModel ? 'it answers with a model' : undefined;
  return found && identifier['ClientId'] ? undefined : 'the client is not in the answer';
}
