/**
 * Builds the provider into one file for Lambda: `node tools/build.mjs [TypeFunction] [--entry FILE] [--out DIR]`.
 *
 * The CloudFormation CLI calls it as its build command and appends the name of the SAM function, always
 * `TypeFunction`: the folder that it zips. `--entry` and `--out` are for tests.
 */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STUBS = join(ROOT, 'src/runtime/stubs');

/** What is imported somewhere, never needed, and large or slow to load. */
const ALIASES = {
  'aws-sdk/clients/all': join(STUBS, 'aws-sdk-v2.ts'),
  'aws-sdk/clients/cloudwatch': join(STUBS, 'aws-sdk-v2.ts'),
  'aws-sdk/clients/cloudwatchlogs': join(STUBS, 'aws-sdk-v2.ts'),
  'aws-sdk/clients/s3': join(STUBS, 'aws-sdk-v2.ts'),
  // A handler acts with the credentials of its request alone.
  '@aws-sdk/credential-provider-node': join(STUBS, 'credential-chain.ts'),
  // No operation that is called has an event stream.
  '@smithy/core/event-streams': join(STUBS, 'event-streams.ts'),
  // 60 modules of shims for what every Node that can run the bundle has built in.
  'string.prototype.replaceall': join(STUBS, 'replace-all.ts'),
  // The same two functions that the decorators use, without the polyfills for old engines.
  'reflect-metadata': 'reflect-metadata/lite',
};

/**
 * Clients that are loaded late, and all that is called of them. esbuild leaves nothing out of a module that
 * is loaded late, so their index is cut down to this list before: what is missing in it does not build.
 */
const LATE_CLIENTS = {
  'client-cloudwatch': ['CloudWatchClient', 'commands/PutMetricDataCommand'],
  'client-cloudwatch-logs': [
    'CloudWatchLogsClient',
    'commands/CreateLogGroupCommand',
    'commands/CreateLogStreamCommand',
    'commands/PutLogEventsCommand',
  ],
};

const lateClients = {
  name: 'late-clients',
  setup: ({ onLoad }) => {
    const filter = new RegExp(`@aws-sdk/(${Object.keys(LATE_CLIENTS).join('|')})/dist-es/index\\.js$`);
    onLoad({ filter }, ({ path }) => {
      const modules = LATE_CLIENTS[filter.exec(path)[1]];
      return { contents: modules.map((name) => `export * from './${name}';`).join('\n') };
    });
  },
};

const ERROR_CLASS =
  /^export class (\w+) extends __BaseException \{\n {4}static shapeId = "[^"]*";\n {4}name = "\1";\n {4}\$fault = "(client|server)";/gm;

/**
 * The SDK writes out a class for each of a service's errors, which are all alike: together they are a tenth of the
 * bundle. Errors are known here by name, and the SDK copies an error's further members itself.
 */
const slimErrors = {
  name: 'slim-errors',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/dist-es\/models\/errors\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const classes = [...source.matchAll(ERROR_CLASS)].map(([, name, fault]) => ({ name, fault }));
      if (classes.length !== source.split('export class ').length - 1)
        throw new Error(`${path} is not written as tools/build.mjs knows it: look at its classes.`);
      const [base] = source.match(/^import .*;$/m);
      return {
        contents: [
          base,
          'const error = (name, $fault) => class extends __BaseException {',
          '  constructor(options) { super({ name, $fault, ...options }); }',
          '};',
          ...classes.map(
            ({ name, fault }) => `export const ${name} = /* @__PURE__ */ error('${name}', '${fault}');`,
          ),
        ].join('\n'),
      };
    });
  },
};

/** The SDK reads its version from the whole file, with its scripts and dependencies. */
const slimManifests = {
  name: 'slim-manifests',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** The bundle fails where one of these holds: each of them went wrong silently once. */
const CHECKS = [
  {
    why: 'aws-sdk v2 is in the bundle',
    fails: (inputs) => inputs.some((path) => path.includes('node_modules/aws-sdk/')),
  },
  {
    why: 'the default credential chain is in the bundle',
    fails: (inputs) => inputs.some((path) => /@aws-sdk\/(credential-provider|token-providers)/.test(path)),
  },
  {
    why: 'not exactly one copy of class-transformer is in the bundle: every property would be dropped',
    fails: (inputs) => new Set(inputs.flatMap(copyOfClassTransformer)).size !== 1,
  },
];

function copyOfClassTransformer(path) {
  return path.match(/^.*node_modules\/class-transformer\/[^/]+/)?.slice(0, 1) ?? [];
}

function readOptions() {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      entry: { type: 'string', default: join(ROOT, 'src/handlers.ts') },
      out: { type: 'string', default: join(ROOT, 'build/TypeFunction') },
    },
  });
  return { entry: resolve(values.entry), out: resolve(values.out) };
}

function bundle(entry, out) {
  return build({
    entryPoints: [entry],
    outfile: join(out, 'handlers.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // The library takes an error's code from the name of its class.
    keepNames: true,
    // The SDK's ES modules: esbuild leaves out what is not used of them.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    // The SDK imports node's own modules late with import(): one file needs require for that, and jest too.
    supported: { 'dynamic-import': false },
    alias: ALIASES,
    plugins: [lateClients, slimErrors, slimManifests],
    legalComments: 'eof',
    // Says that decorators are the experimental ones and that class fields are assigned, not defined.
    tsconfig: join(ROOT, 'tsconfig.json'),
    metafile: true,
    logLevel: 'warning',
  });
}

/** Refuses a folder that is no build folder: it gets replaced. */
function requireBuildFolder(out) {
  const inside = relative(out, ROOT);
  if (inside === '' || !inside.startsWith('..')) throw new Error(`--out ${out} holds this project`);
}

/** Puts the new folder where the old one is, which a running Lambda endpoint may be about to read. */
async function replace(out, made) {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(made, out);
  await rm(old, { recursive: true, force: true });
}

async function main() {
  const { entry, out } = readOptions();
  await stat(entry);
  requireBuildFolder(out);
  const made = `${out}.new`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  const { metafile } = await bundle(entry, made);
  const failed = CHECKS.filter((check) => check.fails(Object.keys(metafile.inputs)));
  if (failed.length > 0) throw new Error(failed.map((check) => check.why).join('; '));
  await replace(out, made);
  // Beside the folder, not in it: all that is in it gets uploaded.
  await writeFile(join(dirname(out), `${basename(out)}.meta.json`), JSON.stringify(metafile));
  const file = join(out, 'handlers.js');
  const { length } = await readFile(file);
  console.log(`${relative(process.cwd(), file)}  ${Math.ceil(length / 1000)} KB`);
}

main().catch((error) => {
  console.error(`build failed: ${error.message}`);
  process.exitCode = 1;
});
