import type { Invocation, Outcome } from '../../src/contract';
import type { Probe } from './fixtures/probe';
import { loadProbe } from './support/bundle';
import { eventOf, STACK_ID, TOKEN } from './support/events';
import { captureOutput } from './support/output';

const probe = loadProbe();
captureOutput();

/** Runs one event with a handler that answers so. */
async function answer(
  event: object,
  outcome: Outcome<Probe> | ((given: Invocation<Probe>) => Outcome<Probe>),
) {
  probe.bundle.probe.handler = async (given) => (typeof outcome === 'function' ? outcome(given) : outcome);
  return probe.bundle.entrypoint(event, { awsRequestId: 'request-1' });
}

test('a page token goes into the handler and out of it', async () => {
  const given: (string | undefined)[] = [];
  const list = (nextToken?: string) =>
    answer(eventOf('LIST', {}, { nextToken }), (invocation) => {
      given.push(invocation.nextToken);
      return { status: 'SUCCESS', models: [{ Id: 'a' }], nextToken: nextToken ? undefined : 'page-2' };
    });

  const first = await list();
  const second = await list('page-2');

  expect(given).toEqual([undefined, 'page-2']);
  expect(first).toEqual({ status: 'SUCCESS', resourceModels: [{ Id: 'a' }], nextToken: 'page-2' });
  expect(second).toEqual({ status: 'SUCCESS', resourceModels: [{ Id: 'a' }] });
});

test('an empty page is an empty list', async () => {
  const event = await answer(eventOf('LIST'), { status: 'SUCCESS', models: [] });

  expect(event).toEqual({ status: 'SUCCESS', resourceModels: [] });
});

test('nothing sleeps: an invocation without a LoggingConfig sets no timer', async () => {
  const timers = jest.spyOn(globalThis, 'setTimeout');

  await answer(eventOf('READ'), ({ log }) => {
    log('one line');
    return { status: 'SUCCESS', model: { Id: 'one' } };
  });

  expect(timers).not.toHaveBeenCalled();
});

test('success carries its model and no error code, delay, message or context', async () => {
  const event = await answer(eventOf('CREATE'), { status: 'SUCCESS', model: { Id: 'one', Count: 30 } });

  expect(event).toEqual({ status: 'SUCCESS', resourceModel: { Id: 'one', Count: 30 } });
});

test('the success of DELETE has no model, even where the handler gives one', async () => {
  const event = await answer(eventOf('DELETE'), { status: 'SUCCESS', model: { Id: 'one' } });

  expect(event).toEqual({ status: 'SUCCESS' });
});

test('sets, maps, dates and bigints leave as plain data', async () => {
  const model = { Id: new Date(0), Count: 30n, Names: new Set(['b', 'a']), Nested: new Map([['Text', 'x']]) };

  const event = await answer(eventOf('READ'), { status: 'SUCCESS', model });

  expect(event['resourceModel']).toEqual({
    Id: '1970-01-01T00:00:00.000Z',
    Count: 30,
    Names: ['b', 'a'],
    Nested: { Text: 'x' },
  });
});

test('no null leaves, at no depth, while an empty object or list stays', async () => {
  const model = { Id: 'one', Flag: null, Names: [null, 'a'], Nested: { Text: null }, Count: undefined };

  const full = await answer(eventOf('READ'), { status: 'SUCCESS', model });
  const empty = await answer(eventOf('READ'), { status: 'SUCCESS', model: { Names: [], Nested: {} } });

  expect(full['resourceModel']).toEqual({ Id: 'one', Names: ['a'], Nested: {} });
  expect(empty['resourceModel']).toEqual({ Names: [], Nested: {} });
});

test('what the model class does not declare, and the custom secret, never leave', async () => {
  const model = { Id: 'one', Surprise: 1, Nested: { Text: 'x', More: 2 }, CustomSecret: 'very-secret-value' };

  const done = await answer(eventOf('READ'), { status: 'SUCCESS', model });
  const listed = await answer(eventOf('LIST'), { status: 'SUCCESS', models: [model] });

  expect(done['resourceModel']).toEqual({ Id: 'one', Nested: { Text: 'x' } });
  expect(listed['resourceModels']).toEqual([{ Id: 'one', Nested: { Text: 'x' } }]);
});

test('progress carries model, context, delay and message', async () => {
  const event = await answer(eventOf('CREATE'), {
    status: 'IN_PROGRESS',
    model: { Id: 'one', CustomSecret: 'very-secret-value' },
    callbackContext: { step: 2n, waiting: { since: 5 } },
    callbackDelaySeconds: 7,
    message: 'Waiting for the provider.',
  });

  expect(event).toEqual({
    status: 'IN_PROGRESS',
    message: 'Waiting for the provider.',
    callbackContext: { step: 2, waiting: { since: 5 } },
    callbackDelaySeconds: 7,
    resourceModel: { Id: 'one' },
  });
});

