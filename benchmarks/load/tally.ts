import type { Call } from '../../local/aws';

const WRITES = ['CreateUserPoolClient', 'UpdateUserPoolClient', 'DeleteUserPoolClient'];
const READS = ['DescribeUserPoolClient', 'ListUserPoolClients'];

/** What the calls of one phase come to. Refused calls, throttled or conflicting, are none of the counts above them. */
export interface Tally {
  writes: number;
  reads: number;
  /** Calls of each operation that were answered. */
  answered: Readonly<Record<string, number>>;
  /** Answered writes of the client that had most. */
  mostWrites: number;
  /** Answered Describes of the client that had most, the engine's READ included. */
  mostDescribes: number;
  /** First pages that were answered: look-ups; and those that no create followed in their sandbox. */
  lookUps: number;
  strayLookUps: number;
  /** Pages of the longest look-up. */
  mostPages: number;
  throttled: number;
  conflicts: number;
  /** The names of all other errors. */
  failures: readonly string[];
  /** What was taken from each quota: all calls but the throttled ones, which take nothing. */
  taken: { writes: number; reads: number };
}

export function tallyOf(calls: readonly Call[]): Tally {
  const answered = calls.filter(({ error }) => error === undefined);
  const refused = (name: string): Call[] => calls.filter(({ error }) => error === name);
  const [throttled, conflicts] = [
    refused('TooManyRequestsException'),
    refused('ConcurrentModificationException'),
  ];
  const taking = calls.filter(({ error }) => error !== 'TooManyRequestsException');
  const writes = among(answered, WRITES);
  return {
    writes: writes.length,
    reads: among(answered, READS).length,
    answered: Object.fromEntries([...grouped(answered, ({ operation }) => operation)].map(counted)),
    mostWrites: most(writesByClient(writes)),
    mostDescribes: most(grouped(among(answered, ['DescribeUserPoolClient']), clientId)),
    ...lookUpsOf(answered),
    throttled: throttled.length,
    conflicts: conflicts.length,
    failures: calls
      .filter((call) => call.error !== undefined && ![...throttled, ...conflicts].includes(call))
      .map(({ operation, error }) => `${operation}: ${error}`),
    taken: { writes: among(taking, WRITES).length, reads: among(taking, READS).length },
  };
}

const among = (calls: readonly Call[], operations: readonly string[]): Call[] =>
  calls.filter(({ operation }) => operations.includes(operation));

// The calls are of the operations named here, whose input holds these members.
const input = (call: Call) => call.input as { ClientId?: string; ClientName?: string; NextToken?: string };
const clientId = (call: Call): string => input(call).ClientId ?? '';

function grouped(calls: readonly Call[], keyOf: (call: Call) => string): Map<string, Call[]> {
  const groups = new Map<string, Call[]>();
  for (const call of calls) groups.set(keyOf(call), [...(groups.get(keyOf(call)) ?? []), call]);
  return groups;
}

const counted = ([key, calls]: [string, Call[]]): [string, number] => [key, calls.length];
const most = (groups: Map<string, Call[]>): number =>
  Math.max(0, ...[...groups.values()].map(({ length }) => length));

/** A create knows no id: it is one of the client whose final name its marked name begins with. */
function writesByClient(writes: readonly Call[]): Map<string, Call[]> {
  const MARK = /-[0-9a-v]{26}$/;
  const stem = (call: Call): string => (input(call).ClientName ?? '').replace(MARK, '');
  const inCreates = writes.some(({ operation }) => operation === 'CreateUserPoolClient');
  return grouped(writes, inCreates ? stem : clientId);
}

/** A sandbox runs one invocation at a time, so that a look-up belongs to the create that follows it there. */
function lookUpsOf(answered: readonly Call[]): Pick<Tally, 'lookUps' | 'strayLookUps' | 'mostPages'> {
  const result = { lookUps: 0, strayLookUps: 0, mostPages: 0 };
  for (const calls of grouped(answered, ({ sandbox }) => sandbox ?? '').values()) {
    let pages = 0;
    for (const call of calls) {
      if (call.operation === 'ListUserPoolClients') {
        if (input(call).NextToken === undefined) {
          result.lookUps += 1;
          result.strayLookUps += pages > 0 ? 1 : 0;
          pages = 0;
        }
        pages += 1;
        result.mostPages = Math.max(result.mostPages, pages);
      } else {
        // After a look-up comes its create; anything else belongs to another invocation.
        result.strayLookUps += pages > 0 && call.operation !== 'CreateUserPoolClient' ? 1 : 0;
        pages = 0;
      }
    }
  }
  return result;
}
