import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { awsForFile, failure, REGION, required, testAws } from './support';

const aws = awsForFile();

const describePool = async (UserPoolId: string) =>
  required((await aws.cognito.describeUserPool({ UserPoolId })).UserPool);
const missing = (id: string) => ({
  name: 'ResourceNotFoundException',
  message: `User pool ${id} does not exist.`,
  status: 400,
});

test('a pool carries the Region that the request is signed for, and the account', async () => {
  const id = await aws.pool();

  expect(id).toMatch(/^eu-west-1_[0-9A-Za-z]{9}$/);
  expect((await describePool(id)).Arn).toBe(`arn:aws:cognito-idp:${REGION}:123456789012:userpool/${id}`);
});

test('a pool made with a name only has the usual settings', async () => {
  expect(await describePool(await aws.pool({ PoolName: 'plain' }))).toMatchObject({
    Name: 'plain',
    DeletionProtection: 'INACTIVE',
    MfaConfiguration: 'OFF',
    UserPoolTier: 'ESSENTIALS',
    EstimatedNumberOfUsers: 0,
    UserPoolTags: {},
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    Policies: {
      PasswordPolicy: { MinimumLength: 8 },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    CreationDate: expect.any(Date) as Date,
  });
});

test('the schema shows standard attributes, those that the request changed, and custom ones by prefix', async () => {
  const { SchemaAttributes } = await describePool(
    await aws.pool({
      Schema: [
        { Name: 'email', Required: true, Mutable: false },
        { Name: 'plan', AttributeDataType: 'String', Mutable: true },
        { Name: 'secretive', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
      ],
    }),
  );
  const named = (name: string) => SchemaAttributes?.find(({ Name }) => Name === name);

  expect(named('sub')).toMatchObject({ Required: true, Mutable: false });
  expect(named('email')).toMatchObject({ Required: true, Mutable: false, AttributeDataType: 'String' });
  expect(named('custom:plan')).toMatchObject({ Required: false, Mutable: true });
  expect(named('dev:custom:secretive')).toMatchObject({ AttributeDataType: 'Number' });
});

test('an update replaces what it names, keeps the schema and resets the rest', async () => {
  const UserPoolId = await aws.pool({
    AutoVerifiedAttributes: ['email'],
    Schema: [{ Name: 'email', Required: true }],
  });

  await aws.cognito.updateUserPool({ UserPoolId, PoolName: 'renamed', DeletionProtection: 'ACTIVE' });

  const pool = await describePool(UserPoolId);
  expect(pool).toMatchObject({ Name: 'renamed', DeletionProtection: 'ACTIVE' });
  expect(pool.AutoVerifiedAttributes).toBeUndefined();
  expect(pool.SchemaAttributes?.find(({ Name }) => Name === 'email')?.Required).toBe(true);
});

test('a protected pool is deleted only after its protection is taken off', async () => {
  const UserPoolId = await aws.pool({ DeletionProtection: 'ACTIVE' });

  expect(await failure(aws.cognito.deleteUserPool({ UserPoolId }))).toEqual({
    name: 'InvalidParameterException',
    message:
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    status: 400,
  });
  await aws.cognito.updateUserPool({ UserPoolId, DeletionProtection: 'INACTIVE' });
  await aws.cognito.deleteUserPool({ UserPoolId });
  expect(await failure(describePool(UserPoolId))).toEqual(missing(UserPoolId));
});

test('a pool is missing in every Region but its own', async () => {
  const UserPoolId = await aws.pool();
  const elsewhere = new CognitoIdentityProvider({
    endpoint: aws.server.url,
    region: 'us-east-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

  expect(await failure(elsewhere.describeUserPool({ UserPoolId }))).toEqual(missing(UserPoolId));
  expect((await elsewhere.listUserPools({ MaxResults: 60 })).UserPools).toEqual([]);
});

test('pools are listed page by page', async () => {
  const own = await testAws();
  const made = [await own.pool(), await own.pool(), await own.pool()];
  const first = await own.cognito.listUserPools({ MaxResults: 2 });
  const second = await own.cognito.listUserPools({ MaxResults: 2, NextToken: first.NextToken });

  const ids = [...required(first.UserPools), ...required(second.UserPools)].map(({ Id }) => Id);

  expect(ids.sort()).toEqual(made.sort());
  expect(second.NextToken).toBeUndefined();
  await own.close();
});

test('tags are set, added, listed and taken off by ARN', async () => {
  const id = await aws.pool({ UserPoolTags: { stage: 'test', team: 'a' } });
  const ResourceArn = required((await describePool(id)).Arn);

  await aws.cognito.tagResource({ ResourceArn, Tags: { owner: 'me', team: 'b' } });
  await aws.cognito.untagResource({ ResourceArn, TagKeys: ['stage'] });

  expect((await aws.cognito.listTagsForResource({ ResourceArn })).Tags).toEqual({ owner: 'me', team: 'b' });
  expect((await describePool(id)).UserPoolTags).toEqual({ owner: 'me', team: 'b' });
});

test('MFA configuration is OFF until it is set, then read back', async () => {
  const UserPoolId = await aws.pool();
  const before = await aws.cognito.getUserPoolMfaConfig({ UserPoolId });
  const SoftwareTokenMfaConfiguration = { Enabled: true };

  await aws.cognito.setUserPoolMfaConfig({
    UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration,
  });

  expect(before.MfaConfiguration).toBe('OFF');
  expect(await aws.cognito.getUserPoolMfaConfig({ UserPoolId })).toMatchObject({
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration,
  });
  expect((await describePool(UserPoolId)).MfaConfiguration).toBe('OPTIONAL');
});
