/** guide/secrets.md says what the schema, the product and the examples say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../schema.json';
import { KEYS, RESERVED_PREFIX } from '../../src/secrets/tags';

const ROOT = join(__dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const page = text('guide/secrets.md');

const permissions = (...handlers: (keyof typeof schema.handlers)[]): string[] => [
  ...new Set(handlers.flatMap((handler) => schema.handlers[handler].permissions)),
];
const ofService = (service: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(`${service}:`)).map((name) => name.replace(`${service}:`, ''));

test('the policy of the deploying role allows what the handlers need of Secrets Manager, and no more', () => {
  const listed = [...page.matchAll(/^ +"secretsmanager:(\w+)",?$/gm)].map(([, name]) => name);

  expect(listed.sort()).toEqual(
    ofService('secretsmanager', permissions('create', 'read', 'update', 'delete')).sort(),
  );
});

test.each(['create', 'read', 'delete'] as const)('the permissions of %s are told', (handler) => {
  const section = page.slice(page.indexOf('## Permissions'));
  const row = section.split('\n').find((line) => line.startsWith(`| ${handler.toUpperCase()} | `));
  const names = row?.split(' | ')[1]?.split(', ');

  expect(names?.sort()).toEqual(ofService('secretsmanager', permissions(handler)).sort());
});

test('an update may do all of it', () => {
  const all = permissions('create', 'read', 'update', 'delete');

  expect(ofService('secretsmanager', permissions('update')).sort()).toEqual(
    ofService('secretsmanager', all).sort(),
  );
});

test('every permission on KMS and on secrets of clients is told', () => {
  const told = permissions('create', 'read', 'update', 'delete').filter((name) =>
    /^kms:|UserPoolClientSecret/.test(name),
  );

  expect(told.filter((name) => !page.includes(`${name}\``) && !page.includes(`"${name}"`))).toEqual([]);
});

test('every tag of the product is told', () => {
  const names = Object.values(KEYS).map((key) => key.replace(RESERVED_PREFIX, ''));

  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('the time-outs are those of the schema', () => {
  const { create, update, delete: remove } = schema.handlers;

  expect([create.timeoutInMinutes, remove.timeoutInMinutes]).toEqual([10, 10]);
  expect(text('guide/operations.md')).toContain(`DELETE 10 minutes, and UPDATE ${update.timeoutInMinutes}`);
});