const DEFECTS: [string, string, object][] = [
  [
    'READ that is in progress',
    'READ',
    { status: 'IN_PROGRESS', model: {}, message: '', callbackContext: {} },
  ],
  [
    'LIST that is in progress',
    'LIST',
    { status: 'IN_PROGRESS', model: {}, message: '', callbackContext: {} },
  ],
  ['progress without a model', 'CREATE', { status: 'IN_PROGRESS', message: '', callbackContext: {} }],
  ['a success without a model', 'UPDATE', { status: 'SUCCESS' }],
];
test.each(DEFECTS)('%s is our defect: InternalFailure', async (_name, action, outcome) => {
  const event = await answer(eventOf(action), outcome as Outcome<Probe>); // what the types forbid

  expect(event['status']).toBe('FAILED');
  expect(event['errorCode']).toBe('InternalFailure');
  expect(event['message']).toMatch(
    /^Something went wrong inside the provider of Test::Runtime::Probe \(Error\)/,
  );
});

test('an answer larger than Lambda sends is a FAILED event', async () => {
  const event = await answer(eventOf('READ'), { status: 'SUCCESS', model: { Id: 'x'.repeat(7_000_000) } });

  expect(event['errorCode']).toBe('InternalFailure');
  expect(JSON.stringify(event).length).toBeLessThan(1_000);
});

test('the handler is given all of the envelope', async () => {
  const given: Invocation<Probe>[] = [];
  const data = { previousResourceProperties: { Id: 'old' }, stackTags: { team: 'shop' } };
  const changes = { driftable: true, callbackContext: { step: 1 } };

  await answer(eventOf('UPDATE', data, changes), (invocation) => {
    given.push(invocation);
    return { status: 'SUCCESS', model: {} };
  });

  expect(given[0]).toMatchObject({
    action: 'UPDATE',
    clientRequestToken: TOKEN,
    desired: { Id: 'one' },
    previous: { Id: 'old' },
    callbackContext: { step: 1 },
    logicalResourceId: 'Client',
    stackId: STACK_ID,
    stackTags: { team: 'shop' },
    region: 'eu-west-1',
    awsAccountId: '123456789012',
    driftable: true,
  });
});

test('previous properties, context and drift are absent where CloudFormation sends none', async () => {
  const given: Invocation<Probe>[] = [];
  const data = { previousResourceProperties: { Id: 'old' }, logicalResourceId: undefined };

  await answer(eventOf('CREATE', data, { callbackContext: {}, stackId: undefined }), (invocation) => {
    given.push(invocation);
    return { status: 'SUCCESS', model: {} };
  });

  expect(given[0]).toMatchObject({ logicalResourceId: '', driftable: false });
  expect(given[0]?.previous).toBeUndefined();
  expect(given[0]?.callbackContext).toBeUndefined();
  expect(given[0]?.stackId).toBeUndefined();
});

test('a handler may change what it was given, and the event stays as it was', async () => {
  const deepFreeze = (value: object): object => {
    const members: unknown[] = Object.values(value);
    members.forEach((member) => typeof member === 'object' && member && deepFreeze(member));
    return Object.freeze(value);
  };
  const properties = { Id: 'one', Names: ['a'], Nested: { Text: 'x' } };
  const event = deepFreeze(
    eventOf('CREATE', { resourceProperties: properties }, { callbackContext: { n: [1] } }),
  );

  const result = await answer(event, ({ desired, callbackContext }) => {
    (desired['Names'] as string[]).push('b'); // a list, as sent above
    (callbackContext?.['n'] as number[]).push(2);
    return { status: 'SUCCESS', model: desired };
  });

  expect(result['resourceModel']).toEqual({ Id: 'one', Names: ['a', 'b'], Nested: { Text: 'x' } });
  expect(properties.Names).toEqual(['a']);
});

test('the raw properties reach parse as they were sent, uncast', async () => {
  const seen: Probe[] = [];
  probe.bundle.probe.parse = (properties) => (seen.push(properties), properties);
  const sent = { Id: 7, Count: '30', Flag: 'true', Names: 'a', Nested: null, Surprise: { a: [1] } };

  await answer(eventOf('CREATE', { resourceProperties: sent }), { status: 'SUCCESS', model: {} });
  probe.bundle.probe.parse = (properties) => properties;

  expect(seen).toEqual([sent]);
});
