import type { Probe } from './fixtures/probe';
import { loadProbe } from './support/bundle';
import { CALLER, eventOf, LOGGING, PROVIDER, TOKEN } from './support/events';
import { captureOutput } from './support/output';
import { startSink } from './support/sink';

const probe = loadProbe();
const output = captureOutput();
const sink = startSink();

const SECRETS = [TOKEN, ...Object.values(CALLER), ...Object.values(PROVIDER)];
const CUSTOM = 'custom-secret-of-the-template';
const OLD_CUSTOM = 'custom-secret-before';
const PROPERTIES = { Id: 'property-value', CustomSecret: CUSTOM };
const PREVIOUS = { Id: 'previous-value', CustomSecret: OLD_CUSTOM };

/** All that was written to the console and all that was sent as a log, of one UPDATE. */
async function logged(handler: typeof probe.bundle.probe.handler): Promise<string> {
  probe.bundle.probe.handler = handler;
  const data = { ...LOGGING, resourceProperties: PROPERTIES, previousResourceProperties: PREVIOUS };
  await probe.bundle.entrypoint(eventOf('UPDATE', data), { awsRequestId: 'request-1' });
  const sent = sink.calls.filter((call) => call.operation === 'PutLogEvents').map((call) => call.input);
  return [output.text(), JSON.stringify(sent)].join('\n');
}
const succeed = async (given: { desired: Probe }) => ({ status: 'SUCCESS' as const, model: given.desired });

test('nothing of the event, its properties or the answer is logged', async () => {
  const text = await logged(succeed);

  expect(text).toContain('invoking handler');
  for (const value of [...SECRETS, CUSTOM, OLD_CUSTOM, 'property-value', 'previous-value']) {
    expect(text).not.toContain(value);
  }
});

test('what a handler logs is freed of credentials, the bearer token and custom secrets', async () => {
  const text = await logged(async ({ log, desired }) => {
    for (const secret of [...SECRETS, CUSTOM, OLD_CUSTOM]) log(`before ${secret} after ${secret}.`);
    return { status: 'SUCCESS', model: desired };
  });

  expect(text).toContain('before <REDACTED> after <REDACTED>.');
  for (const secret of [...SECRETS, CUSTOM, OLD_CUSTOM]) expect(text).not.toContain(secret);
});

test('neither the message nor the model of a failure is logged', async () => {
  const text = await logged(async () => {
    throw new probe.bundle.HandlerError('NotStabilized', 'message-of-the-api', { Id: 'model-value' });
  });

  expect(text).toContain('Handler error: NotStabilized');
  expect(text).not.toContain('message-of-the-api');
  expect(text).not.toContain('model-value');
});

test('a message that quotes the custom secret goes out without it', async () => {
  probe.bundle.probe.handler = async () => {
    throw new probe.bundle.HandlerError('InvalidRequest', `Value '${CUSTOM}' at 'clientSecret' is too long.`);
  };

  const answer = await probe.bundle.entrypoint(eventOf('CREATE', { resourceProperties: PROPERTIES }));

  expect(answer['message']).toBe("Value '<REDACTED>' at 'clientSecret' is too long.");
});

test.each(['SUCCESS', 'IN_PROGRESS'] as const)(
  'the message of %s goes out without secrets',
  async (status) => {
    const message = SECRETS.concat(CUSTOM, OLD_CUSTOM).join(' and ');
    probe.bundle.probe.handler = async ({ desired: model }) => ({
      ...(status === 'SUCCESS'
        ? { status }
        : { status, callbackContext: { at: 1 }, callbackDelaySeconds: 1 }),
      message,
      model,
    });
    const data = { ...LOGGING, resourceProperties: PROPERTIES, previousResourceProperties: PREVIOUS };

    const answer = await probe.bundle.entrypoint(eventOf('UPDATE', data));

    expect(answer).toMatchObject({ status, message: message.replace(/[^ ]+(?= and |$)/g, '<REDACTED>') });
  },
);

