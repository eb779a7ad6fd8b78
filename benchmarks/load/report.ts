import { cpus, platform } from 'node:os';
import { checked, ratioOf } from './checks';
import { AT_A_TIME, PER_ACCOUNT, PER_POOL, type Phase } from './phase';

interface Column {
  title: string;
  of: (phase: Phase) => string | number;
}

const COLUMNS: readonly Column[] = [
  { title: 'clients done', of: ({ doneAt, errors }) => doneAt.length - errors.length },
  { title: 'writes answered', of: ({ tally }) => tally.writes },
  { title: 'reads answered', of: ({ tally }) => tally.reads },
  { title: 'refused: conflict', of: ({ tally }) => tally.conflicts },
  { title: 'refused: throttled', of: ({ tally }) => tally.throttled },
  { title: 'begun again', of: ({ retries }) => retries },
  { title: 'the quota takes', of: ({ quotaSeconds }) => `${quotaSeconds.toFixed(1)} s` },
  { title: 'it took', of: ({ seconds }) => `${seconds.toFixed(1)} s` },
  { title: 'ratio', of: (phase) => ratioOf(phase).toFixed(2) },
];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
export const nameOf = ({ action, named }: Phase): string => `${action}, ${named ? 'named' : 'unnamed'}`;

const table = (phases: readonly Phase[]): string[] => [
  row(['', ...COLUMNS.map(({ title }) => title)]),
  row(['---', ...COLUMNS.map(() => '---:')]),
  ...phases.map((phase) => row([nameOf(phase), ...COLUMNS.map(({ of }) => of(phase))])),
];

const checkLines = (phases: readonly Phase[], clients: number): string[] => [
  row(['', 'must hold', 'seen', '']),
  row(['---', '---', '---:', '---']),
  ...phases.flatMap((phase) =>
    checked(phase, clients).map(({ says, seen, holds }) =>
      row([nameOf(phase), says, seen, holds ? 'holds' : '**broken**']),
    ),
  ),
];

/** The page `benchmarks/load.md`. */
export const report = (phases: readonly Phase[], clients: number): string =>
  `# ${clients} clients under the quotas

\`make load\` creates, updates and deletes ${clients} app clients in one user pool, ${AT_A_TIME} at a time, through the built
bundle in the local Lambda endpoint, as CloudFormation drives it: a READ follows each create and update. The local AWS
holds UserPoolClientRead and UserPoolClientUpdate to ${PER_POOL} requests a second per pool and ${PER_ACCOUNT} per account, and
refuses every tenth write that the quota let through with ConcurrentModificationException (creates too, though the
API model gives that error to updates and deletes alone).

${table(phases).join('\n')}

![Clients done over time beside the quota's line](load.svg)

- **Answered** calls are those that Cognito carried out. **Refused** ones, throttled or conflicting, are not counted as
  writes or reads: they change nothing.
- **The quota takes**: what the busier of the two quotas needs for all calls that took from it, the READs of
  CloudFormation and the conflicting calls included. A bucket holds one second's worth at the beginning, which is
  taken off. Throttled calls take nothing.
- **Begun again**: operations that CloudFormation had to send once more, since a handler had used up its time: READs,
  that have 25 s. A create that began again would have looked for its mark again.
- The session operations and ListUserPoolClientSecrets are not limited here: it is not known whether they count in a
  quota.

## What must hold

${checkLines(phases, clients).join('\n')}

Node.js ${process.version}, ${cpus().length} cores, ${platform()}. The sandboxes are started before the clock: Lambda gives each a
machine of its own, here they share these cores. After that the quotas set the pace.
`;
