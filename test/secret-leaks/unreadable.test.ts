/**
 * AWS goes on failing until the handlers give up, and what it answers is cut off in the middle of a secret: parsers
 * quote what they cannot read. Inside the handlers time passes faster, since they try for 50 s.
 */
import type { Properties } from '../support/local';
import { benchForFile, customSecret, ending } from './bench';
import type { Tampering } from './tape';

const bench = benchForFile('unreadable answers', { speed: 200 });

/** The beginning of each answer of this operation, up to the middle of its secret if it has one. */
const cutOff =
  (broken: string): Tampering =>
  ({ operation, answer }) => {
    if (operation !== broken || answer === undefined) return undefined;
    const at = answer.search(/ecret(Value)?":"|client_secret/);
    return { status: 200, body: at < 0 ? answer.slice(0, -3) : answer.slice(0, at + 45) };
  };

/** A secret where JSON is expected. */
const bare =
  (broken: string, status: number): Tampering =>
  ({ operation, answer, seen }) =>
    operation === broken && answer !== undefined
      ? { status, body: seen.join('') || answer.slice(1) }
      : undefined;

/** A failure of the server, which handlers meet by trying again. */
const failing =
  (broken: string, name: string): Tampering =>
  ({ operation, seen }) => {
    if (operation !== broken) return undefined;
    const message = `Again with ${seen.join(' or ')}.`;
    return { status: 500, body: JSON.stringify({ __type: name, message }) };
  };

const WAYS: readonly [string, (operation: string) => Tampering][] = [
  ['cut off', cutOff],
  ['no JSON', (operation) => bare(operation, 200)],
  ['no JSON, and an error', (operation) => bare(operation, 400)],
  ['an error that is told to come again', (operation) => failing(operation, 'InternalErrorException')],
];

const first = (UserPoolId: string): Properties => ({
  UserPoolId,
  GenerateSecret: true,
  SecretsManager: {},
  SecretRotation: { Version: '1' },
});

describe.each(WAYS)('%s', (_, tampering) => {
  test.each(['CreateUserPoolClient', 'CreateSecret'])('every answer of %s to a CREATE', async (operation) => {
    const declared = { UserPoolId: await bench.pool(), CustomSecret: customSecret(), SecretsManager: {} };
    bench.tamper(tampering(operation));

    const event = await bench.invoke('CREATE', declared);

    expect(['SUCCESS', 'IN_PROGRESS', 'FAILED']).toContain(event.status);
  });

  test.each(['DescribeUserPoolClient', 'GetSecretValue', 'PutSecretValue', 'AddUserPoolClientSecret'])(
    'every answer of %s to a rotation',
    async (operation) => {
      const before = first(await bench.pool());
      const client = await bench.create(before);
      bench.tamper(tampering(operation));

      const { ClientId } = client;
      const after = { ...before, ClientId, SecretRotation: { Version: '2' } };
      const previous = { ...before, ClientId };

      const event = await bench.invoke('UPDATE', after, { previous });
      bench.tamper();

      expect(['SUCCESS', 'IN_PROGRESS']).toContain(event.status);
      expect(ending(await bench.run('UPDATE', after, { previous }))).toBe('SUCCESS');
    },
  );
});

/** What somebody could write over the stored secret by hand. */
const BY_HAND: readonly [string, (value: string) => string][] = [
  ['the bare value', (value) => value],
  ['JSON that is cut off', (value) => `{"client_secret": "${value}`],
  ['a list', (value) => JSON.stringify([value])],
  ['a text', (value) => JSON.stringify(value)],
  ['members of other names', (value) => JSON.stringify({ password: value })],
  ['another secret', () => JSON.stringify({ client_secret: customSecret() })],
];

test.each(BY_HAND)('a stored secret that was written over with %s', async (_, write) => {
  const before = first(await bench.pool());
  const client = await bench.create(before);
  const { SecretString = '' } = await bench.manager.getSecretValue({
    SecretId: String(client.ClientSecretArn),
  });
  const { client_secret: value } = JSON.parse(SecretString) as { client_secret: string };
  await bench.manager.putSecretValue({
    SecretId: String(client.ClientSecretArn),
    SecretString: write(value),
  });

  const told = [
    await bench.run('READ', client),
    await bench.update(client, before, { ...before, ClientName: 'other' }),
    await bench.update(client, before, { ...before, SecretRotation: { Version: '2' } }),
    await bench.update(client, before, { ...before, SecretsManager: undefined, SecretRotation: undefined }),
    await bench.run('DELETE', client),
  ];

  const [done, refused] = ['SUCCESS', 'FAILED InvalidRequest'];
  expect(told.map(ending)).toEqual([done, refused, done, done, done]);
});
