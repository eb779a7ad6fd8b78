import type {
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { CLIENT_SETTINGS } from '../../local/aws/cognito/client-settings';
import { awsForFile, failure, required } from './support';

type Settings = Omit<UpdateUserPoolClientRequest, 'UserPoolId' | 'ClientId'>;

/** A value of every setting that is not its default; together they break no rule. */
const SET: Required<Settings> = {
  ClientName: 'named',
  RefreshTokenValidity: 90,
  AccessTokenValidity: 2,
  IdTokenValidity: 2,
  TokenValidityUnits: { AccessToken: 'hours', RefreshToken: 'days' },
  ReadAttributes: ['email'],
  WriteAttributes: ['email'],
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
  SupportedIdentityProviders: ['COGNITO'],
  CallbackURLs: ['https://example.com/cb'],
  LogoutURLs: ['https://example.com/out'],
  DefaultRedirectURI: 'https://example.com/cb',
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  AllowedOAuthFlowsUserPoolClient: true,
  AnalyticsConfiguration: {
    ApplicationId: 'd70b2ba3',
    RoleArn: 'arn:aws:iam::123456789012:role/analytics',
    ExternalId: 'external',
  },
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: false,
  EnablePropagateAdditionalUserContextData: true,
  AuthSessionValidity: 10,
  RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 5 },
};

/** What reading back shows of a setting after an update that named none. */
const AFTER_EMPTY_UPDATE: Record<keyof Settings, unknown> = {
  ClientName: 'named',
  RefreshTokenValidity: 90,
  EnableTokenRevocation: false,
  AuthSessionValidity: 10,
  RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 5 },
  TokenValidityUnits: {},
  AllowedOAuthFlowsUserPoolClient: false,
  EnablePropagateAdditionalUserContextData: false,
  AccessTokenValidity: undefined,
  IdTokenValidity: undefined,
  ReadAttributes: undefined,
  WriteAttributes: undefined,
  ExplicitAuthFlows: undefined,
  SupportedIdentityProviders: undefined,
  CallbackURLs: undefined,
  LogoutURLs: undefined,
  DefaultRedirectURI: undefined,
  AllowedOAuthFlows: undefined,
  AllowedOAuthScopes: undefined,
  AnalyticsConfiguration: undefined,
  PreventUserExistenceErrors: undefined,
};

const aws = awsForFile();
let UserPoolId: string;
let client: UserPoolClientType;
beforeAll(async () => {
  UserPoolId = await aws.pool();
});
beforeEach(async () => {
  client = await aws.client({ UserPoolId, GenerateSecret: true, ...SET });
});

const update = async (settings: Settings): Promise<UserPoolClientType> => {
  const { ClientId } = client;
  return required(
    (await aws.cognito.updateUserPoolClient({ UserPoolId, ClientId, ...settings })).UserPoolClient,
  );
};

describe('an update that names no setting', () => {
  test.each(Object.keys(CLIENT_SETTINGS) as (keyof Settings)[])(
    'treats %s as the service does',
    async (name) => {
      const before = client[name];
      const after = await update({});

      expect(before).toEqual(SET[name]);
      expect(after[name]).toEqual(AFTER_EMPTY_UPDATE[name]);
    },
  );

  test('keeps id, secret and creation date, and moves the modification date', async () => {
    const after = await update({});

    expect(after).toMatchObject({
      ClientId: client.ClientId,
      ClientSecret: client.ClientSecret,
      CreationDate: client.CreationDate,
    });
    expect(Number(after.LastModifiedDate)).toBeGreaterThanOrEqual(Number(client.LastModifiedDate));
  });
});

test('what an update keeps goes back to its default when that is sent', async () => {
  const after = await update({
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    RefreshTokenRotation: { Feature: 'DISABLED' },
  });

  expect(after).toMatchObject({
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    RefreshTokenRotation: { Feature: 'DISABLED' },
  });
});

test('an update with the complete client changes nothing but the date', async () => {
  const after = await update(SET);

  expect({ ...after, LastModifiedDate: undefined }).toEqual({ ...client, LastModifiedDate: undefined });
});

test('a kept number whose unit went back to its default breaks the range', async () => {
  await update({ RefreshTokenValidity: 7200, TokenValidityUnits: { RefreshToken: 'seconds' } });

  expect(await failure(update({}))).toMatchObject({
    name: 'InvalidParameterException',
    message: 'Invalid range for token validity.',
  });
});

test('a refused update changes nothing', async () => {
  const { ClientId } = client;
  await failure(update({ ClientName: 'other', CallbackURLs: ['http://example.com/cb'] }));

  const { UserPoolClient } = await aws.cognito.describeUserPoolClient({ UserPoolId, ClientId });

  expect(UserPoolClient).toEqual(client);
});
