import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import schema from '../../schema.json';

const TOOL = join(__dirname, '../../tools/generate-properties.mjs');
/** The tool is an ES module, which a test can only run. */
const SCRIPT = `import { propertiesSource } from ${JSON.stringify(TOOL)};
try { console.log(propertiesSource(JSON.parse(process.argv[1]))); } catch (error) { console.log(error.message); }`;

const generated = (given: object): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, JSON.stringify(given)], {
    encoding: 'utf8',
  });

test('a property that refers to a definition is described by that', () => {
  const source = generated(schema);
  const { description } = schema.definitions.SSOSession;

  expect(source).not.toContain('undefined');
  expect(source.replaceAll(/\s+\*? ?/g, ' ').split(description)).toHaveLength(3);
});

test.each([
  ['a property', { properties: { Bare: { type: 'string' } }, definitions: {} }, 'AppClientProperties.Bare'],
  [
    'a definition',
    {
      properties: { Bare: { $ref: '#/definitions/Bare' } },
      definitions: { Bare: { type: 'object', properties: {} } },
    },
    'Bare',
  ],
])('%s that nothing describes is refused', (_what, given, path) => {
  expect(generated({ typeName: 'A::B::C', ...given })).toBe(
    `schema.json describes ${path} nowhere: give it a description\n`,
  );
});
