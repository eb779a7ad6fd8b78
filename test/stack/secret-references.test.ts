/** `{{resolve:secretsmanager:…}}`, fetched from the local AWS by the stack engine and its command. */
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecretReference } from '../../local/stack/template/secret-reference';
import { cli } from '../support/cli';
import { startFake, thingsTemplate, type Fake } from './fake';

let fake: Fake;
let secrets: SecretsManager;
let arn: string;
let first: string;
beforeAll(async () => {
  fake = await startFake();
  secrets = new SecretsManager({
    endpoint: fake.local.aws,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const made = await secrets.createSecret({ Name: 'app/db', SecretString: '{"user": "u1", "port": 1}' });
  await secrets.putSecretValue({ SecretId: 'app/db', SecretString: '{"user": "u2", "port": 2}' });
  await secrets.createSecret({ Name: 'plain', SecretString: 'hidden-text' });
  await secrets.createSecret({ Name: 'bytes', SecretBinary: Buffer.from('hidden-bytes') });
  [arn, first] = [made.ARN ?? '', made.VersionId ?? ''];
});
afterAll(async () => {
  secrets.destroy();
  await fake.close();
});

const deploy = (reference: string, stackName: string) =>
  fake.deploy(thingsTemplate({ A: { Kind: `<{{resolve:secretsmanager:${reference}}}>` } }), { stackName });
const kinds = () => fake.seen('A', 'CREATE').map(({ requestData }) => requestData.resourceProperties.Kind);

test.each([
  ['the whole text', () => 'app/db', '{"user": "u2", "port": 2}'],
  ['the whole text, spelled out', () => 'app/db:SecretString', '{"user": "u2", "port": 2}'],
  ['empty parts', () => 'app/db:SecretString:::', '{"user": "u2", "port": 2}'],
  ['a member', () => 'app/db:SecretString:user', 'u2'],
  ['a member that is a number', () => 'app/db:SecretString:port', '2'],
  ['a stage', () => 'app/db:SecretString:user:AWSPREVIOUS', 'u1'],
  ['a version', () => `app/db:SecretString:user::${first}`, 'u1'],
  ['an ARN', () => `${arn}:SecretString:user`, 'u2'],
  ['an ARN alone', () => arn, '{"user": "u2", "port": 2}'],
])('%s', async (what, reference, value) => {
  const stackName = `fetch-${what.replaceAll(/\W+/g, '-')}`;

  expect((await deploy(reference(), stackName)).status).toBe('CREATE_COMPLETE');

  expect(kinds().at(-1)).toBe(`<${value}>`);
  const record = JSON.stringify(await fake.local.control('GET', `/_local/stacks/${stackName}`));
  expect(record).toContain(reference());
});

test.each([
  ['missing', 'nothing-there', "Secrets Manager can't find the specified secret."],
  ['no-json', 'plain:SecretString:key', 'Could not parse SecretString JSON'],
  [
    'no-member',
    'app/db:SecretString:other',
    'Could not find a value associated with JSONKey in SecretString',
  ],
  ['binary', 'bytes', 'SecretString is empty: a dynamic reference reads no SecretBinary'],
])('what cannot be fetched (%s) fails the resource, and no text is told', async (name, reference, reason) => {
  const { status } = await deploy(reference, `fail-${name}`);

  expect(status).toBe('ROLLBACK_COMPLETE');
  expect(fake.reasons()[0]).toContain(reason);
  const record = JSON.stringify(await fake.local.control('GET', `/_local/stacks/fail-${name}`));
  expect(record).not.toMatch(/hidden|u2/);
});

test.each(['', ':SecretString', 'a:SecretBinary', 'a:SecretString:b:c:d:e', 'arn:aws:secretsmanager'])(
  'the reference %j is none',
  (reference) => {
    expect(() => parseSecretReference(reference)).toThrow(
      `{{resolve:secretsmanager:${reference}}}: the form is secret-id:SecretString:json-key:version-stage:version-id`,
    );
  },
);

test('the command fetches them too', async () => {
  const template = {
    Resources: {
      P: {
        Type: 'AWS::Cognito::UserPool',
        Properties: { UserPoolName: '{{resolve:secretsmanager:app/db:SecretString:user}}' },
      },
    },
  };
  const file = join(fake.folder, 'template.json');
  writeFileSync(file, JSON.stringify(template));

  const { status, stdout } = await cli([
    'deploy',
    file,
    '--stack-name',
    'by-command',
    '--endpoint',
    fake.local.aws,
  ]);

  expect([status, stdout]).toEqual([0, expect.stringContaining('CREATE_COMPLETE')]);
  const calls = await fake.local.calls({ PoolName: 'u2' });
  expect(calls.map(({ operation }) => operation)).toEqual(['CreateUserPool']);
});
