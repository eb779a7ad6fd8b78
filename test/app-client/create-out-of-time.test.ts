import { CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import { budgetOf } from '../../src/app-client/aws-calls';
import { cognitoFor } from '../../src/app-client/cognito';
import { createOnce } from '../../src/app-client/create-once';
import { toHandlerError } from '../../src/app-client/errors';
import { markedName } from '../../src/app-client/name';
import { clientsIn } from '../support/client';
import { drive } from '../support/drive';
import { freshPool, localForFile } from '../support/local-for-file';
import { ownTime, requestOf } from '../support/own-time';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
  process.env.AWS_ENDPOINT_URL = local.aws;
});

const WHOLE_BUDGET_MILLISECONDS = 50_000;

const SAME = { token: 'one-token', stackId: 'one-stack', logicalId: 'WebClient' };

test('a refusal that comes at the end of the time, after a lost answer, brings the request back', async () => {
  const clock = ownTime();
  const log = (line: string): void => {
    if (line.includes('LimitExceededException')) clock.pass(WHOLE_BUDGET_MILLISECONDS);
  };
  const request = requestOf({ action: 'CREATE', desired: { UserPoolId }, log });
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
