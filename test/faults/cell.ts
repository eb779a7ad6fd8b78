import type { StackResult } from '../../local/stack';
import type { Properties } from '../support/local';
import { stackBefore, type Bench, type Stack } from './bench';
import { endingOf, type Ending } from './courses';
import { clientsOf, differences } from './expected';
import type { Kind } from './kinds';
import type { Site } from './sites';
import { LOGICAL_ID } from './stack-runs';

/** One call that goes wrong in one way. */
export interface Cell {
  readonly site: Site;
  readonly kind: Kind;
  readonly ending: Ending;
}

/** A cell that has run to its end. */
export interface Done extends Cell {
  readonly UserPoolId: string;
  /** What is not as it should be; none where all is well. */
  readonly problems: readonly string[];
}

/** Every site with every kind of fault, but those of which nothing good can come. */
export const cellsOf = (sites: readonly Site[], kinds: readonly Kind[]): Cell[] =>
  sites.flatMap((site) =>
    kinds.flatMap((kind) => {
      const ending = endingOf(site.course, site, kind);
      return ending ? [{ site, kind, ending }] : [];
    }),
  );

/** Lets the fault happen, carries the stack operation to its end, and looks at what there is then. */
export async function runCell(bench: Bench, cell: Cell): Promise<Done> {
  const { course, scenario, operation, skip } = cell.site;
  const stack = await stackBefore(course.phase, bench, scenario);
  const before = await clientsOf(bench, stack.UserPoolId);
  const earlier = course.earlier ? [course.earlier] : [];
  await stack.addFaults(...earlier, { operation, skip, ...cell.kind.fault });
  const problems = await problemsOf(bench, cell, stack, before).catch((error: unknown) => [
    `it broke off: ${String(error)}`,
  ]);
  return { ...cell, UserPoolId: stack.UserPoolId, problems };
}

async function problemsOf(bench: Bench, cell: Cell, stack: Stack, before: Properties[]): Promise<string[]> {
  const { phase } = cell.site.course;
  const result = await stack.run(phase);
  const clients = await clientsOf(bench, stack.UserPoolId);
  return [
    ...endingProblems(result, cell, stack.reasons),
    ...clientProblems(clients, cell),
    ...identityProblems(clients, result, before),
    ...(await leftBehind(bench, stack, result)),
  ];
}

function endingProblems({ status }: StackResult, { ending }: Cell, reasons: readonly string[]): string[] {
  const told = reasons.join('; ') || 'no reason';
  const quota = reasons.length === 1 && reasons[0]?.endsWith('(HandlerErrorCode: ServiceLimitExceeded)');
  return [
    ...(status === ending.status ? [] : [`the stack is in ${status}, not ${ending.status} (${told})`]),
    ...(ending.passes && reasons.length > 0 ? [`the resource failed: ${told}`] : []),
    ...(ending.passes || quota ? [] : [`it did not fail with the quota alone: ${told}`]),
  ];
}

function clientProblems(clients: readonly Properties[], { ending, site }: Cell): string[] {
  const { client: wanted } = ending;
  const count = wanted === 'none' ? 0 : 1;
  const names = clients.map(({ ClientName }) => String(ClientName)).join(', ');
  if (clients.length !== count) return [`the pool has ${clients.length} clients, not ${count} (${names})`];
  return wanted === 'none' ? [] : clients.flatMap((client) => differences(client, site.scenario[wanted]));
}

/** What CloudFormation knows is the client that there is, and it is still the one that there was. */
function identityProblems(
  clients: readonly Properties[],
  { resources }: StackResult,
  before: readonly Properties[],
): string[] {
  const physicalId = resources[LOGICAL_ID]?.physicalId;
  return clients.flatMap(({ UserPoolId, ClientId }) => [
    ...(before[0] && before[0].ClientId !== ClientId ? ['it is another client than before'] : []),
    ...(physicalId === undefined || physicalId === `${String(UserPoolId)}|${String(ClientId)}`
      ? []
      : [`CloudFormation knows ${physicalId}, the client is ${String(ClientId)}`]),
  ]);
}

/** However the operation ended, deleting the stack leaves an empty pool. */
async function leftBehind(bench: Bench, stack: Stack, { status }: StackResult): Promise<string[]> {
  if (status === 'DELETE_COMPLETE') return [];
  const { status: end } = await stack.run('delete');
  const clients = await clientsOf(bench, stack.UserPoolId);
  return [
    ...(end === 'DELETE_COMPLETE' ? [] : [`the stack's deletion ended with ${end}`]),
    ...clients.map(({ ClientName }) => `${String(ClientName)} is left when the stack is deleted`),
  ];
}
