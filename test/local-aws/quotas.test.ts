import { awsForFile, failure, required } from './support';

let now = 1_700_000_000_000;
const aws = awsForFile({ clock: () => now });
let UserPoolId: string;
beforeEach(async () => {
  await aws.control('POST', '/_local/reset');
  UserPoolId = await aws.pool();
});

const quotas = async (body: object) =>
  expect(await aws.control('PUT', '/_local/quotas', body)).toMatchObject({ status: 200 });
const exceeded = { name: 'TooManyRequestsException', message: 'Rate exceeded', status: 400 };
const list = (id: string) => aws.cognito.listUserPoolClients({ UserPoolId: id });

test('rates are off until they are set', async () => {
  const pages = await Promise.all(Array.from({ length: 30 }, () => list(UserPoolId)));

  expect(pages).toHaveLength(30);
});

test('a pool that is over its rate is told so until time has passed', async () => {
  await quotas({ UserPoolClientRead: { perPool: 2 } });
  await list(UserPoolId);
  await list(UserPoolId);

  expect(await failure(list(UserPoolId))).toEqual(exceeded);
  now += 500;
  await list(UserPoolId);
  expect(await failure(list(UserPoolId))).toEqual(exceeded);
});

test('setting the rates again fills what was used up', async () => {
  await quotas({ UserPoolClientRead: { perPool: 1 } });
  await list(UserPoolId);
  await quotas({ UserPoolClientRead: { perPool: 1 } });

  expect((await list(UserPoolId)).UserPoolClients).toEqual([]);
});

test('the rate of one pool does not count for another, that of the account does', async () => {
  const other = await aws.pool();
  await quotas({ UserPoolClientRead: { perPool: 1, perAccount: 2 } });
  await list(UserPoolId);

  expect(await failure(list(UserPoolId))).toEqual(exceeded);
  await list(other);
  now += 400;
  expect(await failure(list(await aws.pool()))).toEqual(exceeded);
});

test('reads and writes count apart', async () => {
  await quotas({ UserPoolClientUpdate: { perPool: 1 } });
  const { ClientId } = await aws.client({ UserPoolId });

  expect(await failure(aws.cognito.updateUserPoolClient({ UserPoolId, ClientId }))).toEqual(exceeded);
  expect(await failure(aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId }))).toEqual(exceeded);
  await aws.cognito.describeUserPoolClient({ UserPoolId, ClientId });
});

test('a pool that is full takes no further client', async () => {
  await quotas({ ClientsPerPool: 2 });
  const { ClientId } = await aws.client({ UserPoolId });
  await aws.client({ UserPoolId });

  expect(await failure(aws.client({ UserPoolId }))).toEqual({
    name: 'LimitExceededException',
    message: 'Maximum number of user pool clients reached.',
    status: 400,
  });
  await aws.cognito.deleteUserPoolClient({ UserPoolId, ClientId: required(ClientId) });
  await aws.client({ UserPoolId });
});

test.each([
  [[], 'quotas: must be an object'],
  [
    { UserPoolClientWrite: {} },
    'quotas: unknown member UserPoolClientWrite; known are UserPoolClientRead, UserPoolClientUpdate, ClientsPerPool',
  ],
  [
    { UserPoolClientRead: { perPool: 0 } },
    'quotas.UserPoolClientRead: perPool must be a whole number, 1 or more',
  ],
  [{ ClientsPerPool: 'many' }, 'quotas: ClientsPerPool must be a whole number, 0 or more'],
])('%j is no setting of quotas', async (body, message) => {
  expect(await aws.control('PUT', '/_local/quotas', body)).toEqual({ status: 400, body: { message } });
});
