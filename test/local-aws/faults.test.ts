import { setTimeout as sleep } from 'node:timers/promises';
import { awsForFile, failure, required, testAws } from './support';

const killed: string[] = [];
const aws = awsForFile({ onKill: (sandbox) => killed.push(sandbox) });
let UserPoolId: string;
beforeEach(async () => {
  await aws.control('POST', '/_local/reset');
  killed.length = 0;
  UserPoolId = await aws.pool();
});

const create = (ClientName = 'client') => aws.cognito.createUserPoolClient({ UserPoolId, ClientName });
const namesInPool = async () =>
  required((await aws.cognito.listUserPoolClients({ UserPoolId })).UserPoolClients).map(
    ({ ClientName }) => ClientName,
  );

test('an error comes before the commit, as often as it is asked for', async () => {
  await aws.faults({ operation: 'CreateUserPoolClient', times: 2, error: 'TooManyRequestsException' });

  const errors = [await failure(create('a')), await failure(create('b'))];
  await create('c');

  expect(errors).toEqual(
    Array(2).fill({ name: 'TooManyRequestsException', message: 'Rate exceeded', status: 400 }),
  );
  expect(await namesInPool()).toEqual(['c']);
});

test('an error after the commit leaves what was done', async () => {
  await aws.faults({ operation: 'CreateUserPoolClient', when: 'after', error: 'InternalErrorException' });

  expect(await failure(create('a'))).toEqual({
    name: 'InternalErrorException',
    message: 'Internal server error.',
    status: 500,
  });
  expect(await namesInPool()).toEqual(['a']);
});

test('an error may bring its message and status', async () => {
  const error = { name: 'NotAuthorizedException', message: 'No.', status: 403 };
  await aws.faults({ operation: 'CreateUserPoolClient', error });

  expect(await failure(create())).toEqual(error);
});

test('the message of an error may quote the input, and the calls are told without the secrets in it', async () => {
  const error = {
    name: 'NotAuthorizedException',
    message: '{input.ClientSecret} {input.Nothing} {input.ClientName}',
  };
  await aws.faults({ operation: 'CreateUserPoolClient', error });
  const ClientSecret = 'own_secret+own_secret+own';

  const call = aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'named', ClientSecret });

  expect((await failure(call)).message).toBe(`${ClientSecret} {input.Nothing} named`);
  expect(await aws.calls('CreateUserPoolClient')).toMatchObject([
    { error: 'NotAuthorizedException', errorMessage: '*** {input.Nothing} named' },
  ]);
});

test('calls are let through first, and counted only where they match', async () => {
  const match = { ClientName: 'hit' };
  await aws.faults({ operation: 'CreateUserPoolClient', skip: 1, match, error: 'InternalErrorException' });

  await create('hit');
  await create('miss');
  expect((await failure(create('hit'))).name).toBe('InternalErrorException');
  await create('hit');
  expect((await namesInPool()).sort()).toEqual(['hit', 'hit', 'miss']);
});

test('a match reaches into structures and lists', async () => {
  const match = { TokenValidityUnits: { AccessToken: 'minutes' }, CallbackURLs: ['https://a'] };
  await aws.faults({ operation: 'CreateUserPoolClient', match, error: 'InternalErrorException' });
  const units = { AccessToken: 'minutes', IdToken: 'hours' } as const;
  const input = { UserPoolId, ClientName: 'x', TokenValidityUnits: units, AccessTokenValidity: 10 };

  await aws.cognito.createUserPoolClient({ ...input, CallbackURLs: ['https://a', 'https://b'] });
  const hit = aws.cognito.createUserPoolClient({ ...input, CallbackURLs: ['https://a'] });

  expect((await failure(hit)).name).toBe('InternalErrorException');
});

test('a text that is mentioned is found in any value, at any depth', async () => {
  const fault = { operation: 'CreateUserPoolClient', error: 'InternalErrorException' };
  await aws.faults({ ...fault, mentions: '//hit.example', times: 2 });
  const CallbackURLs = ['https://a.example', 'https://hit.example/back'];

  await aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'x', CallbackURLs: ['https://a'] });
  const listed = aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'x', CallbackURLs });
  const alone = aws.cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'x',
    DefaultRedirectURI: 'https://hit.example',
  });

  expect((await failure(listed)).name).toBe('InternalErrorException');
  expect((await failure(alone)).name).toBe('InternalErrorException');
});

