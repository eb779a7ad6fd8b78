import { CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Clock, Invocation } from '../../src/contract';
import { budgetOf } from '../../src/app-client/aws-calls';
import { cognitoFor } from '../../src/app-client/cognito';
import { createOnce } from '../../src/app-client/create-once';
import { toHandlerError } from '../../src/app-client/errors';
import { markedName } from '../../src/app-client/name';
import type { AppClientProperties } from '../../src/app-client/properties';
import { clientsIn } from '../support/client';
import { drive } from '../support/drive';
import { freshPool, localForFile } from '../support/local-for-file';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
  process.env.AWS_ENDPOINT_URL = local.aws;
});

const WHOLE_BUDGET_MILLISECONDS = 50_000;

/** A time that passes only where a test says so. */
function ownTime(): Clock & { pass(milliseconds: number): void } {
  let now = Date.now();
  const pass = (milliseconds: number): void => void (now += milliseconds);
  return { now: () => now, sleep: (milliseconds) => Promise.resolve(pass(milliseconds)), pass };
}

const SAME = { token: 'one-token', stackId: 'one-stack', logicalId: 'WebClient' };
const requestFor = (log: Invocation<unknown>['log']): Invocation<AppClientProperties> => ({
  action: 'CREATE',
  clientRequestToken: SAME.token,
  stackId: SAME.stackId,
  logicalResourceId: SAME.logicalId,
  desired: { UserPoolId },
  region: 'us-east-1',
  awsAccountId: '123456789012',
  driftable: false,
  credentials: { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'example', sessionToken: 'example' },
  log,
  conceal: () => undefined,
});

test('a refusal that comes at the end of the time, after a lost answer, brings the request back', async () => {
  const clock = ownTime();
  const request = requestFor((line) => {
    if (line.includes('LimitExceededException')) clock.pass(WHOLE_BUDGET_MILLISECONDS);
  });
  await local.faults([
    { operation: 'CreateUserPoolClient', times: 1, error: 'InternalErrorException' },
    { operation: 'CreateUserPoolClient', times: 1, error: 'LimitExceededException' },
  ]);

  const cognito = cognitoFor(request, budgetOf('CREATE', clock, new AbortController().signal));
  const failure: unknown = await createOnce({ request, cognito, clock }).catch((error: unknown) => error);
  const late = { UserPoolId, ClientName: markedName(request) };
  const { UserPoolClient } = await local.cognito().send(new CreateUserPoolClientCommand(late));
  const again = await drive(local, 'CREATE', { UserPoolId }, SAME);

  const { code, message } = toHandlerError(failure, 'CREATE');
  expect([code, message]).toEqual([
    'ServiceInternalError',
    'Internal server error. (InternalErrorException)',
  ]);
  expect(again.resourceModel).toMatchObject({ ClientId: UserPoolClient?.ClientId });
  expect(await clientsIn(local, UserPoolId)).toHaveLength(1);
});
