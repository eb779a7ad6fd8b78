import type { LoadAction } from './clients';
import type { Phase } from './phase';

/** The most that an operation may take beside what the quotas make it take. */
const MOST_TIMES_QUOTA = 1.2;
const PAGE_CLIENTS = 60;

interface Check {
  says: string;
  of: (phase: Phase) => string | number;
  holds: (phase: Phase, clients: number) => boolean;
}

const total = (phase: Phase, operation: string): number => phase.tally.answered[operation] ?? 0;
export const ratioOf = ({ seconds, quotaSeconds }: Phase): number => seconds / quotaSeconds;

const ALWAYS: readonly Check[] = [
  {
    says: 'all succeed',
    of: ({ errors, doneAt }) => `${doneAt.length - errors.length}`,
    holds: ({ errors, doneAt }, clients) => errors.length === 0 && doneAt.length === clients,
  },
  {
    says: 'no error but throttling and conflicts',
    of: ({ tally }) => tally.failures.length,
    holds: ({ tally }) => tally.failures.length === 0,
  },
  {
    says: 'about 10 % of the writes conflict',
    of: ({ tally }) => `${tally.conflicts} of ${tally.taken.writes}`,
    holds: ({ tally: { conflicts, taken } }) => conflicts >= 0.08 * taken.writes,
  },
  {
    says: `at most ${MOST_TIMES_QUOTA} times what the quota takes`,
    of: (phase) => ratioOf(phase).toFixed(2),
    holds: (phase) => ratioOf(phase) <= MOST_TIMES_QUOTA,
  },
];

const mostWrites = (says: string, allowed: (phase: Phase) => number): Check => ({
  says,
  of: ({ tally }) => tally.mostWrites,
  holds: (phase, clients) =>
    phase.tally.mostWrites <= allowed(phase) && phase.tally.writes <= allowed(phase) * clients,
});

const BY_ACTION: Record<LoadAction, readonly Check[]> = {
  CREATE: [
    mostWrites('writes per create: at most 2 with a name, 1 without', ({ named }) => (named ? 2 : 1)),
    {
      says: 'at most one look-up per create',
      of: ({ tally }) => `${tally.lookUps} (${tally.strayLookUps} without a create)`,
      holds: ({ tally }, clients) => tally.lookUps <= clients && tally.strayLookUps === 0,
    },
    {
      says: `a page of the look-up per ${PAGE_CLIENTS} clients`,
      of: ({ tally }) => tally.mostPages,
      holds: ({ tally }, clients) => tally.mostPages <= Math.ceil(clients / PAGE_CLIENTS),
    },
    {
      says: 'no Describe but that of the READ after it',
      of: ({ tally }) => tally.mostDescribes,
      holds: (phase, clients) =>
        phase.tally.mostDescribes <= 1 && total(phase, 'DescribeUserPoolClient') === clients,
    },
  ],
  UPDATE: [
    mostWrites('1 write per update', () => 1),
    {
      // What was read before a conflict is old: somebody else has changed the client.
      says: '1 read per update and per conflict, and that of the READ after it',
      of: ({ tally }) => `${tally.reads} with ${tally.conflicts} conflicts`,
      holds: ({ tally }, clients) => tally.reads <= 2 * clients + tally.conflicts,
    },
  ],
  DELETE: [
    mostWrites('1 write per delete', () => 1),
    { says: 'no read', of: ({ tally }) => tally.reads, holds: ({ tally }) => tally.reads === 0 },
  ],
};

/** One line of the report: what must hold of a phase, what was seen, and whether it holds. */
export interface Checked {
  says: string;
  seen: string;
  holds: boolean;
}

export const checked = (phase: Phase, clients: number): Checked[] =>
  [...ALWAYS, ...BY_ACTION[phase.action]].map(({ says, of, holds }) => ({
    says,
    seen: String(of(phase)),
    holds: holds(phase, clients),
  }));
