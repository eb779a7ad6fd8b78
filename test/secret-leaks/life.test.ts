/** Whole lives of confidential clients: nothing that is told of them holds a secret. */
import type { Properties } from '../support/local';
import { secretValues } from '../support/secret-values';
import { benchForFile, customSecret, ending } from './bench';

const bench = benchForFile('lives');
const DELIVERED = { SecretsManager: { Tags: [{ Key: 'team', Value: 'payments' }] } };
const version = (Version: string, more: object = {}) => ({ SecretRotation: { Version, ...more } });
const REVOKE = { PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 };

/** Carries out one update after the other, and reads and lists after each; gives how each of them ended. */
async function live(first: Properties, changes: readonly Properties[]): Promise<string[]> {
  const client = await bench.create(first);
  const { UserPoolId, ClientId } = client;
  let before = first;
  const told = [];
  for (const change of changes) {
    const after = { ...before, ...change };
    const event = await bench.update(client, before, after);
    told.push(ending(event));
    if (event.status === 'SUCCESS') before = after;
    expect(ending(await bench.run('READ', { UserPoolId, ClientId }))).toBe('SUCCESS');
    expect(ending(await bench.run('LIST', { UserPoolId }))).toBe('SUCCESS');
  }
  expect(ending(await bench.run('DELETE', { UserPoolId, ClientId }))).toBe('SUCCESS');
  return told;
}

test('a secret of Cognito: delivered, rotated, rotated back, revoked, no longer delivered, deleted', async () => {
  const UserPoolId = await bench.pool();

  const told = await live({ UserPoolId, GenerateSecret: true, ...DELIVERED, ...version('1') }, [
    version('2'),
    version('1'),
    version('2', REVOKE),
    version('3', REVOKE),
    { SecretsManager: {}, SecretRotation: undefined },
    { SecretsManager: undefined },
    version('4'),
    { ...DELIVERED, ...version('5') },
  ]);

  expect(told).toEqual([...Array(6).fill('SUCCESS'), 'FAILED InvalidRequest', 'SUCCESS']);
  // That of Cognito, those of the versions 2, 3 and 5, and those of the credentials.
  expect(bench.tape.secrets.size).toBe(4 + 4);
});

test('custom secrets: declared, changed, changed back, revoked, left out, deleted', async () => {
  const UserPoolId = await bench.pool();
  const [one, two, three] = [customSecret(24), customSecret(64), customSecret()];

  const told = await live({ UserPoolId, CustomSecret: one, ...DELIVERED }, [
    { CustomSecret: two, ...version('2') },
    { CustomSecret: one, ...version('1') },
    { CustomSecret: three, ...version('3', REVOKE) },
    { CustomSecret: three, ...version('4') },
    { CustomSecret: undefined },
    { CustomSecret: two, SecretsManager: undefined },
  ]);

  const [done, refused] = ['SUCCESS', 'FAILED InvalidRequest'];
  expect(told).toEqual([done, done, done, refused, done, refused]);
  for (const secret of [one, two, three]) expect(bench.tape.secrets.has(secret)).toBe(true);
});

test('a revocation that waits tells no secret while it does', async () => {
  const first = { UserPoolId: await bench.pool(), GenerateSecret: true, ...DELIVERED, ...version('1') };
  const { UserPoolId, ClientId } = await bench.create(first);
  const desired = { ...first, ...version('2', { PreviousSecret: 'REVOKE' }), UserPoolId, ClientId };

  const event = await bench.invoke('UPDATE', desired, { previous: { ...first, ClientId } });

  expect(event).toMatchObject({ status: 'IN_PROGRESS', callbackContext: expect.anything() });
});

test('what the wire told of is all that the local AWS can be asked for', async () => {
  const first = { UserPoolId: await bench.pool(), GenerateSecret: true, ...DELIVERED, ...version('1') };
  const client = await bench.create(first);
  await bench.update(client, first, { ...first, ...version('2') });
  await bench.create({ UserPoolId: first.UserPoolId, CustomSecret: customSecret(), SecretsManager: {} });

  const values = [...(await secretValues(bench.aws)).keys()];

  expect(values).toHaveLength(3);
  expect(values.filter((secret) => !bench.tape.secrets.has(secret))).toEqual([]);
});
