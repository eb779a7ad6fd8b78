import { CONSTRAINTS, VALUES_BEYOND_THE_MODEL } from '../../local/aws/cognito/model';
import { javaPattern } from '../../local/aws/model/java-pattern';
import { awsForFile, failure } from './support';

const aws = awsForFile();
let UserPoolId: string;
beforeAll(async () => {
  UserPoolId = await aws.pool();
});

const ClientName = 'x';
const FAILED = 'failed to satisfy constraint';
const one = (text: string): string => `1 validation error detected: ${text}`;

interface Case {
  what: string;
  call: () => Promise<unknown>;
  message: string;
}

const CASES: Case[] = [
  {
    what: 'an empty client id breaks length and pattern',
    call: () => aws.cognito.describeUserPoolClient({ UserPoolId, ClientId: '' }),
    message:
      "2 validation errors detected: Value '' at 'clientId' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+",
  },
  {
    what: 'a flow that does not exist',
    call: () =>
      aws.cognito.createUserPoolClient({
        UserPoolId,
        ClientName,
        AllowedOAuthFlows: ['code', 'token' as 'code'],
      }),
    message:
      "1 validation error detected: Value '[code, token]' at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]",
  },
  {
    what: 'an authentication flow that does not exist',
    call: () =>
      aws.cognito.createUserPoolClient({
        UserPoolId,
        ClientName,
        ExplicitAuthFlows: ['ADMIN_USER_PASSWORD_AUTH' as 'USER_PASSWORD_AUTH'],
      }),
    message: one(
      `Value '[ADMIN_USER_PASSWORD_AUTH]' at 'explicitAuthFlows' ${FAILED}: Member must satisfy constraint: [Member must satisfy enum value set: [ALLOW_CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_AUTH, ALLOW_TOKEN_EXCHANGE_DELEGATION, ALLOW_TOKEN_EXCHANGE_IMPERSONATION]]`,
    ),
  },
  {
    what: 'a URL that is empty',
    call: () => aws.cognito.createUserPoolClient({ UserPoolId, ClientName, CallbackURLs: [''] }),
    message: one(
      `Value '[]' at 'callbackURLs' ${FAILED}: Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+]`,
    ),
  },
  {
    what: 'a number that is too large',
    call: () => aws.cognito.createUserPoolClient({ UserPoolId, ClientName, AuthSessionValidity: 16 }),
    message: one(
      `Value '16' at 'authSessionValidity' ${FAILED}: Member must have value less than or equal to 15`,
    ),
  },
  {
    what: 'a number that is too small',
    call: () => aws.cognito.createUserPoolClient({ UserPoolId, ClientName, RefreshTokenValidity: -1 }),
    message: one(
      `Value '-1' at 'refreshTokenValidity' ${FAILED}: Member must have value greater than or equal to 0`,
    ),
  },
  {
    what: 'a member of a structure',
    call: () =>
      aws.cognito.createUserPoolClient({
        UserPoolId,
        ClientName,
        TokenValidityUnits: { AccessToken: 'weeks' as 'days' },
      }),
    message: one(
      `Value 'weeks' at 'tokenValidityUnits.accessToken' ${FAILED}: Member must satisfy enum value set: [seconds, minutes, hours, days]`,
    ),
  },
  {
    what: 'a member of a structure in a list',
    call: () => aws.cognito.createUserPool({ PoolName: 'x', Schema: [{ Name: 'ok' }, { Name: '' }] }),
    message: `2 validation errors detected: Value '' at 'schema.2.member.name' ${FAILED}: Member must have length greater than or equal to 1; Value '' at 'schema.2.member.name' ${FAILED}: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`,
  },
  {
    what: 'a required member that is missing',
    call: () => aws.cognito.createUserPoolClient({ UserPoolId, ClientName: undefined }),
    message: one(`Value null at 'clientName' ${FAILED}: Member must not be null`),
  },
  {
    what: 'a required member of a structure that is missing',
    call: () =>
      aws.cognito.createUserPoolClient({
        UserPoolId,
        ClientName,
        RefreshTokenRotation: { Feature: undefined },
      }),
    message: one(`Value null at 'refreshTokenRotation.feature' ${FAILED}: Member must not be null`),
  },
  {
    what: 'a secret, whose value is not repeated',
    call: () => aws.cognito.createUserPoolClient({ UserPoolId, ClientName, ClientSecret: 'too-short' }),
    message: `2 validation errors detected: Value at 'clientSecret' ${FAILED}: Member must have length greater than or equal to 24; Value at 'clientSecret' ${FAILED}: Member must satisfy regular expression pattern: [\\w+]+`,
  },
  {
    what: 'a tag that is too long',
    call: () => aws.cognito.createUserPool({ PoolName: 'x', UserPoolTags: { a: 'b'.repeat(257) } }),
    message: one(
      `Value '{a=${'b'.repeat(257)}}' at 'userPoolTags' ${FAILED}: Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 0]`,
    ),
  },
  {
    what: 'a page that is too long',
    call: () => aws.cognito.listUserPoolClients({ UserPoolId, MaxResults: 61 }),
    message: one(`Value '61' at 'maxResults' ${FAILED}: Member must have value less than or equal to 60`),
  },
];

test.each(CASES)('$what: refused in the words of the API', async ({ call, message }) => {
  expect(await failure(call())).toEqual({ name: 'InvalidParameterException', message, status: 400 });
});

test('constraints are checked before the pool is looked for', async () => {
  const call = aws.cognito.createUserPoolClient({ UserPoolId: 'eu-west-1_none', ClientName: '' });

  expect((await failure(call)).message).toMatch(/^2 validation errors detected: Value '' at 'clientName'/);
});

test('the pool is looked for before the rules are checked', async () => {
  const call = aws.cognito.createUserPoolClient({
    UserPoolId: 'eu-west-1_none',
    ClientName,
    IdTokenValidity: 25,
  });

  expect((await failure(call)).message).toBe('User pool eu-west-1_none does not exist.');
});

test('every shape that the table refers to is in the table', () => {
  const named = Object.values(CONSTRAINTS).flatMap((shape) => {
    if (shape.type === 'structure') return Object.values(shape.members);
    if (shape.type === 'list') return [shape.member];
    return shape.type === 'map' ? [shape.key, shape.value] : [];
  });

  expect([...named, ...Object.keys(VALUES_BEYOND_THE_MODEL)].filter((name) => !CONSTRAINTS[name])).toEqual(
    [],
  );
});

test('every pattern of the table is one that JavaScript can run', () => {
  const patterns = Object.values(CONSTRAINTS).flatMap((shape) =>
    shape.type === 'string' && shape.pattern !== undefined ? [shape.pattern] : [],
  );

  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) expect(javaPattern(pattern)).toBeInstanceOf(RegExp);
});
