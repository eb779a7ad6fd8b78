import fc from 'fast-check';
import { CONSTRAINTS } from '../../local/aws/cognito/model';
import { awsForFile, REGION } from './support';

const aws = awsForFile();

const SERVICE = 'AWSCognitoIdentityProviderService';
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=test/20261231/${REGION}/cognito-idp/aws4_request, SignedHeaders=host, Signature=0`;

/** A request as it stands, signed for cognito-idp; the answer with its JSON. */
async function post(body: string, headers: Record<string, string> = {}) {
  const answer = await fetch(aws.server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', authorization: AUTHORIZATION, ...headers },
    body,
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: JSON.parse(text) as unknown };
}
const target = (operation: string, service = SERVICE) => ({ 'x-amz-target': `${service}.${operation}` });
const create = (input: unknown) => post(JSON.stringify(input), target('CreateUserPoolClient'));

test.each([
  ['no target', {}],
  ['an operation that does not exist', target('CreateUserPoolClients')],
  ['an operation that every object has', target('constructor')],
  ['a service that does not exist', target('CreateUserPoolClient', 'Nothing')],
  ['a target without a dot', { 'x-amz-target': 'CreateUserPoolClient' }],
])('%s is an unknown operation', async (_what, headers) => {
  const answer = await post('{}', headers);

  expect(answer).toMatchObject({ status: 400, body: { __type: 'UnknownOperationException' } });
  expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  expect((await aws.calls()).at(-1)).toMatchObject({
    service: 'cognito-idp',
    error: 'UnknownOperationException',
  });
});

const ClientName = 'x';
const UserPoolId = 'eu-west-1_none';
test.each([
  ['{', 'Request body is not valid JSON'],
  ['[]', 'Start of list found where not expected'],
  ['"text"', 'Unexpected field type'],
  ['null', 'Unexpected field type'],
])('the body %s is a SerializationException', async (body, Message) => {
  expect(await post(body, target('CreateUserPoolClient'))).toMatchObject({
    status: 400,
    body: { __type: 'SerializationException', Message },
  });
});

const JAVA_NUMBER = 'com.amazon.coral.value.json.numbers.TruncatingBigNumber';
test.each([
  [{ ClientName: 1 }, `class ${JAVA_NUMBER} can not be converted to an String`],
  [{ ClientName: true }, 'class java.lang.Boolean can not be converted to an String'],
  [{ ClientName: {} }, 'Start of structure or map found where not expected.'],
  [{ ClientName: [] }, 'Start of list found where not expected'],
  [{ GenerateSecret: 'true' }, 'class java.lang.String can not be converted to an Boolean'],
  [{ AuthSessionValidity: '3' }, 'class java.lang.String can not be converted to an Integer'],
  [{ CallbackURLs: 'https://example.com' }, 'Unexpected field type'],
  [{ CallbackURLs: {} }, 'Start of structure or map found where not expected.'],
  [{ CallbackURLs: [1] }, `class ${JAVA_NUMBER} can not be converted to an String`],
  [{ TokenValidityUnits: [] }, 'Start of list found where not expected'],
  [{ TokenValidityUnits: 'days' }, 'Unexpected field type'],
])('the wrong type in %j is a SerializationException', async (wrong, Message) => {
  expect(await create({ UserPoolId, ClientName, ...wrong })).toMatchObject({
    status: 400,
    body: { __type: 'SerializationException', Message },
  });
});

test('required members that are missing are all named', async () => {
  expect(await create({ UserPoolId: null })).toMatchObject({
    status: 400,
    body: {
      __type: 'InvalidParameterException',
      message:
        "2 validation errors detected: Value null at 'userPoolId' failed to satisfy constraint: Member must not be null; Value null at 'clientName' failed to satisfy constraint: Member must not be null",
    },
  });
});

test('an empty body is an empty input', async () => {
  expect((await post('', target('DescribeUserPool'))).body).toEqual({
    __type: 'InvalidParameterException',
    message:
      "1 validation error detected: Value null at 'userPoolId' failed to satisfy constraint: Member must not be null",
  });
});

test('unknown members are dropped', async () => {
  const { body } = await post(
    '{"PoolName": "x", "Unknown": {"a": 1}, "__proto__": 3}',
    target('CreateUserPool'),
  );

  expect(body).toMatchObject({ UserPool: { Name: 'x' } });
  expect(body).not.toHaveProperty(['UserPool', 'Unknown']);
});

test('nothing that is valid JSON makes an operation fail otherwise than with an error of the client', async () => {
  const members = Object.entries(CONSTRAINTS).find(([name]) => name === 'CreateUserPoolClientRequest')?.[1];
  const names = members?.type === 'structure' ? Object.keys(members.members) : [];
  expect(names).toContain('ClientName');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(0, -1, 1e300, '', [''], [null], {}, [], 'COGNITO', ['http://['], { Feature: 'ENABLED' }),
  );
  const input = fc.dictionary(fc.constantFrom(...names), value).map((some) => ({ ClientName, ...some }));
  const pool = await aws.pool();
  await fc.assert(
    fc.asyncProperty(input, async (some) => {
      const { status } = await create({ ...some, UserPoolId: pool });
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 150 },
  );
});

test('other methods and paths are not found', async () => {
  const answers = [await fetch(aws.server.url), await fetch(`${aws.server.url}/other`, { method: 'POST' })];

  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

test('a query request for an operation that does not exist is an InvalidAction', async () => {
  const body = new URLSearchParams({ Action: 'GetNobody', Version: '2011-06-15' });

  const answer = await fetch(aws.server.url, { method: 'POST', body });

  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(
    '<Code>InvalidAction</Code><Message>Could not find operation GetNobody for version 2011-06-15</Message>',
  );
});
