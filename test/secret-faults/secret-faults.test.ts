/** Every AWS call in the life of a client's secret with every kind of fault, while a consumer uses the secret. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '../faults/kinds';
import { startLocal, type TestLocal } from '../support/local';
import type { Done } from './cell';
import { COURSES } from './courses';
import { isWrite, kindsOf } from './kinds';
import { closeConnections } from './post';
import type { Site } from './sites';
import { failureLine, runTable } from './table';

const TABLE_TIMEOUT_MILLISECONDS = 600_000;

/** A copy, so that all cells run the same bundle. */
const bundle = mkdtempSync(join(tmpdir(), 'secret-fault-table-'));

let local: TestLocal;
let cells: Done[] = [];

const isFailed = ({ problems, refusals }: Done): boolean => problems.length + refusals.length > 0;
const sum = (count: (cell: Done) => number): number => cells.reduce((total, cell) => total + count(cell), 0);

beforeAll(async () => {
  cpSync(join(__dirname, '../../build/TypeFunction'), bundle, { recursive: true });
  local = await startLocal({ bundle });
  cells = await runTable(local);
}, TABLE_TIMEOUT_MILLISECONDS);

afterAll(async () => {
  closeConnections();
  await local.close();
  rmSync(bundle, { recursive: true });
  const polls = sum((cell) => cell.polls);
  const refusals = sum((cell) => cell.refusals.length);
  const failures = cells.filter(isFailed).length;
  process.stdout.write(
    `Secret fault table: ${cells.length} cells, ${polls} polls, ${refusals} refusals, ${failures} failures\n`,
  );
});

const sites = (): Site[] => [...new Set(cells.map(({ site }) => site))];
/** In the order of their calls. */
const sitesOf = (course: string): Site[] =>
  sites()
    .filter((site) => site.course.name === course)
    .sort((one, other) => one.index - other.index);

/** What a rotation writes, where each secret but AWSCURRENT's is gone already; one that is not goes after the first. */
const ROTATION = ['PutSecretValue', 'AddUserPoolClientSecret', 'PutSecretValue'];
const TAGS = 'TagResource';
const LABEL = 'UpdateSecretVersionStage';
const MADE = ['CreateUserPoolClient', 'CreateSecret', 'UpdateUserPoolClient'];

/** What each course calls: how many reads, and which writes. */
const CALLS: Readonly<Record<string, { reads: number; writes: readonly string[] }>> = {
  create: { reads: 6, writes: MADE },
  'create with a CustomSecret': { reads: 6, writes: MADE },
  rotate: { reads: 9, writes: [...ROTATION, TAGS, LABEL] },
  'rotate beside two secrets': {
    reads: 10,
    writes: ['PutSecretValue', 'DeleteUserPoolClientSecret', ...ROTATION.slice(1), TAGS, LABEL],
  },
  'rotate to another CustomSecret': { reads: 9, writes: [...ROTATION, LABEL] },
  'rotate after a crash': { reads: 10, writes: ['PutSecretValue', TAGS, LABEL] },
  'roll back a rotation': { reads: 10, writes: [LABEL, TAGS] },
  'roll back half a rotation': { reads: 10, writes: ['DeleteUserPoolClientSecret', LABEL] },
  revoke: { reads: 10, writes: ['DeleteUserPoolClientSecret', TAGS] },
  'rotate and revoke': { reads: 16, writes: [...ROTATION, TAGS, LABEL, 'DeleteUserPoolClientSecret'] },
  'remove delivery': { reads: 6, writes: ['DeleteSecret'] },
  'add delivery': { reads: 8, writes: ['CreateSecret'] },
  'add delivery again': { reads: 9, writes: ['RestoreSecret'] },
  "rotate beside a stranger's secret": { reads: 6, writes: [] },
  "revoke beside a stranger's secret": { reads: 8, writes: [TAGS] },
  delete: { reads: 1, writes: ['DeleteSecret', 'DeleteUserPoolClient'] },
  'delete what Cognito keeps': { reads: 0, writes: ['RestoreSecret'] },
};

test.each(COURSES)('the table holds every call of "$name"', ({ name }) => {
  const operations = sitesOf(name).map(({ operation }) => operation);
  const writes = operations.filter(isWrite);

  expect({ reads: operations.length - writes.length, writes }).toEqual(CALLS[name]);
});

test('every call is met by every kind of fault that it is to bear', () => {
  const met = (site: Site, kind: Kind) => cells.some((cell) => cell.site === site && cell.kind === kind);

  const missing = sites().flatMap((site) => kindsOf(site).filter((kind) => !met(site, kind)));

  expect(missing).toEqual([]);
});

test.each(COURSES)('no fault in "$name" keeps it from ending as it is to end', ({ name }) => {
  const own = cells.filter(({ site }) => site.course.name === name);

  expect(own.filter(isFailed).map(failureLine)).toEqual([]);
});

test('the consumer is never refused', () => {
  const refused = cells.filter(({ refusals }) => refusals.length > 0);

  expect(refused.map(failureLine)).toEqual([]);
  expect(sum(({ polls }) => polls)).toBeGreaterThan(cells.length);
});