test('a secret is mentioned by its name and by its ARN, never by its value', async () => {
  const { ARN } = await aws.secrets.createSecret({ Name: 'cognito/p1/c1', SecretString: 'cognito/p1' });
  await aws.secrets.createSecret({ Name: 'other', SecretString: 'x' });
  const put = (SecretId: string) =>
    failure(aws.secrets.putSecretValue({ SecretId, SecretString: 'cognito/p1' }));
  await aws.faults({
    operation: 'PutSecretValue',
    mentions: 'cognito/p1',
    times: 2,
    error: 'InternalServiceError',
  });

  await aws.secrets.putSecretValue({ SecretId: 'other', SecretString: 'cognito/p1' });

  expect((await put('cognito/p1/c1')).name).toBe('InternalServiceError');
  expect((await put(required(ARN))).name).toBe('InternalServiceError');
});

test('the calls of functions and of everybody else are told apart', async () => {
  const call = (path: string) =>
    fetch(`${aws.server.url}${path}/`, {
      method: 'POST',
      headers: {
        'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools',
        'content-type': 'application/x-amz-json-1.1',
      },
      body: JSON.stringify({ MaxResults: 1 }),
    }).then(({ status }) => status);
  const fault = { operation: 'ListUserPools', error: 'InternalErrorException' };

  await aws.faults({ ...fault, by: 'handler' });
  expect([await call(''), await call('/_sandbox/child-1'), await call('/_sandbox/child-1')]).toEqual([
    200, 500, 200,
  ]);
  await aws.faults({ ...fault, by: 'others' });
  expect([await call('/_sandbox/child-1'), await call(''), await call('')]).toEqual([200, 500, 200]);
});

test('of two faults the first in the list that matches is taken', async () => {
  const operation = 'CreateUserPoolClient';
  await aws.faults(
    { operation, error: 'InternalErrorException' },
    { operation, error: 'TooManyRequestsException' },
  );

  expect((await failure(create())).name).toBe('InternalErrorException');
  expect((await failure(create())).name).toBe('TooManyRequestsException');
});

test('a new list replaces the old one', async () => {
  await aws.faults({ operation: 'CreateUserPoolClient', error: 'InternalErrorException' });
  await aws.faults();

  await create('a');
  expect(await namesInPool()).toEqual(['a']);
});

test('a further list is put behind the old one, which goes on counting', async () => {
  const operation = 'CreateUserPoolClient';
  await aws.faults({ operation, skip: 1, error: 'InternalErrorException' });
  await aws.control('POST', '/_local/faults', [{ operation, times: 2, error: 'TooManyRequestsException' }]);

  const errors = [await failure(create()), await failure(create()), await failure(create())];
  await create('a');

  expect(errors.map(({ name }) => name)).toEqual([
    'TooManyRequestsException',
    'InternalErrorException',
    'TooManyRequestsException',
  ]);
  expect((await aws.control('GET', '/_local/faults')).body).toMatchObject([{ times: 0 }, { times: 0 }]);
});

test('a further list that is none adds nothing', async () => {
  const body = [{ operation: 'CreateUserPoolClient', error: 'X' }, { operation: 'Nothing' }];

  expect(await aws.control('POST', '/_local/faults', body)).toEqual({
    status: 400,
    body: { message: 'faults[1]: no service here has the operation Nothing' },
  });
  expect((await aws.control('GET', '/_local/faults')).body).toEqual([]);
});

test('a lost response is committed', async () => {
  await aws.faults({ operation: 'CreateUserPoolClient', loseResponse: true });

  await failure(create('a'));

  expect(await namesInPool()).toEqual(['a']);
  expect(await aws.calls('CreateUserPoolClient')).toMatchObject([{ fault: 'loseResponse' }]);
});

test('a response lost beside an error from before the commit leaves nothing done', async () => {
  const error = 'InternalErrorException';
  await aws.faults({ operation: 'CreateUserPoolClient', error, loseResponse: true });

  expect((await failure(create('a'))).status).toBeUndefined();

  expect(await namesInPool()).toEqual([]);
  expect(await aws.calls('CreateUserPoolClient')).toMatchObject([{ fault: 'loseResponse', error }]);
});

test('a killed handler is committed, and its sandbox named once', async () => {
  const inSandbox = await testAws({ onKill: (sandbox) => killed.push(sandbox) }, '/_sandbox/child-7');
  const pool = await inSandbox.pool();
  await inSandbox.faults({ operation: 'CreateUserPoolClient', killHandler: true });

  const pending = inSandbox.client({ UserPoolId: pool }).catch(() => 'never answered');
  while (!killed.length) await sleep(5);

  expect(killed).toEqual(['child-7']);
  expect((await inSandbox.cognito.listUserPoolClients({ UserPoolId: pool })).UserPoolClients).toHaveLength(1);
  await inSandbox.close();
  expect(await pending).toBe('never answered');
});

test('a killed handler that is no sandbox loses its connection', async () => {
  await aws.faults({ operation: 'CreateUserPoolClient', killHandler: true });

  await failure(create());

  expect(killed).toEqual([]);
});

