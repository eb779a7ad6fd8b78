import {
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { execFileSync } from 'node:child_process';
import { cli, ended, lineOf, spawnNpm } from '../support/cli';
import { localForFile } from '../support/local-for-file';

const local = localForFile();

const run = (args: string) => cli([...args.split(' '), '--endpoint', local.aws]);
jest.setTimeout(60_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'serve prints one line of JSON when both endpoints answer, and %s ends it',
  async (signal) => {
    const child = spawnNpm(['--port', '0', '--lambda-port', '0']);
    const { aws, lambda } = JSON.parse(await lineOf(child, () => true)) as { aws: string; lambda: string };
    expect(await (await fetch(`${aws}/_local/info`)).json()).toEqual({ aws, lambda });
    expect((await fetch(lambda)).status).toBe(404);
    const end = ended(child);
    child.kill(signal);
    expect(await end).toBe(0);
    await expect(fetch(aws)).rejects.toThrow();
    await expect(fetch(lambda)).rejects.toThrow();
  },
);

test.each([
  ['--port', '--lambda-port', 'aws'],
  ['--lambda-port', '--port', 'lambda'],
] as const)(
  'where the port of %s is taken, it says which option gives another',
  async (option, other, url) => {
    const { port } = new URL(local[url]);
    expect(await cli([option, port, other, '0'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `port ${port} is taken: give another with ${option}\n`,
    });
  },
);

test('make local listens where PORT and LAMBDA_PORT say', () => {
  const shown = execFileSync('make', ['-n', 'local', 'PORT=5001', 'LAMBDA_PORT=5002'], { encoding: 'utf8' });
  expect(shown).toContain('npm run --silent local -- --port 5001 --lambda-port 5002');
});

test('a stack is deployed, listed, updated, found drifted and deleted, with the exit status of each', async () => {
  const deployed = await run(
    'deploy examples/web-app.yml --stack-name life --parameter AppUrl=https://x.example',
  );
  expect(deployed).toMatchObject({ status: 0, stderr: '' });
  expect(deployed.stdout).toMatch(
    /^\d\d:\d\d:\d\d {2}CREATE_IN_PROGRESS +AWS::CloudFormation::Stack +life {2}User Initiated$/m,
  );
  expect(deployed.stdout).toMatch(/^CREATE_COMPLETE$/m);
  expect(deployed.stdout).not.toContain('\u001b');
  const UserPoolId = /UserPoolId = (\S+)/.exec(deployed.stdout)?.[1];
  const ClientId = /WebClientId = (\S+)/.exec(deployed.stdout)?.[1];

  const again = await run('deploy examples/web-app.yml --stack-name life');
  expect(again).toMatchObject({ status: 0 });
  expect(again.stdout).toContain('No updates are to be performed.');
  expect((await run('drift --stack-name life')).status).toBe(0);

  const described = await local.cognito().send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  const changed = {
    ...described.UserPoolClient,
    CallbackURLs: ['https://other.example/'],
    UserPoolId,
    ClientId,
  };
  await local.cognito().send(new UpdateUserPoolClientCommand(changed));
  const drift = await run('drift --stack-name life');
  expect(drift.status).toBe(3);
  expect(drift.stdout).toContain(
    'CallbackURLs: expected ["https://x.example/signed-in"], actual ["https://other.example/"]',
  );

  const events = await run('events --stack-name life --json');
  const parsed = events.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(parsed[0]).toMatchObject({ stack: 'life', logicalId: 'life', status: 'CREATE_IN_PROGRESS' });
  expect(parsed.at(-1)).toMatchObject({ logicalId: 'life', status: 'CREATE_COMPLETE' });

  expect((await run('delete --stack-name life')).status).toBe(0);
  expect(await run('events --stack-name life')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Stack with id life does not exist\n',
  });
});

test('a template that cannot be carried out exits with 1 and says everything that is wrong', async () => {
  const failed = await run('deploy package.json --stack-name x');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('Template format error: At least one Resources member must be defined.');
  const missing = await run('deploy examples/social-login.yml --stack-name x');
  expect(missing.stderr).toBe('Parameters: [GoogleClientSecret] must have values\n');
});

test('--json gives one object a line, the result last', async () => {
  const { stdout } = await run('deploy examples/web-app.yml --stack-name lines --json');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string });
  expect(lines.at(-1)).toMatchObject({ status: 'CREATE_COMPLETE', succeeded: true, changed: true });
});

test.each([
  ['bogus', 'bogus: there is no such command'],
  ['--port x', '--port: a port is 0 to 65535'],
  ['deploy examples/web-app.yml', '--stack-name is required'],
  ['deploy --stack-name x', 'which template? Give the path of its file'],
  ['deploy nowhere.yml --stack-name x', 'nowhere.yml: ENOENT'],
  [
    'deploy examples/web-app.yml --stack-name x --parameter y',
    '--parameter, number 1: write it as NAME=VALUE',
  ],
  [
    'delete --stack-name x y',
    'word 4, after --stack-name: not understood; a value with blanks needs quotes\n',
  ],
  ['delete y --stack-name x', 'word 2: not understood; a value with blanks needs quotes\n'],
  ['--port 0 x', 'word 3, after --port: there is no such command\n'],
  ['drift --colour', "Unknown option '--colour'"],
])('%s is a usage error: exit status 2', async (args, message) => {
  const failed = await cli(args.split(' '));
  expect(failed.status).toBe(2);
  expect(failed.stderr).toContain(message);
  expect(failed.stderr).toContain('See --help.');
  expect(failed.stdout).toBe('');
});

test.each(['serve', 'deploy', 'delete', 'drift', 'events'])('%s --help explains itself', async (command) => {
  const { status, stdout } = await cli([command, '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain(`npm run --silent local -- ${command === 'serve' ? '[serve]' : command}`);
});

test('where no local AWS answers, it says so', async () => {
  const failed = await cli(['drift', '--stack-name', 'x', '--endpoint', 'http://127.0.0.1:9']);
  expect(failed).toMatchObject({ status: 1 });
  expect(failed.stderr).toBe('No local AWS answers at http://127.0.0.1:9: start it, or name its URL\n');
});
