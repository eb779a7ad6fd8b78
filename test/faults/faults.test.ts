/** Every AWS call of every handler with every kind of fault, through the built bundle and the stack engine. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal, type TestLocal } from '../support/local';
import type { Done } from './cell';
import { COURSES } from './courses';
import { KINDS } from './kinds';
import { SCENARIOS } from './scenarios';
import { failureLine, runTable } from './table';

const TABLE_TIMEOUT_MILLISECONDS = 600_000;

/** A copy, so that all cells run the same bundle: the table takes minutes. */
const bundle = mkdtempSync(join(tmpdir(), 'fault-table-'));

let local: TestLocal;
let cells: Done[] = [];

beforeAll(async () => {
  cpSync(join(__dirname, '../../build/TypeFunction'), bundle, { recursive: true });
  local = await startLocal({ bundle });
  const cognito = local.cognito();
  cells = await runTable({ local, cognito });
}, TABLE_TIMEOUT_MILLISECONDS);

afterAll(async () => {
  await local.close();
  rmSync(bundle, { recursive: true });
  const failed = cells.filter(({ problems }) => problems.length > 0);
  process.stdout.write(`Fault table: ${cells.length} cells, ${failed.length} failures\n`);
});

const READS = [
  'DescribeUserPoolClient',
  'GetUserPoolClientSessionConfiguration',
  'ListUserPoolClientSecrets',
];
const WRITES = ['SetUserPoolClientSessionConfiguration', 'UpdateUserPoolClient'];
const LOOK_UP = ['DescribeUserPoolClient', 'ListUserPoolClients'];

/** What each handler calls in the four scenarios, and how many calls those are together. */
const HANDLERS: Readonly<Record<string, { operations: readonly string[]; calls: number }>> = {
  CREATE: { operations: ['CreateUserPoolClient', 'ListUserPoolClients', ...WRITES], calls: 12 },
  'READ after CREATE': { operations: READS, calls: 10 },
  UPDATE: { operations: [...READS, ...WRITES], calls: 16 },
  'READ after UPDATE': { operations: READS, calls: 10 },
  DELETE: { operations: ['DeleteUserPoolClient'], calls: 4 },
  'CREATE after a lost request': { operations: ['CreateUserPoolClient', ...LOOK_UP], calls: 16 },
  'CREATE after a lost answer': { operations: LOOK_UP, calls: 8 },
  'CREATE after a killed handler': { operations: LOOK_UP, calls: 8 },
};

const sitesOf = (handler: string) => [
  ...new Set(cells.map(({ site }) => site).filter((site) => site.handler === handler)),
];

test.each(Object.entries(HANDLERS))('the table holds every call of %s', (handler, { operations, calls }) => {
  const sites = sitesOf(handler);

  expect(new Set(sites.map(({ operation }) => operation))).toEqual(new Set(operations));
  expect(sites).toHaveLength(calls);
});

test('every call is met by every kind of fault, but for a first look-up of which nothing can come', () => {
  const missing = [...new Set(cells.map(({ site }) => site))].flatMap((site) =>
    KINDS.filter((kind) => !cells.some((cell) => cell.site === site && cell.kind === kind)).map(
      ({ name }) => [site.handler, site.operation, name],
    ),
  );

  const undecidable = ['CREATE after a killed handler', 'ListUserPoolClients', 'a quota'];
  expect(missing).toEqual(SCENARIOS.map(() => undecidable));
});

test('the table holds no call of another handler', () => {
  expect(new Set(cells.map(({ site }) => site.handler))).toEqual(new Set(Object.keys(HANDLERS)));
  expect(new Set(cells.map(({ site }) => site.course))).toEqual(new Set(COURSES));
});

describe.each(Object.keys(HANDLERS))('%s', (handler) => {
  test.each(KINDS)('with $name at any of its calls ends as it is to end', (kind) => {
    const own = cells.filter((cell) => cell.site.handler === handler && cell.kind === kind);

    expect(own.filter(({ problems }) => problems.length > 0).map(failureLine)).toEqual([]);
    expect(own).not.toEqual([]);
  });
});
