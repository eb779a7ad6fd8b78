/** The engine with the built package: the resource type as a user's stacks see it. */
import {
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteStack, deployStack, detectDrift, type DeployOptions } from '../../local/stack';
import { nameOf, secretsOf } from '../secrets/stored';
import { localForFile } from '../support/local-for-file';

const EXAMPLES = join(__dirname, '../../examples');
const example = (name: string) => readFileSync(join(EXAMPLES, name), 'utf8');

const local = localForFile();
let stacks = 0;

/** A stack of its own for each test. */
function newStack() {
  stacks += 1;
  const options = {
    endpoint: local.aws,
    lambda: local.lambda,
    stackName: `stack-${stacks}`,
    timing: { backoffBaseMs: 10, callbackScale: 0 },
  };
  return {
    deploy: (template: string, more: Partial<DeployOptions> = {}) =>
      deployStack({ ...options, template, ...more }),
    delete: () => deleteStack(options),
    drift: () => detectDrift(options),
  };
}

const client = (properties: string, more = '') => `
Parameters: {Pool: {Type: String}}
Resources:
  Client:
    Type: Community::Cognito::UserPoolClient
    Properties: {UserPoolId: !Ref Pool, ${properties}}
${more}
Outputs: {Id: {Value: !GetAtt Client.ClientId}, Ref: {Value: !Ref Client}}`;

const describeClient = async (UserPoolId: string, ClientId: unknown) =>
  (await local.cognito().send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId: String(ClientId) })))
    .UserPoolClient;

test('the web app is updated in place to its next release, and settings that it no longer has are reset', async () => {
  const stack = newStack();
  const first = await stack.deploy(example('web-app.yml'));
  const second = await stack.deploy(example('web-app-v2.yml'));
  expect(second).toMatchObject({ status: 'UPDATE_COMPLETE', outputs: first.outputs });
  expect((await stack.drift()).drifted).toBe(false);
  const web = await describeClient(String(first.outputs.UserPoolId), first.outputs.WebClientId);
  expect(web).toMatchObject({
    AllowedOAuthScopes: ['email', 'openid', 'orders/read', 'orders/write'],
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
    PreventUserExistenceErrors: 'LEGACY',
  });
  expect(web?.LogoutURLs ?? []).toEqual([]);
  expect((await stack.delete()).status).toBe('DELETE_COMPLETE');
  const gone = local
    .cognito()
    .send(new DescribeUserPoolCommand({ UserPoolId: String(first.outputs.UserPoolId) }));
  await expect(gone).rejects.toThrow(`User pool ${String(first.outputs.UserPoolId)} does not exist.`);
});

test('Ref gives the pool and the client, GetAtt the client alone', async () => {
  const Pool = await local.createPool();
  const { outputs } = await newStack().deploy(client('ClientName: c'), { parameters: { Pool } });
  expect(outputs.Ref).toBe(`${Pool}|${String(outputs.Id)}`);
});

test('GenerateSecret changed makes another client and deletes the first', async () => {
  const stack = newStack();
  const parameters = { Pool: await local.createPool() };
  const before = await stack.deploy(client('GenerateSecret: false'), { parameters });
  const after = await stack.deploy(client('GenerateSecret: true'), { parameters });
  expect(after.status).toBe('UPDATE_COMPLETE');
  expect(after.outputs.Id).not.toBe(before.outputs.Id);
  await expect(describeClient(parameters.Pool, before.outputs.Id)).rejects.toThrow(
    `User pool client ${String(before.outputs.Id)} does not exist.`,
  );
  expect((await describeClient(parameters.Pool, after.outputs.Id))?.ClientSecret).toBeDefined();
});

test('drift names the setting, what the template says and what there is', async () => {
  const stack = newStack();
  const Pool = await local.createPool();
  const { outputs } = await stack.deploy(
    client('CallbackURLs: [https://b/, https://a/], AuthSessionValidity: 5'),
    {
      parameters: { Pool },
    },
  );
  const changed = {
    UserPoolId: Pool,
    ClientId: String(outputs.Id),
    CallbackURLs: ['https://a/'],
    AuthSessionValidity: 5,
  };
  await local.cognito().send(new UpdateUserPoolClientCommand(changed));
  expect((await stack.drift()).resources).toMatchObject([
    {
      status: 'MODIFIED',
      differences: [{ path: 'CallbackURLs', expected: ['https://b/', 'https://a/'], actual: ['https://a/'] }],
    },
  ]);
  await local
    .cognito()
    .send(new DeleteUserPoolClientCommand({ UserPoolId: Pool, ClientId: String(outputs.Id) }));
  expect((await stack.drift()).resources).toMatchObject([{ status: 'DELETED' }]);
});

