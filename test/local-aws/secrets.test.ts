import type { AddUserPoolClientSecretRequest } from '@aws-sdk/client-cognito-identity-provider';
import { awsForFile, failure, required, testAws } from './support';

const OWN = 'ownSecretOwnSecretOwnSecret';

const aws = awsForFile();
let UserPoolId: string;
beforeAll(async () => {
  UserPoolId = await aws.pool();
});

const confidential = async (): Promise<string> =>
  required((await aws.client({ UserPoolId, GenerateSecret: true })).ClientId);
const add = async (ClientId: string, input: Partial<AddUserPoolClientSecretRequest> = {}) =>
  required(
    (await aws.cognito.addUserPoolClientSecret({ UserPoolId, ClientId, ...input })).ClientSecretDescriptor,
  );
const list = async (ClientId: string) =>
  required((await aws.cognito.listUserPoolClientSecrets({ UserPoolId, ClientId })).ClientSecrets);
const remove = (ClientId: string, ClientSecretId: string | undefined) =>
  aws.cognito.deleteUserPoolClientSecret({ UserPoolId, ClientId, ClientSecretId });
const shownSecret = async (ClientId: string) =>
  (await aws.cognito.describeUserPoolClient({ UserPoolId, ClientId })).UserPoolClient?.ClientSecret;

test('a generated secret has 51 or 52 characters of its alphabet', async () => {
  const { ClientSecret } = await aws.client({ UserPoolId, GenerateSecret: true });

  expect(ClientSecret).toMatch(/^[0-9a-v]{51,52}$/);
});

test('adding gives the value only where Cognito generated it', async () => {
  const generated = await add(await confidential());
  const own = await add(await confidential(), { ClientSecret: OWN });

  expect(generated.ClientSecretValue).toMatch(/^[0-9a-v]{51,52}$/);
  expect(own).toEqual({
    ClientSecretId: expect.any(String) as string,
    ClientSecretCreateDate: expect.any(Date) as Date,
  });
});

test('listing gives ids and dates, never a value', async () => {
  const ClientId = await confidential();
  const added = await add(ClientId);

  const secrets = await list(ClientId);

  expect(secrets).toHaveLength(2);
  expect(secrets[1]).toEqual({ ...added, ClientSecretValue: undefined });
  for (const { ClientSecretId } of secrets) expect(ClientSecretId).toMatch(new RegExp(`^${ClientId}--\\d+$`));
  expect(secrets[0]?.ClientSecretId).not.toBe(secrets[1]?.ClientSecretId);
  expect(Object.keys(required(secrets[0])).sort()).toEqual(['ClientSecretCreateDate', 'ClientSecretId']);
});

test('two secrets of one millisecond have ids of their own', async () => {
  const frozen = await testAws({ clock: () => 1_700_000_000_000 });
  const pool = await frozen.pool();
  const { ClientId } = await frozen.client({ UserPoolId: pool, GenerateSecret: true });
  await frozen.cognito.addUserPoolClientSecret({ UserPoolId: pool, ClientId });

  const { ClientSecrets } = await frozen.cognito.listUserPoolClientSecrets({ UserPoolId: pool, ClientId });

  expect(new Set(required(ClientSecrets).map(({ ClientSecretId }) => ClientSecretId)).size).toBe(2);
  await frozen.close();
});

test('a third secret is over the limit', async () => {
  const ClientId = await confidential();
  await add(ClientId);

  expect(await failure(add(ClientId))).toEqual({
    name: 'LimitExceededException',
    message: 'Client secrets cannot exceed limit of 2 secrets.',
    status: 400,
  });
});

test('the only secret cannot be deleted', async () => {
  const ClientId = await confidential();
  const [only] = await list(ClientId);

  expect(await failure(remove(ClientId, only?.ClientSecretId))).toEqual({
    name: 'InvalidParameterException',
    message: 'Cannot delete the only client secret.',
    status: 400,
  });
});

test('describe shows the original while it exists, and none once it is deleted', async () => {
  const ClientId = await confidential();
  const [original] = await list(ClientId);
  const before = await shownSecret(ClientId);
  await add(ClientId);
  const beside = await shownSecret(ClientId);
  await remove(ClientId, original?.ClientSecretId);

  expect(before).toBeDefined();
  expect(beside).toBe(before);
  expect(await shownSecret(ClientId)).toBeUndefined();
  expect(await list(ClientId)).toHaveLength(1);
});

test('a client that lost its original is still confidential', async () => {
  const ClientId = await confidential();
  const [original] = await list(ClientId);
  await add(ClientId);
  await remove(ClientId, original?.ClientSecretId);

  const { UserPoolClient } = await aws.cognito.updateUserPoolClient({
    UserPoolId,
    ClientId,
    EnablePropagateAdditionalUserContextData: true,
  });

  expect(UserPoolClient?.EnablePropagateAdditionalUserContextData).toBe(true);
});

test('a secret that the caller brought makes the client confidential and is not repeated', async () => {
  const { ClientId, ClientSecret } = await aws.client({ UserPoolId, ClientSecret: OWN });

  expect(ClientSecret).toBeUndefined();
  expect(await list(required(ClientId))).toHaveLength(1);
});

test('a public client has an empty list and takes no secret', async () => {
  const ClientId = required((await aws.client({ UserPoolId })).ClientId);

  expect(await list(ClientId)).toEqual([]);
  expect(await failure(add(ClientId))).toMatchObject({
    name: 'InvalidParameterException',
    message: 'Client secrets cannot be added to a client without a secret.',
  });
});

test('a secret that is not there cannot be deleted', async () => {
  const ClientId = await confidential();

  expect(await failure(remove(ClientId, `${ClientId}--1`))).toMatchObject({
    name: 'ResourceNotFoundException',
    message: `Client secret ${ClientId}--1 does not exist.`,
  });
});
