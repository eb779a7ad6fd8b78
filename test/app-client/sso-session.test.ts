import { read, update } from '../support/client';
import { drive, succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';
import { freshTrackedPool } from '../support/pool-contents';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshTrackedPool(local);
});

const create = (properties: Properties = {}) => succeed(local, 'CREATE', { UserPoolId, ...properties });

test('a removed SSO session goes back to 60 minutes', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  const model = await create({ SSOSession });

  const updated = await update(local, model, {}, { SSOSession });

  expect(updated.SSOSession).toEqual({ MaxValidityMinutes: 60 });
  expect(await read(local, model)).toEqual(updated);
});

test('removing an SSO session never fails where setting one is refused', async () => {
  const SSOSession = { MaxValidityMinutes: 480 };
  const model = await create({ SSOSession });
  const error = 'FeatureUnavailableInTierException';
  await local.faults([{ operation: 'SetUserPoolClientSessionConfiguration', times: 1, error }]);

  const updated = await update(local, model, {}, { SSOSession });

  expect(updated.SSOSession).toEqual(SSOSession);
});

test.each(['UnknownOperationException', 'FeatureUnavailableInTierException'])(
  'READ leaves SSOSession out where session configuration answers %s',
  async (error) => {
    const model = await create();
    await local.faults([{ operation: 'GetUserPoolClientSessionConfiguration', times: 1, error }]);

    expect(await read(local, model)).not.toHaveProperty('SSOSession');
  },
);

test('a CREATE whose SSO session is refused fails with the model, so that the client is not lost', async () => {
  const error = 'FeatureUnavailableInTierException';
  await local.faults([{ operation: 'SetUserPoolClientSessionConfiguration', times: 1, error }]);

  const event = await drive(local, 'CREATE', { UserPoolId, SSOSession: { MaxValidityMinutes: 480 } });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringContaining('Move the user pool to the feature plan that has this setting'),
    resourceModel: { UserPoolId, ClientId: expect.any(String) },
  });
});
