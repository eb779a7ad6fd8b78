/** Requests as they come over the wire: malformed ones, faults, the calls log. */
import fc from 'fast-check';
import { CONSTRAINTS } from '../../local/aws/secretsmanager/model';
import { javaPattern } from '../../local/aws/model/java-pattern';
import { awsForFile, failure, REGION } from './support';

const killed: string[] = [];
const aws = awsForFile({ onKill: (sandbox) => killed.push(sandbox) });
beforeEach(() => aws.control('POST', '/_local/reset'));

const TOKEN = 'a'.repeat(32);
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=test/20261231/${REGION}/secretsmanager/aws4_request, SignedHeaders=host, Signature=0`;

async function post(operation: string, input: unknown) {
  const answer = await fetch(aws.server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `secretsmanager.${operation}`,
      authorization: AUTHORIZATION,
    },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  return { status: answer.status, body: await answer.json() };
}

test.each(['CreateSecret', 'UpdateSecret', 'PutSecretValue'])('%s asks for a token', async (operation) => {
  await aws.secrets.createSecret({ Name: 'there' });

  expect(await post(operation, { Name: 'a', SecretId: 'there', SecretString: 'x' })).toEqual({
    status: 400,
    body: {
      __type: 'InvalidRequestException',
      Message: 'You must provide a ClientRequestToken value. We recommend a UUID-type value.',
    },
  });
});

test.each([
  [
    'a token of 31 characters',
    'CreateSecret',
    { Name: 'a', ClientRequestToken: 'a'.repeat(31) },
    'clientRequestToken',
  ],
  [
    'a token of 65 characters',
    'CreateSecret',
    { Name: 'a', ClientRequestToken: 'a'.repeat(65) },
    'clientRequestToken',
  ],
  ['a name of 513 characters', 'CreateSecret', { Name: 'a'.repeat(513) }, 'name'],
  ['no name', 'CreateSecret', {}, 'name'],
  ['no secret', 'GetSecretValue', {}, 'secretId'],
  ['21 labels', 'PutSecretValue', { SecretId: 'a', VersionStages: Array(21).fill('x') }, 'versionStages'],
  ['no labels', 'PutSecretValue', { SecretId: 'a', VersionStages: [] }, 'versionStages'],
  [
    'a tag’s value of 257 characters',
    'TagResource',
    { SecretId: 'a', Tags: [{ Key: 'k', Value: 'v'.repeat(257) }] },
    'tags.1.member.value',
  ],
])('%s is a ValidationException', async (_what, operation, input, place) => {
  expect(await post(operation, input)).toEqual({
    status: 400,
    body: {
      __type: 'ValidationException',
      Message: expect.stringMatching(
        new RegExp(`^1 validation error detected: Value .* at '${place}' failed`),
      ),
    },
  });
});

test.each([
  [{ SecretString: '' }, "Value at 'secretString'"],
  [{ SecretString: 'hidden'.repeat(11_000) }, "Value at 'secretString'"],
  [{ SecretBinary: Buffer.alloc(65_537, 'hidden').toString('base64') }, "Value at 'secretBinary'"],
])('a value that is refused is not repeated', async (value, words) => {
  const { body } = await post('CreateSecret', { Name: 'a', ClientRequestToken: TOKEN, ...value });

  expect(JSON.stringify(body)).toContain(words);
  expect(JSON.stringify(body)).not.toMatch(/hidden|aGlkZGVu/);
});

test('text and bytes together are refused, and so is no value', async () => {
  const both = { SecretString: 'a', SecretBinary: Buffer.from('a') };
  await aws.secrets.createSecret({ Name: 'there' });

  expect(await failure(aws.secrets.createSecret({ Name: 'a', ...both }))).toEqual({
    name: 'InvalidParameterException',
    message: "You can't specify both a binary secret value and a string secret value in the same secret.",
    status: 400,
  });
  expect(await failure(aws.secrets.putSecretValue({ SecretId: 'there' }))).toEqual({
    name: 'InvalidRequestException',
    message: 'You must provide either SecretString or SecretBinary.',
    status: 400,
  });
});

test.each([
  ['{', 'Request body is not valid JSON'],
  [
    '{"SecretId": 1}',
    'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String',
  ],
  ['{"SecretId": ["a"]}', 'Start of list found where not expected'],
])('the body %s is a SerializationException', async (body, Message) => {
  expect(await post('GetSecretValue', body)).toEqual({
    status: 400,
    body: { __type: 'SerializationException', Message },
  });
});

test('an operation that does not exist here is unknown', async () => {
  expect(await post('RotateSecret', {})).toMatchObject({ body: { __type: 'UnknownOperationException' } });
});

test('the calls log masks every value, and errors hold none', async () => {
  const SecretString = 'value-of-mine';
  const SecretBinary = Buffer.from(SecretString);
  await aws.secrets.createSecret({ Name: 'a', SecretString });
  await aws.secrets.putSecretValue({ SecretId: 'a', SecretBinary });
  await aws.secrets.updateSecret({ SecretId: 'a', SecretString });
  await failure(aws.secrets.createSecret({ Name: 'a', SecretString }));
  await post('PutSecretValue', { SecretId: 'a', secretString: SecretString });

  const calls = await aws.calls();

  expect(calls.map(({ service, input }) => [service, input])).toMatchObject([
    ['secretsmanager', { Name: 'a', SecretString: '***' }],
    ['secretsmanager', { SecretId: 'a', SecretBinary: '***' }],
    ['secretsmanager', { SecretId: 'a', SecretString: '***' }],
    ['secretsmanager', { Name: 'a', SecretString: '***' }],
    ['secretsmanager', { SecretId: 'a', secretString: '***' }],
  ]);
  const text = JSON.stringify(calls);
  for (const hidden of [SecretString, SecretBinary.toString('base64')]) expect(text).not.toContain(hidden);
});

describe('faults', () => {
  const SecretId = 'app';
  beforeEach(() => aws.secrets.createSecret({ Name: SecretId, SecretString: 'one' }));
  const put = (SecretString: string) => aws.secrets.putSecretValue({ SecretId, SecretString });
  const current = async () => (await aws.secrets.getSecretValue({ SecretId })).SecretString;

  test.each([
    [
      'GetSecretValue',
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    ],
    ['GetSecretValue', 'AccessDeniedException', 'Access to KMS is not allowed'],
    [
      'PutSecretValue',
      'EncryptionFailure',
      "Secrets Manager can't encrypt the protected secret text using the provided KMS key.",
    ],
  ])('a key that %s cannot use: %s', async (operation, error, message) => {
    await aws.faults({ operation, match: { SecretId }, error });
    const call = operation === 'GetSecretValue' ? current() : put('two');

    expect(await failure(call)).toEqual({ name: error, message, status: 400 });
    expect(await current()).toBe('one');
  });

  test('a lost response leaves what was done, and the same token tells it', async () => {
    await aws.faults({ operation: 'PutSecretValue', loseResponse: true });
    const input = { SecretId, SecretString: 'two', ClientRequestToken: TOKEN };

    await failure(aws.secrets.putSecretValue(input));

    expect(await current()).toBe('two');
    expect(await aws.secrets.putSecretValue(input)).toMatchObject({ VersionId: TOKEN });
    expect((await aws.calls('PutSecretValue'))[0]).toMatchObject({ fault: 'loseResponse' });
  });

  test('a killed handler leaves what was done', async () => {
    await aws.faults({ operation: 'DeleteSecret', killHandler: true });
    const path = `${aws.server.url}/_sandbox/s-1/`;
    const headers = { 'x-amz-target': 'secretsmanager.DeleteSecret', authorization: AUTHORIZATION };
    const gone = new AbortController();
    const call = fetch(path, {
      method: 'POST',
      headers,
      body: JSON.stringify({ SecretId }),
      signal: gone.signal,
    });
    while (!killed.length) await new Promise(setImmediate);
    gone.abort();

    await expect(call).rejects.toThrow();
    expect(killed).toEqual(['s-1']);
    expect((await aws.secrets.describeSecret({ SecretId })).DeletedDate).toBeInstanceOf(Date);
  });

  test('an error of the service after the commit leaves what was done', async () => {
    await aws.faults({
      operation: 'PutSecretValue',
      when: 'after',
      latencyMs: 1,
      error: 'InternalServiceError',
    });

    expect(await failure(put('two'))).toEqual({
      name: 'InternalServiceError',
      message: 'An error occurred on the server side.',
      status: 500,
    });
    expect(await current()).toBe('two');
  });

  test('an operation that two services have is hit in the one that is named', async () => {
    await aws.faults({ service: 'cognito-idp', operation: 'TagResource', error: 'ThrottlingException' });
    await aws.secrets.tagResource({ SecretId, Tags: [{ Key: 'a', Value: '1' }] });
    await aws.faults({ service: 'secretsmanager', operation: 'TagResource', error: 'ThrottlingException' });

    expect(await failure(aws.secrets.tagResource({ SecretId, Tags: [] }))).toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
    });
    const wrong = [{ service: 'sts', operation: 'TagResource', error: 'X' }];
    expect(await aws.control('PUT', '/_local/faults', wrong)).toEqual({
      status: 400,
      body: { message: 'faults[0]: sts has no operation TagResource' },
    });
  });

  test('a value is nothing that a fault can match', async () => {
    await aws.faults({ operation: 'PutSecretValue', match: { SecretString: 'two' }, error: 'X' });

    await put('two');

    expect(await current()).toBe('two');
  });
});

test('reset forgets every secret', async () => {
  await aws.secrets.createSecret({ Name: 'a' });
  await aws.control('POST', '/_local/reset');

  expect((await aws.secrets.listSecrets({ IncludePlannedDeletion: true })).SecretList).toEqual([]);
});

test('nothing that is valid JSON makes an operation fail otherwise than with an error of the client', async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      'a',
      TOKEN,
      'arn:',
      'alias/x',
      8,
      -1,
      [],
      [''],
      [null],
      ['AWSCURRENT'],
      [{ Key: 'a' }],
      [{}],
    ),
  );
  const operations = Object.entries(CONSTRAINTS).flatMap(([name, shape]) =>
    name.endsWith('Request') && shape.type === 'structure'
      ? [{ name: name.slice(0, -7), members: Object.keys(shape.members) }]
      : [],
  );
  expect(operations).toHaveLength(13);
  const call = fc
    .constantFrom(...operations)
    .chain(({ name, members }) =>
      fc.tuple(fc.constant(name), fc.dictionary(fc.constantFrom(...members), value)),
    );
  await fc.assert(
    fc.asyncProperty(call, async ([operation, input]) => {
      expect([200, 400]).toContain((await post(operation, { SecretId: 'a', Name: 'a', ...input })).status);
    }),
    { numRuns: 300 },
  );
});

test('the model’s table is whole, and its patterns can be run', () => {
  const shapes = Object.values(CONSTRAINTS);
  const named = shapes.flatMap((shape) => {
    if (shape.type === 'structure') return Object.values(shape.members);
    return shape.type === 'list' ? [shape.member] : [];
  });

  expect(named.filter((name) => !CONSTRAINTS[name])).toEqual([]);
  for (const shape of shapes) {
    if (shape.type === 'string' && shape.pattern) expect(javaPattern(shape.pattern)).toBeInstanceOf(RegExp);
  }
});
