import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../schema.json';
import { ERROR_ROWS } from '../../src/app-client/error-rows';
import { RULES } from '../../src/app-client/rules';
import { errorsPage } from '../../tools/generate-errors';
import { rulesPage } from '../../tools/generate-rules';

const GUIDE = join(__dirname, '../../guide');
const page = (name: string): string => readFileSync(join(GUIDE, name), 'utf8');
/** The cells of the row that begins with this one. */
const rowOf = (text: string, first: string): string[] | undefined =>
  text
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .find((cells) => cells[1] === `\`${first}\``)
    ?.slice(1, -1);

test.each(RULES.map((rule) => ({ ...rule })))(
  'the guide has the rule $name with its settings, reason and grade',
  ({ name, settings, reason, grade }) => {
    expect(rowOf(page('rules.md'), name)).toEqual([
      `\`${name}\``,
      settings.map((setting) => `\`${setting}\``).join(', '),
      reason,
      grade,
    ]);
  },
);

test.each(Object.entries(ERROR_ROWS))(
  'the guide has the error %s with its code and remedy',
  (name, { code, remedy = '' }) => {
    const row = rowOf(page('errors.md'), name);

    expect(row?.[1]).toBe(code);
    expect(row?.[4]).toBe(remedy);
  },
);

test('no two rules have the same name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test('every grade that a rule has is explained', () => {
  for (const { grade } of RULES) expect(page('rules.md')).toContain(`- **${grade}**, `);
});

test('the bounds of every settable property are told', () => {
  const readOnly = schema.readOnlyProperties.map((pointer) => pointer.replace('/properties/', ''));
  const settable = Object.keys(schema.properties).filter((name) => !readOnly.includes(name));
  const missing = settable.filter((name) => !new RegExp(`^\\| \`${name}[.\`]`, 'm').test(page('rules.md')));

  expect(missing).toEqual([]);
});

test('the bounds are those of the schema', () => {
  expect(rowOf(page('rules.md'), 'AuthSessionValidity')?.[1]).toBe(
    `a whole number, ${schema.properties.AuthSessionValidity.minimum} to ${schema.properties.AuthSessionValidity.maximum}`,
  );
});

test('the pages are as `make generate` writes them', () => {
  expect(page('rules.md')).toBe(rulesPage(schema));
  expect(page('errors.md')).toBe(errorsPage());
});
