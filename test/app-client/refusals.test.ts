import {
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { identifierOf } from '../support/client';
import { succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

const GONE: [string, (model: Properties) => Promise<unknown>][] = [
  [
    'client',
    ({ ClientId }) =>
      local.cognito().send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId: String(ClientId) })),
  ],
  ['pool', () => local.cognito().send(new DeleteUserPoolCommand({ UserPoolId }))],
];
const MESSAGES: Readonly<Record<string, RegExp>> = {
  client: /^User pool client [0-9a-v]+ does not exist\./,
  pool: /^User pool us-east-1_\w+ does not exist\./,
};

test.each(
  GONE.flatMap(([what, end]) =>
    (['READ', 'UPDATE', 'DELETE'] as const).map((action) => ({ what, end, action })),
  ),
)('$action of a client whose $what is gone is NotFound', async ({ what, end, action }) => {
  const model = await succeed(local, 'CREATE', { UserPoolId });
  await end(model);

  const event = await local.invoke(action, identifierOf(model), { previous: identifierOf(model) });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'NotFound',
    message: expect.stringMatching(MESSAGES[what] ?? /never/),
  });
});

test.each(['READ', 'UPDATE', 'DELETE'] as const)(
  '%s of what was never created is NotFound',
  async (action) => {
    const event = await local.invoke(action, { UserPoolId });

    expect(event).toMatchObject({
      status: 'FAILED',
      errorCode: 'NotFound',
      message: expect.stringContaining('/ClientId is missing'),
    });
  },
);

test('a CREATE in a pool that does not exist says so of UserPoolId', async () => {
  const event = await local.invoke('CREATE', { UserPoolId: 'us-east-1_Missing00' });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: '/UserPoolId: User pool us-east-1_Missing00 does not exist. (ResourceNotFoundException)',
  });
});

test.each([
  {
    what: 'GenerateSecret against the previous template',
    desired: { GenerateSecret: true },
    previous: { GenerateSecret: false },
  },
  { what: 'GenerateSecret against the client itself', desired: { GenerateSecret: true }, previous: {} },
  { what: 'UserPoolId', desired: {}, previous: { UserPoolId: 'us-east-1_Another00' } },
])('an UPDATE that changes $what is NotUpdatable', async ({ desired, previous }) => {
  const model = await succeed(local, 'CREATE', { UserPoolId });

  const event = await local.invoke(
    'UPDATE',
    { ...identifierOf(model), ...desired },
    { previous: { ...identifierOf(model), ...previous } },
  );

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'NotUpdatable',
    message: expect.stringMatching(/^\/(GenerateSecret|UserPoolId) cannot change once the client exists/),
  });
});

test('a CREATE that declares what only Cognito sets is refused', async () => {
  const event = await local.invoke('CREATE', { UserPoolId, ClientId: 'abc', Name: 'web' });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message:
      '/ClientId is read-only. Remove it from the template. /Name is read-only. Remove it from the template.',
  });
});