test('a stored secret that somebody deleted is drift, though SecretsManager declares no member', async () => {
  const stack = newStack();
  const parameters = { Pool: await local.createPool() };
  // What means the same empty or absent is no drift beside it.
  const without =
    'RefreshTokenRotation: {}, AnalyticsConfiguration: {}, SSOSession: {}, TokenValidityUnits: {}';
  const template = client(`GenerateSecret: true, SecretsManager: {}, ${without}, CallbackURLs: []`);
  const { outputs } = await stack.deploy(template, { parameters });
  expect((await stack.drift()).drifted).toBe(false);

  const SecretId = nameOf({ UserPoolId: parameters.Pool, ClientId: String(outputs.Id) });
  await secretsOf(local).manager().deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true });
  expect((await stack.drift()).resources).toMatchObject([
    { status: 'MODIFIED', differences: [{ path: 'SecretsManager', expected: {}, actual: null }] },
  ]);

  await stack.deploy(template.replace('CallbackURLs: []', 'CallbackURLs: [https://a/]'), { parameters });
  expect((await stack.drift()).drifted).toBe(false);
});

test('an update that Cognito refuses goes back to what was there', async () => {
  const stack = newStack();
  const Pool = await local.createPool();
  const { outputs } = await stack.deploy(client('AuthSessionValidity: 5'), { parameters: { Pool } });
  const refused = `  Second:
    Type: Community::Cognito::UserPoolClient
    DependsOn: Client
    Properties: {UserPoolId: !Ref Pool, WriteAttributes: [nobody_knows_it], ClientName: second}`;
  const seen: string[] = [];
  const result = await stack.deploy(client('AuthSessionValidity: 7', refused), {
    parameters: { Pool },
    onEvent: ({ logicalId, status, reason = '' }) =>
      void (status === 'CREATE_FAILED' && seen.push(logicalId, reason)),
  });
  expect(result.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(seen[0]).toBe('Second');
  expect(seen[1]).toContain('Invalid write attributes specified while creating a client');
  expect((await describeClient(Pool, outputs.Id))?.AuthSessionValidity).toBe(5);
});

test('a handler that is killed after its call was carried out is called again, and the stack ends well', async () => {
  const stack = newStack();
  const Pool = await local.createPool();
  const { outputs } = await stack.deploy(client('AuthSessionValidity: 5'), { parameters: { Pool } });
  await local.faults([
    { operation: 'UpdateUserPoolClient', times: 1, match: { UserPoolId: Pool }, killHandler: true },
  ]);
  const result = await stack.deploy(client('AuthSessionValidity: 7'), { parameters: { Pool } });
  await local.faults([]);
  expect(result.status).toBe('UPDATE_COMPLETE');
  expect((await describeClient(Pool, outputs.Id))?.AuthSessionValidity).toBe(7);
  const killed = (await local.calls({ UserPoolId: Pool })).filter(({ fault }) => fault === 'killHandler');
  expect(killed.map(({ operation }) => operation)).toEqual(['UpdateUserPoolClient']);
});

test('a handler that is killed is answered as Lambda answers a killed process', async () => {
  const UserPoolId = await local.createPool();
  await local.faults([{ operation: 'CreateUserPoolClient', match: { UserPoolId }, killHandler: true }]);
  await expect(local.invoke('CREATE', { UserPoolId })).rejects.toThrow(
    /Runtime.ExitError.*Runtime exited with error: signal: killed/,
  );
  await local.faults([]);
});

test('stacks in other Regions have their pools there', async () => {
  const stack = newStack();
  const { outputs, id } = await stack.deploy(example('web-app.yml'), { region: 'eu-central-1' });
  expect(outputs.UserPoolId).toMatch(/^eu-central-1_/);
  expect(id).toContain(':eu-central-1:');
  expect((await stack.delete()).status).toBe('DELETE_COMPLETE');
});
