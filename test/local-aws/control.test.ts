import fc from 'fast-check';
import { startAws } from '../../local/aws';
import { isSubset, type Json } from '../../local/aws/json';
import { awsForFile, failure, testAws } from './support';

let resets = 0;
const aws = awsForFile({
  onReset: () => (resets += 1),
  extraLogs: () => ['a line'],
  controls: {
    'GET /_local/stacks/:name': ({ params }) => ({ status: 200, body: params }),
    'POST /_local/stacks/:name': async ({ body }) => ({ status: 201, body }),
    'GET /_local/broken': () => {
      throw new Error('out of order');
    },
  },
});
beforeEach(() => aws.control('POST', '/_local/reset'));

test('calls are told in order, with input, error and times, and without secrets', async () => {
  const UserPoolId = await aws.pool();
  const ClientSecret = 'ownSecretOwnSecretOwnSecret';
  await aws.client({ UserPoolId, ClientSecret });
  await failure(aws.cognito.describeUserPoolClient({ UserPoolId, ClientId: 'none' }));
  await failure(
    aws.cognito.createUserPoolClient({ UserPoolId, ClientName: 'x', ClientSecret: 'bad secret' }),
  );
  await aws.sts.getCallerIdentity({});

  const calls = await aws.calls();

  expect(calls).toMatchObject([
    { service: 'cognito-idp', operation: 'CreateUserPool', input: { PoolName: 'pool' } },
    { operation: 'CreateUserPoolClient', input: { UserPoolId, ClientSecret: '***' } },
    {
      operation: 'DescribeUserPoolClient',
      input: { UserPoolId, ClientId: 'none' },
      error: 'ResourceNotFoundException',
      errorMessage: 'User pool client none does not exist.',
    },
    { operation: 'CreateUserPoolClient', error: 'InvalidParameterException' },
    { service: 'sts', operation: 'GetCallerIdentity', region: 'eu-west-1' },
  ]);
  for (const call of calls) expect(call.endedAt).toBeGreaterThanOrEqual(call.startedAt);
  expect(JSON.stringify(calls)).not.toMatch(/ownSecret|bad secret/);
});

test('secrets in the details of an identity provider are masked', async () => {
  const ProviderDetails = { client_id: 'id', client_secret: 'hidden' };
  const provider = { ProviderName: 'Google', ProviderType: 'Google' as const, ProviderDetails };
  await aws.cognito.createIdentityProvider({ UserPoolId: await aws.pool(), ...provider });

  expect(await aws.calls('CreateIdentityProvider')).toMatchObject([
    { input: { ProviderDetails: { client_id: 'id', client_secret: '***' } } },
  ]);
});

test('a call from a sandbox names it', async () => {
  const inSandbox = await testAws({}, '/_sandbox/child-1');
  await inSandbox.pool();
  await inSandbox.sts.getCallerIdentity({});

  expect((await inSandbox.calls()).map(({ sandbox }) => sandbox)).toEqual(['child-1', 'child-1']);
  await inSandbox.close();
});

test('a reset forgets everything and tells so', async () => {
  const UserPoolId = await aws.pool();
  await aws.faults({ operation: 'CreateUserPool', error: 'InternalErrorException' });
  await aws.logs.putLogEvents({
    logGroupName: 'g',
    logStreamName: 's',
    logEvents: [{ timestamp: 1, message: 'x' }],
  });
  const before = resets;

  await aws.control('POST', '/_local/reset');

  expect(resets).toBe(before + 1);
  expect(await aws.calls()).toEqual([]);
  expect((await aws.control('GET', '/_local/logs')).body).toEqual({ logEvents: [], stdout: ['a line'] });
  expect((await failure(aws.cognito.describeUserPool({ UserPoolId }))).name).toBe(
    'ResourceNotFoundException',
  );
  await aws.pool();
});

test('the server forgets everything when it is told in the process', async () => {
  const other = await testAws();
  await other.pool();
  other.server.reset();

  expect((await other.cognito.listUserPools({ MaxResults: 1 })).UserPools).toEqual([]);
  await other.close();
});

test('further control routes take parameters and bodies', async () => {
  expect(await aws.control('GET', '/_local/stacks/my%20stack?since=3')).toEqual({
    status: 200,
    body: { name: 'my stack', since: '3' },
  });
  expect(await aws.control('POST', '/_local/stacks/a', { x: 1 })).toEqual({ status: 201, body: { x: 1 } });
});

test('control tells what is wrong with a request', async () => {
  const unknown = await aws.control('GET', '/_local/nothing');
  const broken = await aws.control('GET', '/_local/broken');
  const malformed = await aws.control('PUT', '/_local/faults', '[');

  expect(unknown).toMatchObject({
    status: 404,
    body: {
      message: expect.stringMatching(/^No control route GET \/_local\/nothing\. Known: POST/) as string,
    },
  });
  expect(broken).toEqual({ status: 500, body: { message: 'out of order' } });
  expect(malformed.status).toBe(400);
});

test('closing ends connections that are still waiting', async () => {
  const other = await testAws();
  await other.faults({ operation: 'CreateUserPool', latencyMs: 60_000 });
  const waiting = failure(other.pool());
  while (!(await other.calls('CreateUserPool')).length);

  await other.close();

  expect((await waiting).name).toBeDefined();
});

test('a port that is taken is an error', async () => {
  await expect(startAws({ port: aws.server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

const json: fc.Arbitrary<Json> = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));

test('a match holds for itself with members added, and fails once a member differs', () => {
  fc.assert(
    fc.property(json, fc.string(), fc.string(), (part, extra, value) => {
      const whole = { ...part, [`added ${extra}`]: value };
      expect(isSubset(part, whole)).toBe(true);
      expect(isSubset({ ...part, other: value }, { ...whole, other: `${value}!` })).toBe(false);
    }),
  );
});
