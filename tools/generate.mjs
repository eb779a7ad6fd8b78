#!/usr/bin/env node
// Writes everything that follows from schema.json: src/models.ts, docs/ and resource-role.yaml (the
// CloudFormation CLI's `cfn generate`), src/app-client/properties.ts and src/generated/; and the guide's tables of
// rules and errors. Running it twice changes nothing. CFN names another `cfn` than the virtual environment's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { rewriteModels } from './generate-models.mjs';
import { propertiesSource } from './generate-properties.mjs';
import { shapeSource } from './generate-shape.mjs';
import { validatorSource, validatorTypes } from './generate-validator.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function runCli() {
  const cfn = process.env.CFN ?? join(root, '.venv', 'bin', 'cfn');
  if (!process.env.CFN && !existsSync(cfn))
    fail(`${cfn} is missing: run \`make build\`, or set CFN to a cfn command`);
  const { status, error } = spawnSync(cfn, ['generate'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail(`\`cfn generate\` failed${error ? `: ${error.message}` : ''}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

async function write(path, source) {
  const config = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await prettier.format(source, { ...config, filepath: target }));
}

const schema = JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'));
runCli();
const models = join(root, 'src', 'models.ts');
writeFileSync(models, rewriteModels(readFileSync(models, 'utf8')));
await write('src/app-client/properties.ts', propertiesSource(schema));
await write('src/generated/shape.ts', shapeSource(schema));
await write('src/generated/schema-validator.js', validatorSource(schema));
await write('src/generated/schema-validator.d.ts', validatorTypes());
writeGuide();

/** The rules and errors are TypeScript, so a process of its own that reads it. */
function writeGuide() {
  const script = join(root, 'tools', 'generate-guide.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) fail(`${script} failed`);
}
