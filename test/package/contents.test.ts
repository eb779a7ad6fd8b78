import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { FUNCTION, filesUnder, PACKAGE, text } from './packed';

const everyFile = [
  ...filesUnder(PACKAGE)
    .filter((path) => !path.endsWith('.zip'))
    .map((path) => join(PACKAGE, path)),
  ...filesUnder(FUNCTION).map((path) => join(FUNCTION, path)),
];

describe('the package that is registered', () => {
  it('holds the configuration, the schema, the inputs, the sources and the function, and nothing else', () => {
    const files = filesUnder(PACKAGE).filter((path) => !path.startsWith('src/'));
    const inputs = readdirSync('inputs').map((name) => `inputs/${name}`);
    expect(files).toEqual(
      ['.cfn_metadata.json', '.rpdk-config', 'ResourceProvider.zip', 'schema.json', ...inputs].sort(),
    );
    const sources = filesUnder(PACKAGE).filter((path) => path.startsWith('src/'));
    expect(sources).toEqual(filesUnder('src').map((path) => `src/${path}`));
  });

  it('holds the schema as it is checked in', () => {
    expect(JSON.parse(text(PACKAGE, 'schema.json'))).toEqual(JSON.parse(text('schema.json')));
  });

  it('holds a function of one file, of at most 450 KB', () => {
    expect(filesUnder(FUNCTION)).toEqual(['handlers.js']);
    expect(statSync(join(FUNCTION, 'handlers.js')).size).toBeLessThanOrEqual(450_000);
  });

  it('holds neither the SDK of version 2 nor the local AWS', () => {
    const handlers = text(FUNCTION, 'handlers.js');
    expect(handlers).not.toMatch(/require\(["']aws-sdk|aws-sdk\/clients|aws-sdk-js\/2\.|_local\/|_sandbox\//);
  });

  it('names no folder of the machine that built it', () => {
    const folders = [process.cwd(), homedir()].filter((folder) => folder.length > 1);
    const named = (path: string) => folders.some((folder) => text(path).includes(`${folder}/`));
    expect(everyFile.filter(named)).toEqual([]);
  });

  it('holds no credentials, and no secret but the contract tests’ own', () => {
    const secret =
      /\b(AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY|"(CustomSecret|ClientSecret)": "(?!contract_tests_made_)/;
    expect(everyFile.filter((path) => secret.test(text(path)))).toEqual([]);
  });
});