describe('a write that is slow', () => {
  const slow = { operation: 'UpdateUserPoolClient', latencyMs: 150 };
  const refused = {
    name: 'ConcurrentModificationException',
    message: 'Only one request to update user pool client can be processed at a time.',
    status: 400,
  };
  const begun = async () => {
    while (!(await aws.calls('UpdateUserPoolClient')).length) await sleep(5);
  };

  test.each(['before', 'after'])(
    'with its latency %s the commit keeps other writes of its client out',
    async (when) => {
      const { ClientId } = await aws.client({ UserPoolId });
      await aws.faults({ ...slow, when });
      const at = { UserPoolId, ClientId };

      const first = aws.cognito.updateUserPoolClient({ ...at, ClientName: 'first' });
      await begun();
      const update = await failure(aws.cognito.updateUserPoolClient({ ...at, ClientName: 'second' }));
      const deletion = await failure(aws.cognito.deleteUserPoolClient(at));
      await first;

      expect([update, deletion]).toEqual([refused, refused]);
      expect(await namesInPool()).toEqual(['first']);
      await aws.cognito.deleteUserPoolClient(at);
    },
  );

  test('does not keep out reads, nor writes of other clients', async () => {
    const [{ ClientId }, other] = [await aws.client({ UserPoolId }), await aws.client({ UserPoolId })];
    await aws.faults(slow);

    const first = aws.cognito.updateUserPoolClient({ UserPoolId, ClientId, ClientName: 'first' });
    await begun();
    await aws.cognito.describeUserPoolClient({ UserPoolId, ClientId });
    await aws.cognito.updateUserPoolClient({ UserPoolId, ClientId: other.ClientId });

    await first;
  });

  test('commits what it finds after its latency', async () => {
    const { ClientId } = await aws.client({ UserPoolId });
    await aws.faults(slow);

    const first = failure(aws.cognito.updateUserPoolClient({ UserPoolId, ClientId }));
    await begun();
    await aws.cognito.deleteUserPool({ UserPoolId });

    expect((await first).message).toBe(`User pool ${UserPoolId} does not exist.`);
  });
});

test('faults hit the other services too', async () => {
  await aws.faults(
    { operation: 'GetCallerIdentity', error: { name: 'AccessDenied', message: 'No.', status: 403 } },
    { operation: 'PutLogEvents', error: { name: 'ResourceNotFoundException', message: 'No such group.' } },
    { operation: 'PutMetricData', error: 'InternalServiceFault' },
  );
  const logEvents = [{ timestamp: 1, message: 'x' }];

  expect(await failure(aws.sts.getCallerIdentity({}))).toEqual({
    name: 'AccessDenied',
    message: 'No.',
    status: 403,
  });
  expect(
    await failure(aws.logs.putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents })),
  ).toMatchObject({ name: 'ResourceNotFoundException', message: 'No such group.' });
  expect(await failure(aws.metrics.putMetricData({ Namespace: 'n', MetricData: [] }))).toMatchObject({
    name: 'InternalServiceFault',
  });
});

const operation = 'CreateUserPoolClient';
test.each([
  [{}, 'faults: must be a list'],
  [[1], 'faults[0]: must be an object'],
  [[{ times: 1, error: 'X' }], 'faults[0]: operation is required'],
  [[{ operation: 'CreateClient', error: 'X' }], 'faults[0]: no service here has the operation CreateClient'],
  [[{ operation }], 'faults[0]: set at least one of error, latencyMs, loseResponse, killHandler'],
  [[{ operation, error: 'X', times: 0 }], 'faults[0]: times must be a whole number, 1 or more'],
  [[{ operation, error: 'X', skip: -1 }], 'faults[0]: skip must be a whole number, 0 or more'],
  [[{ operation, error: 'X', match: [] }], 'faults[0]: match must be an object'],
  [[{ operation, error: 'X', mentions: 7 }], 'faults[0]: mentions must be a string'],
  [[{ operation, error: 'X', by: 'me' }], 'faults[0]: by must be handler or others'],
  [[{ operation, error: 'X', when: 'later' }], 'faults[0]: when must be before or after'],
  [[{ operation, error: {} }], 'error: name is required'],
  [[{ operation, error: 3 }], 'error: must be an object'],
  [[{ operation, latencyMs: 1.5 }], 'faults[0]: latencyMs must be a whole number, 0 or more'],
  [[{ operation, loseResponse: 'yes' }], 'faults[0]: loseResponse must be true or false'],
  [
    [{ operation, error: 'X', latency: 3 }],
    'faults[0]: unknown member latency; known are operation, service, times, skip, match, mentions, by, when, error, latencyMs, loseResponse, killHandler',
  ],
])('%j is no list of faults', async (body, message) => {
  expect(await aws.control('PUT', '/_local/faults', body)).toEqual({ status: 400, body: { message } });
});
