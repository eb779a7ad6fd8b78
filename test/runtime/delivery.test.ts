import { loadProbe } from './support/bundle';
import { eventOf, LOGGING, PROVIDER } from './support/events';
import { captureOutput } from './support/output';
import { startSink } from './support/sink';

const probe = loadProbe();
const output = captureOutput();
const sink = startSink();

interface LogEvents {
  logGroupName: string;
  logStreamName: string;
  logEvents: { timestamp: number; message: string }[];
}
interface Metrics {
  Namespace: string;
  MetricData: {
    MetricName: string;
    Value: number;
    Unit: string;
    Dimensions: { Name: string; Value: string }[];
  }[];
}
const operations = () => sink.calls.map((call) => call.operation).sort();
const inputsOf = (operation: string) =>
  sink.calls.filter((call) => call.operation === operation).map((call) => call.input);
// What the sink was sent: its shape is the API's.
const logInput = () => inputsOf('PutLogEvents').at(-1) as unknown as LogEvents;
const metricInput = () => inputsOf('PutMetricData').at(-1) as unknown as Metrics;
const metricsByName = () =>
  Object.fromEntries(
    metricInput().MetricData.map((datum) => [
      datum.MetricName,
      Object.fromEntries(datum.Dimensions.map(({ Name, Value }) => [Name, Value])),
    ]),
  );

/** Runs a READ with a LoggingConfig whose handler writes these lines. */
function read(lines: string[], data: object = LOGGING, changes: object = {}) {
  probe.bundle.probe.handler = async ({ log }) => {
    lines.forEach((line) => log(line));
    return { status: 'SUCCESS', model: { Id: 'one' } };
  };
  return probe.bundle.entrypoint(eventOf('READ', data, changes), { awsRequestId: 'request-1' });
}
const DONE = { status: 'SUCCESS', resourceModel: { Id: 'one' } };

test('a LoggingConfig costs one PutLogEvents and one PutMetricData, however many lines there are', async () => {
  const answer = await read(['first line', 'second line %s', 'third line']);

  expect(answer).toEqual(DONE);
  expect(operations()).toEqual(['PutLogEvents', 'PutMetricData']);
  const messages = logInput().logEvents.map((event) => event.message);
  expect(messages).toEqual(expect.arrayContaining(['first line', 'second line %s', 'third line']));
  expect(messages[0]).toMatch(/^START RequestId: request-1/);
  expect(messages.at(-1)).toMatch(/^REPORT RequestId: request-1/);
});

test('both calls are signed with the provider’s credentials, for the event’s Region', async () => {
  await read([]);

  for (const call of sink.calls) {
    expect(call.authorization).toContain(`Credential=${PROVIDER.accessKeyId}/`);
    expect(call.authorization).toContain('/eu-west-1/');
  }
});

test('the two calls are side by side: neither is answered before both have come', async () => {
  const waiting: (() => void)[] = [];
  sink.answer = () =>
    new Promise((resolve) => {
      waiting.push(() => resolve(undefined));
      if (waiting.length === 2) waiting.forEach((answer) => answer());
    });

  await read([]);

  expect(operations()).toEqual(['PutLogEvents', 'PutMetricData']);
  expect(output.text()).not.toContain('Log delivery');
});

test('group and stream have the library’s names', async () => {
  await read([]);
  const ofStack = logInput();
  await read([], { ...LOGGING, logicalResourceId: '' });
  const ofAccount = logInput();

  expect(ofStack.logGroupName).toBe('probe-logs');
  expect(ofStack.logStreamName).toBe(
    'arn__aws__cloudformation__eu-west-1__123456789012__stack/shop/0a1b/Client',
  );
  expect(ofAccount.logStreamName).toBe('123456789012-eu-west-1');
});

test('a success counts and times the invocation', async () => {
  await read([]);

  expect(metricInput().Namespace).toBe('AWS/CloudFormation/Test/Runtime/Probe');
  const dimensions = { DimensionKeyActionType: 'READ', DimensionKeyResourceType: 'Test::Runtime::Probe' };
  expect(metricsByName()).toEqual({
    HandlerInvocationCount: dimensions,
    HandlerInvocationDuration: dimensions,
  });
  expect(metricInput().MetricData.map(({ Value, Unit }) => [Unit, typeof Value])).toEqual([
    ['Count', 'number'],
    ['Milliseconds', 'number'],
  ]);
});

test('a failure counts its code as well, one that parse finds too', async () => {
  probe.bundle.probe.parse = () => {
    throw new probe.bundle.HandlerError('InvalidRequest', 'Id: expected a string.');
  };

  await probe.bundle.entrypoint(eventOf('CREATE', LOGGING));
  probe.bundle.probe.parse = (properties) => properties;

  expect(metricsByName()['HandlerException']).toEqual({
    DimensionKeyActionType: 'CREATE',
    DimensionKeyExceptionType: 'InvalidRequest',
    DimensionKeyResourceType: 'Test::Runtime::Probe',
  });
  expect(operations()).toEqual(['PutLogEvents', 'PutMetricData']);
});

test('a new stream is made once, and the lines are sent again', async () => {
  sink.answer = (operation, calls) =>
    operation === 'PutLogEvents' && !calls.some((call) => call.operation === 'CreateLogStream')
      ? 'ResourceNotFoundException'
      : undefined;

  const answer = await read(['a line']);

  expect(answer).toEqual(DONE);
  expect(operations()).toEqual(['CreateLogStream', 'PutLogEvents', 'PutLogEvents', 'PutMetricData']);
  expect(logInput().logEvents.map((event) => event.message)).toContain('a line');
});

