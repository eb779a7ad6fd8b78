import type { Invocation } from '../../src/contract';
import type { Probe } from './fixtures/probe';
import { loadProbe } from './support/bundle';
import { CALLER, eventOf } from './support/events';
import { captureOutput } from './support/output';

const probe = loadProbe();
const output = captureOutput();

const without = (key: string) => ({ ...eventOf('READ'), [key]: undefined });
const credentials = (value: unknown) => eventOf('READ', { callerCredentials: value });
const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

const WORDS = 'expected one of CREATE, READ, UPDATE, DELETE, LIST.';
const ROLE = 'the type needs an execution role, or credentials of the caller, to call AWS with.';
const BAD: [string, unknown, string, string][] = [
  ['no event', undefined, 'InvalidRequest', 'The event is missing; expected an object.'],
  ['null', null, 'InvalidRequest', 'The event is null; expected an object.'],
  ['a list', [], 'InvalidRequest', 'The event is a list; expected an object.'],
  ['a number', 7, 'InvalidRequest', 'The event is a number; expected an object.'],
  [
    'truncated JSON',
    JSON.stringify(eventOf('READ')).slice(0, 80),
    'InvalidRequest',
    'The event is not valid JSON: it is malformed or cut off.',
  ],
  ['a JSON string of a string', '"READ"', 'InvalidRequest', 'The event is a string; expected an object.'],
  ['no action', without('action'), 'InvalidRequest', 'action is missing; expected a string.'],
  ['an unknown action', eventOf('EXPLODE'), 'InvalidRequest', `action is "EXPLODE"; ${WORDS}`],
  [
    'the name of a member of objects',
    eventOf('constructor'),
    'InvalidRequest',
    `action is "constructor"; ${WORDS}`,
  ],
  ['no region', without('region'), 'InvalidRequest', 'region is missing; expected a string.'],
  [
    'a region that is a host',
    eventOf('READ', {}, { region: 'example.com/' }),
    'InvalidRequest',
    'region is not the name of an AWS Region such as eu-west-1.',
  ],
  ['no account', without('awsAccountId'), 'InvalidRequest', 'awsAccountId is missing; expected a string.'],
  ['no requestData', without('requestData'), 'InvalidRequest', 'requestData is missing; expected an object.'],
  [
    'requestData that is a string',
    eventOf('READ', {}, { requestData: 'x' }),
    'InvalidRequest',
    'requestData is a string; expected an object.',
  ],
  [
    'properties that are a string',
    eventOf('READ', { resourceProperties: '{}' }),
    'InvalidRequest',
    'requestData.resourceProperties is a string; expected an object.',
  ],
  [
    'previous properties that are a list',
    eventOf('UPDATE', { previousResourceProperties: [] }),
    'InvalidRequest',
    'requestData.previousResourceProperties is a list; expected an object.',
  ],
  [
    'a context that is a string',
    eventOf('READ', {}, { callbackContext: 'x' }),
    'InvalidRequest',
    'callbackContext is a string; expected an object.',
  ],
  [
    'a page token that is a number',
    eventOf('LIST', {}, { nextToken: 2 }),
    'InvalidRequest',
    'nextToken is a number; expected a string.',
  ],
  [
    'a stack tag that is a number',
    eventOf('READ', { stackTags: { team: 1 } }),
    'InvalidRequest',
    'requestData.stackTags.team is a number; expected a string.',
  ],
  [
    'no credentials',
    credentials(undefined),
    'InvalidCredentials',
    `requestData.callerCredentials is missing: ${ROLE}`,
  ],
  [
    'null credentials',
    credentials(null),
    'InvalidCredentials',
    `requestData.callerCredentials is null: ${ROLE}`,
  ],
  [
    'credentials that are a string',
    credentials('x'),
    'InvalidCredentials',
    `requestData.callerCredentials is a string: ${ROLE}`,
  ],
  [
    'credentials without a secret key',
    credentials({ accessKeyId: 'AKIA' }),
    'InvalidCredentials',
    'requestData.callerCredentials.secretAccessKey is missing; expected a string.',
  ],
  [
    'an empty access key',
    credentials({ ...CALLER, accessKeyId: '' }),
    'InvalidCredentials',
    'requestData.callerCredentials.accessKeyId is empty; expected a string.',
  ],
  ...['\n', '\u0000', 'é'].map((text): (typeof BAD)[number] => [
    `an access key with ${JSON.stringify(text)}, which no header can hold,`,
    credentials({ ...CALLER, accessKeyId: `AKIA${text}CALLER` }),
    'InvalidCredentials',
    'requestData.callerCredentials.accessKeyId holds a line break or another character that no credential has; expected printable ASCII.',
  ]),
  [
    'a session token that ends with a line',
    credentials({ ...CALLER, sessionToken: 'token\n' }),
    'InvalidCredentials',
    'requestData.callerCredentials.sessionToken holds a line break or another character that no credential has; expected printable ASCII.',
  ],
  [
    'the request of another type',
    eventOf('READ', {}, { resourceType: 'AWS::Cognito::UserPoolClient' }),
    'InvalidRequest',
    'resourceType is "AWS::Cognito::UserPoolClient"; this is the provider of Test::Runtime::Probe.',
  ],
  [
    'a type configuration, which the type does not have',
    eventOf('READ', { typeConfiguration: { Key: 'x' } }),
    'InvalidTypeConfiguration',
    'This type has no type configuration: remove it.',
  ],
];

