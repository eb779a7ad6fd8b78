/** What `make load` counts: so that a broken promise is seen. */
import { checked } from '../../benchmarks/load/checks';
import type { LoadAction } from '../../benchmarks/load/clients';
import { quotaSecondsOf, type Phase } from '../../benchmarks/load/phase';
import { tallyOf } from '../../benchmarks/load/tally';
import type { Call } from '../../local/aws';

const call = (operation: string, input: object = {}, more: Partial<Call> = {}): Call => ({
  service: 'cognito-idp',
  operation,
  region: 'us-east-1',
  input,
  sandbox: 'one',
  startedAt: 0,
  endedAt: 0,
  ...more,
});
const MARK = '0123456789abcdefghijklmnop';
const conflict = { error: 'ConcurrentModificationException' };
const LIST = call('ListUserPoolClients');
const CREATE = call('CreateUserPoolClient', { ClientName: `web-${MARK}` });
const RENAME = call('UpdateUserPoolClient', { ClientId: 'c', ClientName: 'web' });
const DESCRIBE = call('DescribeUserPoolClient', { ClientId: 'c' });
const UPDATE = call('UpdateUserPoolClient', { ClientId: 'c' });
const DELETE = call('DeleteUserPoolClient', { ClientId: 'c' });

/** What is broken where one client took these calls, in as many seconds as the quota takes. */
function brokenBy(action: LoadAction, calls: Call[], more: Partial<Phase> = {}): string[] {
  const tally = tallyOf([...calls, ...conflicts(calls)]);
  const quotaSeconds = Math.max(1, quotaSecondsOf(tally));
  const phase = { action, named: true, seconds: quotaSeconds, doneAt: [1], errors: [], retries: 0, tally };
  return checked({ ...phase, quotaSeconds, ...more }, 1)
    .filter(({ holds }) => !holds)
    .map(({ says }) => says);
}

const conflicts = (calls: Call[]): Call[] =>
  calls
    .filter(({ operation }) => /^(Create|Update|Delete)/.test(operation))
    .map((one) => ({ ...one, ...conflict }));

test('a named create with one look-up, two writes and the READ after it is as promised', () => {
  expect(brokenBy('CREATE', [LIST, CREATE, RENAME, DESCRIBE])).toEqual([]);
});

test('refused calls are counted as refused and not as writes; throttled ones take nothing from a quota', () => {
  const throttled = call('UpdateUserPoolClient', { ClientId: 'c' }, { error: 'TooManyRequestsException' });
  const tally = tallyOf([UPDATE, { ...UPDATE, ...conflict }, throttled]);

  expect(tally).toMatchObject({ writes: 1, mostWrites: 1, conflicts: 1, throttled: 1, taken: { writes: 2 } });
});

test.each<[string, LoadAction, Call[], string[]]>([
  [
    'a third write',
    'CREATE',
    [LIST, CREATE, RENAME, RENAME, DESCRIBE],
    ['writes per create: at most 2 with a name, 1 without'],
  ],
  ['a second look-up', 'CREATE', [LIST, LIST, CREATE, RENAME, DESCRIBE], ['at most one look-up per create']],
  [
    'a look-up that no create follows',
    'CREATE',
    [CREATE, RENAME, DESCRIBE, LIST, DESCRIBE],
    ['at most one look-up per create', 'no Describe but that of the READ after it'],
  ],
  [
    'a page too many',
    'CREATE',
    [LIST, call('ListUserPoolClients', { NextToken: 't' }), CREATE, RENAME, DESCRIBE],
    ['a page of the look-up per 60 clients'],
  ],
  [
    'a Describe of its own',
    'CREATE',
    [LIST, DESCRIBE, CREATE, RENAME, DESCRIBE],
    ['at most one look-up per create', 'no Describe but that of the READ after it'],
  ],
  [
    'a read that no conflict explains',
    'UPDATE',
    [DESCRIBE, DESCRIBE, DESCRIBE, UPDATE, DESCRIBE],
    ['1 read per update and per conflict, and that of the READ after it'],
  ],
  ['a second write', 'UPDATE', [DESCRIBE, UPDATE, UPDATE, DESCRIBE], ['1 write per update']],
  ['a second delete', 'DELETE', [DELETE, DELETE], ['1 write per delete']],
  ['a read', 'DELETE', [DESCRIBE, DELETE], ['no read']],
  [
    'another error',
    'DELETE',
    [DELETE, { ...DELETE, error: 'InternalErrorException' }],
    ['no error but throttling and conflicts'],
  ],
])('%s is seen', (_, action, calls, broken) => {
  expect(brokenBy(action, calls)).toEqual(broken);
});

test('a failed client, and more than 1.2 times what the quota takes, are seen', () => {
  const more = { seconds: 1.3, quotaSeconds: 1, errors: ['ResourceFailure: Throttling'] };

  expect(brokenBy('DELETE', [DELETE], more)).toEqual([
    'all succeed',
    'at most 1.2 times what the quota takes',
  ]);
});