test('a missing group is made before the stream', async () => {
  sink.answer = (operation, calls) => {
    const made = calls.map((call) => call.operation);
    if (operation === 'PutLogEvents' && made.filter((name) => name === 'CreateLogStream').length < 2) {
      return 'ResourceNotFoundException';
    }
    return operation === 'CreateLogStream' && !made.includes('CreateLogGroup')
      ? 'ResourceNotFoundException'
      : undefined;
  };

  await read([]);

  const calls = sink.calls.map((call) => call.operation).filter((name) => name !== 'PutMetricData');
  expect(calls).toEqual([
    'PutLogEvents',
    'CreateLogStream',
    'CreateLogGroup',
    'CreateLogStream',
    'PutLogEvents',
  ]);
  expect(inputsOf('CreateLogGroup')).toEqual([{ logGroupName: 'probe-logs' }]);
});

test('a stream that another invocation made meanwhile is used', async () => {
  sink.answer = (operation, calls) => {
    if (operation === 'CreateLogStream') return 'ResourceAlreadyExistsException';
    return operation === 'PutLogEvents' && calls.length < 3 ? 'ResourceNotFoundException' : undefined;
  };

  await read([]);

  expect(operations()).toEqual(['CreateLogStream', 'PutLogEvents', 'PutLogEvents', 'PutMetricData']);
});

test('an operation succeeds where its logs and metrics are refused, and says so on the console', async () => {
  sink.answer = () => 'AccessDeniedException';

  const answer = await read(['a line']);

  expect(answer).toEqual(DONE);
  expect(operations()).toEqual(['PutLogEvents', 'PutMetricData']);
  expect(output.lines()).toContain('Log delivery failed: AccessDeniedException');
});

test('an operation succeeds where nobody listens at the endpoint', async () => {
  const endpoint = process.env.AWS_ENDPOINT_URL;
  process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1';

  const answer = await read([]);
  process.env.AWS_ENDPOINT_URL = endpoint;

  expect(answer).toEqual(DONE);
  expect(output.text()).toContain('Log delivery failed: ');
});

test('an operation succeeds where the logs are never answered', async () => {
  sink.answer = () => 'never';

  const answer = await read([]);

  expect(answer).toEqual(DONE);
  expect(output.lines()).toContain('Log delivery stopped: it took too long.');
});

test('a failed operation stays what it was where its logs are refused', async () => {
  sink.answer = () => 'AccessDeniedException';
  probe.bundle.probe.handler = async () => {
    throw new probe.bundle.HandlerError('NotFound', 'Gone.');
  };

  const answer = await probe.bundle.entrypoint(eventOf('READ', LOGGING));

  expect(answer).toEqual({ status: 'FAILED', errorCode: 'NotFound', message: 'Gone.' });
});

test('provider credentials without a group give metrics alone', async () => {
  await read([], { providerCredentials: PROVIDER });

  expect(operations()).toEqual(['PutMetricData']);
});

test('without provider credentials, or with some that cannot be used, nothing is called', async () => {
  const plain = await read([], {});
  const broken = await read([], { ...LOGGING, providerCredentials: { accessKeyId: 7 } });

  expect([plain, broken]).toEqual([DONE, DONE]);
  expect(sink.calls).toEqual([]);
});

describe('the limits of PutLogEvents', () => {
  const bytesOf = (message: string) => Buffer.byteLength(message) + 26;

  test('lines are sent in the order of time', async () => {
    const times = [3_000, 1_000, 2_000, 5_000, 4_000];
    const now = jest.spyOn(Date, 'now').mockImplementation(() => times.shift() ?? 6_000);

    await read(['a', 'b', 'c']);
    now.mockRestore();

    const sent = logInput().logEvents.map((event) => event.timestamp);
    expect(sent).toEqual([...sent].sort((left, right) => left - right));
    expect(new Set(sent).size).toBeGreaterThan(2);
  });

  test('a line over 256 KiB is cut between two characters', async () => {
    await read(['€'.repeat(100_000)]);

    const cut = logInput().logEvents.find((event) => event.message.startsWith('€'))?.message ?? '';
    expect(cut).toMatch(/^€+ … \(cut\)$/);
    expect(bytesOf(cut)).toBeLessThanOrEqual(256 * 1024);
    expect(bytesOf(cut)).toBeGreaterThan(256 * 1024 - 10);
  });

  test('a batch over 1 MiB is cut, and its last line says by how much', async () => {
    await read(Array.from({ length: 30 }, () => 'x'.repeat(100_000)));

    const { logEvents } = logInput();
    expect(logEvents.at(-1)?.message).toMatch(/^… \d+ more lines were cut/);
    expect(logEvents.reduce((sum, { message }) => sum + bytesOf(message), 0)).toBeLessThanOrEqual(1_048_576);
    expect(logEvents.length).toBeGreaterThan(10);
    expect(operations()).toEqual(['PutLogEvents', 'PutMetricData']);
  });

  test('a batch has 10,000 lines at most', async () => {
    await read(Array.from({ length: 10_100 }, (_, index) => `line ${index}`));

    expect(logInput().logEvents).toHaveLength(10_000);
    expect(logInput().logEvents.at(-1)?.message).toMatch(/^… \d+ more lines were cut/);
  });

  test('an empty line is sent as a blank, which the API accepts', async () => {
    await read(['']);

    expect(logInput().logEvents.map((event) => event.message)).toContain(' ');
    expect(logInput().logEvents.every((event) => event.message.length > 0)).toBe(true);
  });
});