test('a secret at the place where a long message is cut leaves nothing behind', async () => {
  const message = `${'.'.repeat(3_990)}${CUSTOM}`;
  probe.bundle.probe.handler = async ({ desired: model }) => ({ status: 'SUCCESS', message, model });

  const answer = await probe.bundle.entrypoint(eventOf('CREATE', { resourceProperties: PROPERTIES }));

  expect(answer['message']).toBe(`${'.'.repeat(3_990)}<REDACTED>`);
});

test.each([
  ['client', 'The client is there.', 'The client is there.'],
  ['client-or-token', 'client-or-token it is', 'client-or-token it is'],
  ['client-or-tokens', 'client-or-tokens it is', '<REDACTED> it is'],
])('a token such as %s is a secret from 16 characters on', async (bearerToken, message, told) => {
  probe.bundle.probe.handler = async ({ desired: model }) => ({ status: 'SUCCESS', message, model });

  const answer = await probe.bundle.entrypoint(eventOf('READ', {}, { bearerToken }));

  expect(answer['message']).toBe(told);
});

test('an event without a session token garbles no line', async () => {
  probe.bundle.probe.handler = async ({ log, desired }) => {
    log('a plain line');
    return { status: 'SUCCESS', model: desired };
  };
  const keys = { accessKeyId: CALLER.accessKeyId, secretAccessKey: CALLER.secretAccessKey };

  await probe.bundle.entrypoint(eventOf('READ', { callerCredentials: keys }, { bearerToken: undefined }));

  expect(output.lines()).toContain('a plain line');
});

test('an event without credentials does not get those of the caller before', async () => {
  const handler = jest.fn(succeed);
  probe.bundle.probe.handler = handler;

  await probe.bundle.entrypoint(eventOf('READ'));
  const answer = await probe.bundle.entrypoint(eventOf('READ', { callerCredentials: undefined }));

  expect(handler).toHaveBeenCalledTimes(1);
  expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidCredentials' });
});

test('two invocations at once keep their credentials and their log lines apart', async () => {
  const other = { ...CALLER, accessKeyId: 'AKIAOTHEROTHER00' };
  const seen: string[] = [];
  const release: (() => void)[] = [];
  probe.bundle.probe.handler = async ({ credentials, log, desired }) => {
    await new Promise<void>((resolve) => {
      release.push(resolve);
      if (release.length === 2) release.forEach((go) => go());
    });
    seen.push(credentials.accessKeyId);
    log(`line of ${String(desired['Id'])}`);
    return { status: 'SUCCESS', model: desired };
  };

  await Promise.all([
    probe.bundle.entrypoint(eventOf('READ', { ...LOGGING, resourceProperties: { Id: 'first' } })),
    probe.bundle.entrypoint(
      eventOf('READ', { ...LOGGING, callerCredentials: other, resourceProperties: { Id: 'second' } }),
    ),
  ]);

  expect(seen.sort()).toEqual([CALLER.accessKeyId, other.accessKeyId].sort());
  const batches = sink.calls.filter((call) => call.operation === 'PutLogEvents').map((call) => call.input);
  expect(batches.map((batch) => /line of \w+/g[Symbol.match](JSON.stringify(batch))).sort()).toEqual([
    ['line of first'],
    ['line of second'],
  ]);
});

test('a warm instance filters each line as often as a cold one', async () => {
  const replaced = jest.spyOn(String.prototype, 'replaceAll');
  const { LogPublisher } = probe.bundle.library;
  const filters = jest.spyOn(LogPublisher.prototype, 'addFilter');
  const replacements = async () => {
    replaced.mockClear();
    probe.bundle.probe.handler = succeed;
    await probe.bundle.entrypoint(eventOf('READ'));
    return replaced.mock.calls.length;
  };

  const cold = await replacements();
  for (let call = 0; call < 10; call += 1) await replacements();
  const warm = await replacements();

  expect(cold).toBeGreaterThan(0);
  expect(warm).toBe(cold);
  expect(filters).not.toHaveBeenCalled();
});
