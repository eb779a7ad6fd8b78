import { awsForFile, failure, required } from './support';

const aws = awsForFile();

const track = (UserPoolId: string, UserSessionTracking: 'ENABLED' | 'DISABLED') =>
  aws.cognito.setUserPoolSessionConfiguration({
    UserPoolId,
    UserSessionTracking,
    TokenSession: { MaxPerUser: 5 },
  });
const place = async (tier?: 'LITE' | 'PLUS') => {
  const UserPoolId = await aws.pool({ UserPoolTier: tier });
  return { UserPoolId, ClientId: required((await aws.client({ UserPoolId })).ClientId) };
};
type Place = Awaited<ReturnType<typeof place>>;
const set = (at: Place, MaxValidityMinutes: number) =>
  aws.cognito.setUserPoolClientSessionConfiguration({ ...at, SSOSession: { MaxValidityMinutes } });
const minutesOf = async (at: Place) =>
  (await aws.cognito.getUserPoolClientSessionConfiguration(at)).SSOSession?.MaxValidityMinutes;

test('a client that was never set answers 60 minutes, tracked or not', async () => {
  const at = await place();
  const untracked = await minutesOf(at);
  await track(at.UserPoolId, 'ENABLED');

  expect([untracked, await minutesOf(at)]).toEqual([60, 60]);
});

test('what is set is read back', async () => {
  const at = await place('PLUS');
  await track(at.UserPoolId, 'ENABLED');

  expect(await set(at, 0)).toMatchObject({ ...at, SSOSession: { MaxValidityMinutes: 0 } });
  expect(await minutesOf(at)).toBe(0);
  expect(await aws.cognito.getUserPoolSessionConfiguration(at)).toMatchObject({
    UserPoolId: at.UserPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 5 },
  });
});

test('without session tracking nothing can be set', async () => {
  expect(await failure(set(await place(), 90))).toEqual({
    name: 'FeatureUnavailableInTierException',
    message: 'User session tracking is not enabled for the user pool.',
    status: 400,
  });
});

test('in the LITE tier nothing can be set', async () => {
  const at = await place('LITE');
  const message = 'Session configuration is not available in the LITE tier of the user pool.';

  expect(await failure(track(at.UserPoolId, 'ENABLED'))).toMatchObject({
    name: 'FeatureUnavailableInTierException',
    message,
  });
  expect(await failure(set(at, 90))).toMatchObject({ name: 'FeatureUnavailableInTierException', message });
});

test('switching tracking off keeps what clients have set', async () => {
  const at = await place();
  await track(at.UserPoolId, 'ENABLED');
  await set(at, 90);
  await track(at.UserPoolId, 'DISABLED');

  expect(await minutesOf(at)).toBe(90);
});

test('more than 90 days is out of range', async () => {
  expect(await failure(set(await place(), 129_601))).toMatchObject({
    name: 'InvalidParameterException',
    message:
      "1 validation error detected: Value '129601' at 'sSOSession.maxValidityMinutes' failed to satisfy constraint: Member must have value less than or equal to 129600",
  });
});
