import { invoke, serveBundle } from './bundle';

const SOURCE = `
exports.testEntrypoint = async () => 'test';
exports.entrypoint = async (event, context) => {
  if (event.throw === 'string') throw 'a string';
  if (event.throw) throw new TypeError(event.throw);
  if (event.bigint) return { value: 1n };
  if (event.answerBytes) return 'y'.repeat(event.answerBytes);
  if (event.nothing) return undefined;
  return { event, context, left: context.getRemainingTimeInMillis(), env: process.env };
};`;

let server: Awaited<ReturnType<typeof serveBundle>>;
beforeAll(async () => {
  process.env.AWS_PROFILE = 'somebody';
  server = await serveBundle(SOURCE);
});
afterAll(async () => {
  delete process.env.AWS_PROFILE;
  await server.stop();
});

test('a function answers with its JSON and the version that ran', async () => {
  const { status, functionError, body } = await invoke(server, { a: [1, { b: null }] });
  expect({ status, functionError, event: body.event }).toEqual({
    status: 200,
    functionError: null,
    event: { a: [1, { b: null }] },
  });
});

test('the context names the request, the function, its memory and the time that is left', async () => {
  const { body, requestId } = await invoke(server, {});
  expect(body.context).toMatchObject({
    awsRequestId: requestId,
    functionName: 'TypeFunction',
    functionVersion: '$LATEST',
    memoryLimitInMB: '256',
  });
  expect(body.left).toBeGreaterThan(0);
  expect(body.left).toBeLessThanOrEqual(60_000);
});

test('the environment is that of Lambda: no variable and no credentials of the host', async () => {
  const { env } = (await invoke(server, {})).body;
  const names = Object.keys(env).filter((name) => name.startsWith('AWS_'));
  expect(names.filter((name) => !name.startsWith('AWS_LAMBDA_')).sort()).toEqual([
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL',
    'AWS_EXECUTION_ENV',
    'AWS_REGION',
  ]);
  expect(env.AWS_ENDPOINT_URL).toMatch(/^http:\/\/127\.0\.0\.1:9\/_sandbox\/[0-9a-f]{16}$/);
  expect(env.AWS_EXECUTION_ENV).toBe(`AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`);
});

test('the test entry point is a function of its own', async () => {
  expect((await invoke(server, {}, 'TestEntrypoint')).body).toBe('test');
});

test('an empty body is an empty event, and undefined is answered as null', async () => {
  expect((await invoke(server, '')).body.event).toEqual({});
  expect((await invoke(server, { nothing: true })).body).toBeNull();
});

test('a thrown error is HTTP 200 with its type, message and trace', async () => {
  const { status, functionError, body } = await invoke(server, { throw: 'no good' });
  expect({ status, functionError }).toEqual({ status: 200, functionError: 'Unhandled' });
  expect(body).toMatchObject({ errorType: 'TypeError', errorMessage: 'no good' });
  expect(body.trace?.[0]).toBe('TypeError: no good');
});

test('a thrown string is described by its JavaScript type', async () => {
  const { body } = await invoke(server, { throw: 'string' });
  expect(body).toEqual({ errorType: 'string', errorMessage: 'a string', trace: [] });
});

test('an answer that JSON cannot hold is a marshal error', async () => {
  const { functionError, body } = await invoke(server, { bigint: true });
  expect(functionError).toBe('Unhandled');
  expect(body).toMatchObject({
    errorType: 'Runtime.MarshalError',
    errorMessage: 'Unable to stringify response body',
  });
});

test('an answer over six megabytes is refused', async () => {
  const { functionError, body } = await invoke(server, { answerBytes: 6 * 1024 * 1024 });
  expect(functionError).toBe('Unhandled');
  expect(body).toEqual({
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: 'Response payload size exceeded maximum allowed payload size (6291456 bytes).',
  });
});

test('a payload of six megabytes is taken, one byte more is refused', async () => {
  const envelope = Buffer.byteLength(JSON.stringify({ text: '' }));
  const filled = (bytes: number) => JSON.stringify({ throw: undefined, text: 'x'.repeat(bytes - envelope) });
  expect((await invoke(server, filled(6_291_456))).body.errorType).toBe('Function.ResponseSizeTooLarge');
  const refused = await invoke(server, filled(6_291_457));
  expect(refused).toMatchObject({ status: 413, errorType: 'RequestEntityTooLargeException' });
  expect(refused.body.message).toBe(
    '6291457 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)',
  );
});

test('a body that is not JSON never reaches the function', async () => {
  const refused = await invoke(server, '{"a":');
  expect(refused).toMatchObject({ status: 400, errorType: 'InvalidRequestContentException' });
  expect(refused.body.message).toMatch(/^Could not parse request body into json: Could not parse payload/);
});

test('an unknown function is not found', async () => {
  const refused = await invoke(server, {}, 'Nope');
  expect(refused).toMatchObject({ status: 404, errorType: 'ResourceNotFoundException' });
  expect(refused.body.Message).toBe(
    'Function not found: arn:aws:lambda:us-east-1:123456789012:function:Nope',
  );
});

test('any other path or method is an unknown operation', async () => {
  for (const [method, path] of [
    ['GET', '/2015-03-31/functions/TypeFunction/invocations'],
    ['POST', '/2015-03-31/functions/%E0%A4%A/configuration'],
    ['POST', '/'],
  ]) {
    const response = await fetch(server.url + path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
  }
});