test.each(BAD)('%s is refused, and the message says what is wrong', async (_name, event, code, message) => {
  const answer = await probe.bundle.entrypoint(event);

  expect(answer).toEqual({ status: 'FAILED', errorCode: code, message });
});

test('properties nested deeper than the stack is high are refused', async () => {
  const event = eventOf('CREATE', { resourceProperties: nested(100_000) });

  const answer = await probe.bundle.entrypoint(event);

  expect(answer).toMatchObject({ errorCode: 'InvalidRequest' });
  expect(answer['message']).toBe('The event is no JSON data, or nested too deeply.');
});

test('an error of parse goes out with its code and message, and the handler is not called', async () => {
  const handler = jest.fn();
  probe.bundle.probe.handler = handler;
  probe.bundle.probe.parse = () => {
    throw new probe.bundle.HandlerError('InvalidRequest', '/Names: expected a list of strings.');
  };

  const answer = await probe.bundle.entrypoint(eventOf('CREATE', { resourceProperties: { Names: 'a' } }));
  probe.bundle.probe.parse = (properties) => properties;

  expect(handler).not.toHaveBeenCalled();
  expect(answer).toEqual({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: '/Names: expected a list of strings.',
  });
});

test('a property of 300 KB passes, and a message that quotes it is cut', async () => {
  const huge = 'h'.repeat(300_000);
  probe.bundle.probe.handler = async ({ desired }) => {
    throw new probe.bundle.HandlerError('InvalidRequest', `/Id: too long: ${String(desired['Id'])}`);
  };

  const answer = await probe.bundle.entrypoint(eventOf('CREATE', { resourceProperties: { Id: huge } }));

  expect(answer['errorCode']).toBe('InvalidRequest');
  expect(answer['message']).toMatch(/^\/Id: too long: h+ … \(cut\)$/);
  expect(String(answer['message']).length).toBeLessThan(4_100);
});

test('a message is cut between two characters, never in one', async () => {
  probe.bundle.probe.handler = async () => {
    throw new probe.bundle.HandlerError('InvalidRequest', `.${'\u{1F511}'.repeat(3_000)}`);
  };

  const answer = await probe.bundle.entrypoint(eventOf('CREATE'));

  expect(answer['message']).toMatch(/^\.\u{1F511}+ … \(cut\)$/u);
});

test('an event that names no type is taken to be of this one', async () => {
  probe.bundle.probe.handler = async ({ desired }) => ({ status: 'SUCCESS', model: desired });

  expect(await probe.bundle.entrypoint(without('resourceType'))).toMatchObject({ status: 'SUCCESS' });
});

test('a JSON string of a whole event is read as the event', async () => {
  probe.bundle.probe.handler = async ({ desired }) => ({ status: 'SUCCESS', model: desired });

  const answer = await probe.bundle.entrypoint(JSON.stringify(eventOf('READ')));

  expect(answer).toEqual({ status: 'SUCCESS', resourceModel: { Id: 'one' } });
});

describe('testEntrypoint', () => {
  const testEvent = (request: object, changes: object = {}) => ({
    credentials: CALLER,
    action: 'UPDATE',
    request: { clientRequestToken: 'token-of-the-test', desiredResourceState: { Id: 'one' }, ...request },
    callbackContext: null,
    region: 'eu-west-1',
    ...changes,
  });

  test('runs a test event as CloudFormation’s', async () => {
    const given: Invocation<Probe>[] = [];
    probe.bundle.probe.handler = async (invocation) => {
      given.push(invocation);
      return { status: 'SUCCESS', model: invocation.desired };
    };
    const request = { previousResourceState: { Id: 'old' }, logicalResourceIdentifier: 'Client' };

    const answer = await probe.bundle.testEntrypoint(testEvent(request), { awsRequestId: '1' });

    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: { Id: 'one' } });
    expect(given[0]).toMatchObject({
      previous: { Id: 'old' },
      logicalResourceId: 'Client',
      credentials: CALLER,
    });
    expect(output.text()).not.toContain(CALLER.secretAccessKey);
    expect(output.text()).not.toContain('EVENT DATA');
  });

  test.each([
    ['no request', { request: undefined }, 'InvalidRequest', 'request is missing; expected an object.'],
    ['an unknown action', { action: 'NAP' }, 'InvalidRequest', `action is "NAP"; ${WORDS}`],
    ['no region', { region: undefined }, 'InvalidRequest', 'region is missing; expected a string.'],
    ['no credentials', { credentials: undefined }, 'InvalidCredentials', `credentials is missing: ${ROLE}`],
    [
      'an empty access key',
      { credentials: { ...CALLER, accessKeyId: '' } },
      'InvalidCredentials',
      'credentials.accessKeyId is empty; expected a string.',
    ],
    ...[
      ['awsAccountId', 'a string'],
      ['clientRequestToken', 'a string'],
      ['nextToken', 'a string'],
      ['desiredResourceState', 'an object'],
      ['previousResourceState', 'an object'],
      ['logicalResourceIdentifier', 'a string'],
      ['desiredResourceTags', 'an object'],
    ].map(([member = '', kind]): [string, object, string, string] => [
      `a number as ${member}`,
      { request: { [member]: 7 } },
      'InvalidRequest',
      `request.${member} is a number; expected ${kind}.`,
    ]),
  ])(
    'refuses %s as entrypoint does, in the words of the test event',
    async (_name, changes, errorCode, message) => {
      const answer = await probe.bundle.testEntrypoint(testEvent({}, changes));

      expect(answer).toEqual({ status: 'FAILED', errorCode, message });
    },
  );
});
