import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadProbe } from './support/bundle';
import { CALLER, eventOf } from './support/events';
import { captureOutput } from './support/output';

const ROOT = join(__dirname, '../..');
const BUILD = join(ROOT, 'tools/build.mjs');

const probe = loadProbe();
captureOutput();
const inputs = () => Object.keys(probe.built.metafile.inputs);

test('the folder holds one file of less than 450 KB', () => {
  expect(readdirSync(probe.built.folder)).toEqual(['handlers.js']);
  expect(statSync(probe.built.file).size).toBeLessThan(450_000);
  expect(probe.built.output).toMatch(/handlers\.js {2}\d+ KB\n$/);
});

test('neither aws-sdk v2 nor the default credential chain is in it', () => {
  expect(inputs().filter((path) => path.includes('node_modules/aws-sdk/'))).toEqual([]);
  expect(inputs().filter((path) => /credential-provider-|token-providers|nested-clients/.test(path))).toEqual(
    [],
  );
});

test('there is one copy of class-transformer, the library’s', () => {
  const copies = inputs().flatMap((path) => /^.*node_modules\/class-transformer\/[^/]+/.exec(path) ?? []);

  expect(new Set(copies).size).toBe(1);
});

test('the clients of logs and metrics are loaded late, from one place', () => {
  const importersOf = (pattern: RegExp) =>
    Object.entries(probe.built.metafile.inputs).flatMap(([from, { imports }]) =>
      imports.filter(({ path }) => pattern.test(path)).map(({ kind }) => `${from} ${kind}`),
    );

  const late = 'src/runtime/delivery-calls.ts';
  expect(importersOf(/delivery-calls\.ts$/)).toEqual(['src/runtime/delivery.ts require-call']);
  expect(new Set(importersOf(/client-cloudwatch(-logs)?\/dist-es\/index\.js$/))).toEqual(
    new Set([`${late} import-statement`]),
  );
});

test('of those clients it holds the commands that are sent, and no others', () => {
  const commands = inputs().flatMap(
    (path) => /client-cloudwatch.*\/commands\/(.*)\.js$/.exec(path)?.[1] ?? [],
  );

  expect(commands.sort()).toEqual([
    'CreateLogGroupCommand',
    'CreateLogStreamCommand',
    'PutLogEventsCommand',
    'PutMetricDataCommand',
  ]);
});

test('a client made without credentials says that it needs the request’s', async () => {
  const { CognitoIdentityProviderClient, ListUserPoolsCommand } = probe.bundle;
  const client = new CognitoIdentityProviderClient({ region: 'eu-west-1' });

  const answer = client.send(new ListUserPoolsCommand({ MaxResults: 1 }));

  await expect(answer).rejects.toThrow(
    'This client was made without credentials: give it those of the request.',
  );
});

test('it runs in a process of its own and prints no secret', () => {
  const script = `require(${JSON.stringify(probe.built.file)})
    .entrypoint(${JSON.stringify(eventOf('READ'))}, {}).then((event) => console.log(JSON.stringify(event)))`;

  const text = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });

  expect(JSON.parse(text.trim().split('\n').at(-1) ?? '')).toEqual({
    status: 'SUCCESS',
    resourceModel: { Id: 'one' },
  });
  expect(text).not.toContain(CALLER.secretAccessKey);
});

describe('tools/build.mjs', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [BUILD, ...options], { encoding: 'utf8' });

  test('empties the folder first', () => {
    writeFileSync(join(probe.built.folder, 'left-over.txt'), 'x');
    const entry = join(ROOT, 'test/runtime/fixtures/probe.ts');

    run('TypeFunction', '--entry', entry, '--out', probe.built.folder);

    expect(readdirSync(probe.built.folder)).toEqual(['handlers.js']);
  });

  test('refuses to empty a folder that holds the project', () => {
    const result = run('--out', ROOT);

    expect(result.status).toBe(1);
    expect(result.stderr).toContain(`--out ${ROOT} holds this project`);
    expect(readFileSync(BUILD, 'utf8')).toContain('esbuild');
  });

  test('says so where the entry is missing, and leaves the old bundle', () => {
    const result = run('--entry', '/nowhere/handlers.ts', '--out', probe.built.folder);

    expect(result.status).toBe(1);
    expect(result.stderr).toContain('/nowhere/handlers.ts');
    expect(readdirSync(probe.built.folder)).toEqual(['handlers.js']);
  });
});
