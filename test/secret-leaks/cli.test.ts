/** What the command line prints and leaves behind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, type Finished } from '../support/cli';
import { benchForFile, customSecret } from './bench';

const bench = benchForFile('the command line');
jest.setTimeout(60_000);

const TEMPLATE = {
  Parameters: {
    Custom: { Type: 'String', NoEcho: true, AllowedPattern: '[A-Za-z0-9_+!]+' },
    Pool: { Type: 'String' },
  },
  Resources: {
    Client: {
      Type: 'Community::Cognito::UserPoolClient',
      Properties: {
        UserPoolId: { Ref: 'Pool' },
        CustomSecret: { Ref: 'Custom' },
        SecretsManager: { RecoveryWindowInDays: 7 },
      },
    },
    Made: {
      Type: 'Community::Cognito::UserPoolClient',
      Properties: {
        UserPoolId: { Ref: 'Pool' },
        GenerateSecret: true,
        SecretsManager: {},
        SecretRotation: { Version: { Ref: 'AWS::StackName' } },
      },
    },
  },
  Outputs: {
    Arn: { Value: { 'Fn::GetAtt': ['Client', 'ClientSecretArn'] } },
    Shown: { Value: { Ref: 'Custom' } },
  },
};

/** Runs the command on a stack; what it prints goes onto the tape. */
async function run(...args: string[]): Promise<Finished> {
  const all = [...args, '--stack-name', 'cli', '--endpoint', bench.aws];
  const finished = await cli(all, { TMPDIR: bench.folder });
  bench.tape.note(`stdout of ${args[0]}`, finished.stdout);
  bench.tape.note(`stderr of ${args[0]}`, finished.stderr);
  return finished;
}

test('a stack is deployed, updated, refused, rolled back, listed, found drifted and deleted', async () => {
  const file = join(bench.folder, 'template.json');
  writeFileSync(file, JSON.stringify(TEMPLATE));
  const pool = ['--parameter', `Pool=${await bench.pool()}`];
  const deploy = (secret: string, ...more: string[]) =>
    run('deploy', file, ...pool, '--parameter', `Custom=${secret}`, ...more);
  const [one, two] = [customSecret(), customSecret()];

  const told = [
    await deploy(one),
    await deploy(two, '--json'),
    await deploy(`${one}!`),
    await deploy(`"${one}"`),
    await run('events'),
    await run('events', '--json'),
    await run('drift'),
  ];
  await bench.manager.deleteSecret({ SecretId: await nameOfSecret(), ForceDeleteWithoutRecovery: true });
  told.push(await run('drift', '--json'), await run('delete'));

  expect(told.map(({ status }) => status)).toEqual([0, 0, 1, 1, 0, 0, 0, 3, 0]);
  expect(told.map(({ stdout, stderr }) => stdout.length + stderr.length)).not.toContain(0);
  for (const secret of [one, two]) expect(bench.tape.secrets.has(secret)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('NoEcho');
});

const nameOfSecret = async () => (await bench.manager.listSecrets({})).SecretList?.[0]?.Name;

test('a parameter whose name was forgotten is not printed', async () => {
  const secret = customSecret();
  bench.tape.keep(secret, 'a parameter without a name');
  await bench.create({ UserPoolId: await bench.pool(), GenerateSecret: true, SecretsManager: {} });

  const finished = await run('deploy', 'template.yml', '--parameter', secret);

  expect(finished).toMatchObject({ status: 2, stderr: expect.stringContaining('write it as NAME=VALUE') });
});

test.each([
  ['beside a template', ['template.yml'], 'word 5, after --parameter: not understood'],
  ['where the template was forgotten', [], 'the template (word 4, after --parameter): ENOENT\n'],
])('a value that slipped out of its parameter is not printed, %s', async (_, template, message) => {
  const secret = customSecret();
  bench.tape.keep(secret, 'a word that belongs to no option');
  await bench.create({ UserPoolId: await bench.pool(), GenerateSecret: true, SecretsManager: {} });

  const finished = await run('deploy', ...template, '--parameter', 'Custom=', secret);

  expect(finished).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});
