/** What is refused because of a secret, or beside one, is refused without it. */
import { handlerEvent } from '../../local/stack/event';
import { benchForFile, customSecret, ending } from './bench';

const bench = benchForFile('refusals');
const TYPE_NAME = 'Community::Cognito::UserPoolClient';

/** Secrets that are none, each as it might be declared. */
const SHAPES: readonly [string, (secret: string) => unknown][] = [
  ['too short', () => customSecret(20)],
  ['too long', () => customSecret(65)],
  ['with a hyphen', (secret) => `${secret}-`],
  ['with quotes', (secret) => `"${secret}"`],
  ['with a backslash and a line break', (secret) => `${secret.slice(0, 20)}\\\n${secret.slice(20)}`],
  ['with what is no ASCII', (secret) => `ä${secret}`],
  ['with what a URL would escape', (secret) => `${secret} %&=`],
  ['with a token of a replacement', (secret) => `${secret}$&`],
  ['a list', (secret) => [secret]],
  ['an object', (secret) => ({ value: secret })],
  ['JSON', (secret) => JSON.stringify({ x: secret })],
  ['unresolved', (secret) => `{{resolve:x:${secret}}}`],
];

test.each(SHAPES)('a custom secret that is %s', async (_, shape) => {
  const UserPoolId = await bench.pool();
  const CustomSecret = shape(customSecret());
  bench.tape.keep(JSON.stringify(CustomSecret).slice(1, -1), 'the declared one, as JSON has it');
  const first = { UserPoolId, GenerateSecret: true, SecretsManager: {} };
  const client = await bench.create(first);

  const events = [
    await bench.run('CREATE', { UserPoolId, CustomSecret, SecretsManager: {} }),
    await bench.update(client, first, { ...first, CustomSecret }),
    await bench.update(client, { ...first, CustomSecret }, { ...first, CustomSecret }),
  ];

  expect(events.map(ending)).toEqual(Array(3).fill('FAILED InvalidRequest'));
  for (const { message } of events) expect(message).toContain('/CustomSecret');
});

test.each(['customSecret', 'ClientSecret', 'Custom_Secret', 'Secret'])(
  'a secret in %s, a property that there is not',
  async (name) => {
    const secret = customSecret();
    bench.tape.keep(secret, name);

    const event = await bench.run('CREATE', { UserPoolId: await bench.pool(), [name]: secret });

    expect(ending(event)).toBe('FAILED InvalidRequest');
    expect(event.message).toContain(name);
  },
);

test('a secret in a place of another property', async () => {
  const secret = customSecret();
  bench.tape.keep(secret, 'misplaced');
  const UserPoolId = await bench.pool();

  const events = [
    await bench.run('CREATE', { UserPoolId, CustomSecret: secret, SecretsManager: { SecretString: secret } }),
    await bench.run('CREATE', { UserPoolId, CustomSecret: secret, SecretsManager: secret }),
    await bench.run('CREATE', {
      UserPoolId,
      CustomSecret: secret,
      SecretRotation: { Version: '1', Secret: secret },
    }),
  ];

  expect(events.map(ending)).toEqual(Array(3).fill('FAILED InvalidRequest'));
});

test('a custom secret beside what it cannot go with', async () => {
  const UserPoolId = await bench.pool();
  const [one, two] = [customSecret(), customSecret()];
  const bare = { UserPoolId, CustomSecret: one };
  const client = await bench.create(bare);

  const events = [
    await bench.run('CREATE', { ...bare, GenerateSecret: false }),
    await bench.run('CREATE', { ...bare, SecretRotation: { Version: '1' } }),
    await bench.run('CREATE', { ...bare, AuthSessionValidity: 99 }),
    await bench.run('CREATE', { ...bare, WriteAttributes: ['no_such_attribute'] }),
    await bench.update(client, bare, { ...bare, CustomSecret: two }),
    await bench.update(client, bare, { ...bare, CustomSecret: two, SecretRotation: { Version: '2' } }),
  ];

  expect(events.map(ending)).toEqual(Array(6).fill('FAILED InvalidRequest'));
});

/** Events that no CloudFormation sends; the secret is where the properties should be. */
const EVENTS: readonly [string, (event: object, secret: string) => unknown][] = [
  ['properties that are text', (event, secret) => at(event, 'requestData', 'resourceProperties', secret)],
  [
    'properties that are JSON',
    (event, secret) =>
      at(event, 'requestData', 'resourceProperties', JSON.stringify({ CustomSecret: secret })),
  ],
  ['properties that are a list', (event, secret) => at(event, 'requestData', 'resourceProperties', [secret])],
  [
    'properties before that are a list',
    (event, secret) => at(event, 'requestData', 'previousResourceProperties', [secret]),
  ],
  ['an action that there is not', (event) => ({ ...event, action: 'ROTATE' })],
  ['another type', (event) => ({ ...event, resourceType: 'Another::Cognito::UserPoolClient' })],
  ['a Region that is none', (event) => ({ ...event, region: 'no region' })],
  ['credentials that are text', (event, secret) => at(event, 'requestData', 'callerCredentials', secret)],
  ['no credentials', (event) => at(event, 'requestData', 'callerCredentials', undefined)],
  ['a callback context that is text', (event) => ({ ...event, callbackContext: 'a text' })],
  ['tags that are a list', (event) => at(event, 'requestData', 'stackTags', ['tag'])],
];

const at = (event: object, part: string, name: string, value: unknown): object => ({
  ...event,
  [part]: { ...(event as Record<string, object>)[part], [name]: value },
});

test.each(EVENTS)('an event with %s', async (_, broken) => {
  const [CustomSecret, secret] = [customSecret(), customSecret()];
  bench.tape.keep(secret, 'misplaced');
  const desired = { UserPoolId: await bench.pool(), CustomSecret, SecretsManager: {} };
  const event = handlerEvent({ action: 'CREATE', resourceType: TYPE_NAME, desired });
  await bench.post(event);

  const { text } = await bench.post(broken(event, secret) as object);

  expect(JSON.parse(text)).toMatchObject({ status: 'FAILED', message: expect.any(String) });
});

test('the entry for tests', async () => {
  const UserPoolId = await bench.pool();
  await bench.create({ UserPoolId, CustomSecret: customSecret(), SecretsManager: {} });
  const request = {
    desiredResourceState: { UserPoolId, CustomSecret: `${customSecret()}!` },
    clientRequestToken: 'a-token-of-a-test',
  };
  const credentials = {
    accessKeyId: 'ASIACALLEREXAMPLE',
    secretAccessKey: 'caller-secret-key-example',
    sessionToken: 'caller-session-token-example',
  };
  const event = { action: 'CREATE', region: 'us-east-1', credentials, request };

  const { text } = await bench.post(event, 'TestEntrypoint');

  expect(JSON.parse(text)).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
});
