import type { SeenCall } from '../support/local';
import { stackBefore, type Bench, type Stack } from './bench';
import { COURSES, ENDINGS, isMet, type Course } from './courses';
import { SCENARIOS, type Scenario } from './scenarios';

/** One AWS call of one handler, in one scenario. */
export interface Site {
  readonly scenario: Scenario;
  readonly course: Course;
  /** Whose call it is: the course's own handler's, or the READ's that CloudFormation sends after it. */
  readonly handler: string;
  readonly operation: string;
  /** How many calls of the same operation come before it. */
  readonly skip: number;
  /** The first call after the course's earlier fault: the look-up, which tells whether there is a client. */
  readonly isLookUp: boolean;
}

/** Every call that the handlers make where nothing goes wrong, seen once in each scenario. */
export async function findSites(bench: Bench): Promise<Site[]> {
  const courses = SCENARIOS.flatMap((scenario) => COURSES.map((course) => ({ scenario, course })));
  const found: Site[][] = [];
  for (const { scenario, course } of courses) found.push(await sitesOf(bench, scenario, course));
  return found.flat();
}

async function sitesOf(bench: Bench, scenario: Scenario, course: Course): Promise<Site[]> {
  const { phase, earlier } = course;
  const stack = await stackBefore(phase, bench, scenario);
  const before = (await callsOf(bench, stack)).length;
  if (earlier) await stack.addFaults(earlier);
  const { status, resources } = await stack.run(phase);
  if (status !== ENDINGS[phase].passes.status) throw new Error(`${course.name} ended with ${status}`);
  const calls = (await callsOf(bench, stack)).slice(before);
  const own = calls.length - (phase === 'delete' ? 0 : await countReadCalls(bench, stack, resources));
  const failed = calls.findIndex(({ fault }) => fault !== undefined);
  const sites = calls.map(({ operation }, index) => ({
    scenario,
    course,
    handler: index < own ? course.name : `READ after ${course.name}`,
    operation,
    skip: calls.slice(0, index).filter((call) => call.operation === operation && !call.fault).length,
    isLookUp: earlier !== undefined && index === failed + 1,
  }));
  return sites.slice(failed + 1, earlier ? own : undefined).filter((site) => isMet(course, site.operation));
}

const callsOf = async ({ local }: Bench, { UserPoolId }: Stack): Promise<SeenCall[]> =>
  (await local.calls({ UserPoolId })).filter(({ sandbox }) => sandbox !== undefined);

/** A READ by itself makes the calls that the one after a CREATE or UPDATE makes: the last ones of the phase. */
async function countReadCalls(
  bench: Bench,
  stack: Stack,
  resources: Record<string, { physicalId?: string }>,
): Promise<number> {
  const [UserPoolId, ClientId] = String(Object.values(resources)[0]?.physicalId).split('|');
  const before = (await callsOf(bench, stack)).length;
  await bench.local.invoke('READ', { UserPoolId, ClientId });
  return (await callsOf(bench, stack)).length - before;
}
