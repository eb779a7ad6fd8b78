/** The example consumer, while the stack whose secret it reads rotates it and revokes the one before. */
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accessToken, TokenError } from '../../examples/consumer/access-token';
import { ClientSecretCache } from '../../examples/consumer/client-secret';
import { deployStack } from '../../local/stack';
import { localForFile } from '../support/local-for-file';
import { poolWithScope } from './example-pool';

const TEMPLATE = readFileSync(join(__dirname, '../../examples/rotation.yml'), 'utf8').replace(
  /^( +)PreviousSecret: !Ref .*/m,
  '$&\n$1GracePeriodSeconds: 0',
);

const local = localForFile();
let client: SecretsManagerClient;
let reads = 0;
beforeAll(() => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  client = new SecretsManagerClient({ endpoint: local.aws, region: 'us-east-1', credentials });
  client.middlewareStack.add((next) => (args) => ((reads += 1), next(args)), { step: 'build' });
});
afterAll(() => client.destroy());
beforeEach(() => void (reads = 0));

/** A stack of rotation.yml, and its consumer. */
async function stackAndConsumer(stackName: string) {
  const UserPoolId = await poolWithScope(local);
  const deploy = (parameters: Record<string, string> = {}) =>
    deployStack({
      endpoint: local.aws,
      lambda: local.lambda,
      stackName,
      template: TEMPLATE,
      parameters: { UserPoolId, ...parameters },
      timing: { backoffBaseMs: 10, callbackScale: 0 },
    });
  const { outputs } = await deploy();
  const arn = String(outputs.ClientSecretArn);
  const cache = new ClientSecretCache(client, arn);
  return { arn, deploy, token: () => accessToken(`${local.aws}/oauth2/token`, cache) };
}

test('the consumer is never refused while the secret rotates, is revoked and comes back', async () => {
  const { deploy, token } = await stackAndConsumer('polled');
  const ending = new AbortController();
  const refusals: unknown[] = [];
  let tokens = 0;
  const poll = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await token().then(
        () => (tokens += 1),
        (error: unknown) => refusals.push(error),
      );
      await sleep(3);
    }
  };
  const polling = poll();

  const statuses: string[] = [];
  const run = async (SecretVersion: string, PreviousSecret = 'KEEP') =>
    statuses.push((await deploy({ SecretVersion, PreviousSecret })).status);
  await run('second');
  await run('first');
  await run('third');
  await run('third', 'REVOKE');
  await run('fourth', 'REVOKE');
  await sleep(50);
  ending.abort();
  await polling;

  expect(statuses).toEqual(Array(5).fill('UPDATE_COMPLETE'));
  expect(refusals).toEqual([]);
  expect(tokens).toBeGreaterThan(20);
  // At the start, and after each of the two that it had was revoked.
  expect(reads).toBeLessThanOrEqual(4);
  expect(reads).toBeGreaterThan(1);
});

test('many requests that are refused at once read the secret once more', async () => {
  const { deploy, token } = await stackAndConsumer('crowded');
  await token();
  await deploy({ SecretVersion: 'second', PreviousSecret: 'REVOKE' });

  const tokens = await Promise.all(Array.from({ length: 8 }, token));

  expect(tokens.map(({ access_token }) => typeof access_token)).toEqual(Array(8).fill('string'));
  expect(reads).toBe(2);
});

test('a refusal that another look does not mend is told, and nothing of the secret', async () => {
  const { arn, token } = await stackAndConsumer('edited');
  const text = JSON.stringify({ client_id: 'nobody', client_secret: 'a_value_that_nobody_accepts' });
  const edited = new PutSecretValueCommand({ SecretId: arn, SecretString: text });
  await client.send(edited);
  reads = 0;

  await expect(token()).rejects.toEqual(new TokenError('invalid_client'));

  expect(reads).toBe(2);
});

test('a secret that could not be read is read again by the next request', async () => {
  const { token } = await stackAndConsumer('unreadable');
  await local.faults([
    { operation: 'GetSecretValue', times: 1, by: 'others', error: 'AccessDeniedException' },
  ]);

  await expect(token()).rejects.toThrow('Access to KMS is not allowed');

  expect(await token()).toMatchObject({ token_type: 'Bearer' });
});
