import type { StackResult } from '../../local/stack';
import { STRANGERS_SECRET, type Stack } from './bench';
import type { Course } from './courses';
import type { Ending, Value } from './endings';
import { secretName, type Current, type Look } from './look';
import { isAccepted } from './post';

/** What there was before the operation, how that ended, and what there is then. */
interface Outcome {
  readonly course: Course;
  readonly ending: Ending;
  readonly stack: Stack;
  readonly before: Look;
  readonly result: StackResult | undefined;
  readonly after: Look;
}

/** What is not as it should be. */
export async function problemsOf(endpoint: string, outcome: Outcome): Promise<string[]> {
  return [
    ...statusProblems(outcome),
    ...clientProblems(outcome),
    ...storedProblems(outcome),
    ...(await currentProblems(endpoint, outcome)),
    ...(await strangerProblems(endpoint, outcome)),
  ];
}

const CODE = /\(HandlerErrorCode: (\w+)\)$/;

function statusProblems({ ending, stack, result }: Outcome): string[] {
  const told = stack.reasons.join('; ') || 'no reason';
  const codes = stack.reasons.map((reason) => CODE.exec(reason)?.[1] ?? reason);
  return [
    ...(result?.status === ending.status
      ? []
      : [`the stack is in ${result?.status}, not ${ending.status} (${told})`]),
    ...(codes.join() === ending.failures.join() ? [] : [`the client failed with: ${told}`]),
  ];
}

function clientProblems({ ending, before, after }: Outcome): string[] {
  const [had, has] = [before.clientIds[0], after.clientIds[0]];
  const { length } = after.secretIds;
  return [
    ...(after.clientIds.length > 1 ? [`there are ${after.clientIds.length} clients`] : []),
    ...(had !== undefined && has !== undefined && had !== has ? ['it is another client than before'] : []),
    ...(ending.secrets !== undefined && length !== ending.secrets
      ? [`Cognito has ${length} secrets, not ${ending.secrets}`]
      : []),
    ...(length > 2 ? [`Cognito has ${length} secrets`] : []),
  ];
}

function storedProblems({ ending, stack, after }: Outcome): string[] {
  const names = after.clientIds.map((id) => secretName(stack.UserPoolId, id));
  const others = after.liveNames.filter((name) => !names.includes(name));
  const is = after.current ? 'live' : 'gone';
  return [
    ...others.map((name) => `${name} is stored without a client`),
    ...(ending.stored === 'any' || ending.stored === is ? [] : [`the stored secret is ${is}`]),
    // Nothing is half done, but where the stack is stuck.
    ...(after.stages.includes('AWSPENDING') && !ending.status.endsWith('FAILED')
      ? ['a version has AWSPENDING']
      : []),
  ];
}

async function currentProblems(endpoint: string, outcome: Outcome): Promise<string[]> {
  const { ending, stack, before, after } = outcome;
  const { current, clientIds, secretIds } = after;
  if (!current) return [];
  const { UserPoolId } = stack;
  return [
    ...((await isAccepted(endpoint, current.client_id, current.client_secret))
      ? []
      : ['AWSCURRENT is refused']),
    ...(current.client_id === clientIds[0] && current.user_pool_id === UserPoolId
      ? []
      : [`AWSCURRENT is for ${current.user_pool_id}|${current.client_id}`]),
    ...(secretIds.includes(current.client_secret_id)
      ? []
      : [`AWSCURRENT names the secret ${current.client_secret_id}, there are ${secretIds.join(', ')}`]),
    ...(isValue(ending.value ?? 'any', outcome, current, before.current)
      ? []
      : [`AWSCURRENT's value is not ${ending.value}`]),
    ...versionProblems(outcome, current),
  ];
}

function isValue(value: Value, { course, after }: Outcome, now: Current, then: Current | undefined): boolean {
  const isSame = now.client_secret === then?.client_secret;
  const declared = 'deploy' in course.operation ? course.operation.deploy.CustomSecret : undefined;
  const tests: Record<Value, () => boolean> = {
    'as before': () => isSame,
    'as before, while it is accepted': () =>
      isSame || !after.secretIds.includes(then?.client_secret_id ?? ''),
    new: () => !isSame,
    declared: () => now.client_secret === declared,
    any: () => true,
  };
  return tests[value]();
}

/** AWSCURRENT carries the Version of the template that the stack has in the end. */
function versionProblems({ course, ending, before }: Outcome, current: Current): string[] {
  if (ending.status.endsWith('FAILED') || !('deploy' in course.operation)) return [];
  const rotation = course.operation.deploy.SecretRotation as { Version: string } | undefined; // see declared.ts
  const is = current.rotation_version;
  const wanted = ending.status.includes('ROLLBACK') ? before.current?.rotation_version : rotation?.Version;
  return is === wanted ? [] : [`AWSCURRENT's version is ${is}, not ${wanted}`];
}

async function strangerProblems(endpoint: string, outcome: Outcome): Promise<string[]> {
  const { course, ending, stack, before, after } = outcome;
  if (!course.before.some((act) => 'strangerAdds' in act)) return [];
  const [clientId = ''] = before.clientIds;
  const id = before.secretIds.find((one) => one !== before.current?.client_secret_id) ?? '';
  const named = ending.failures[0] !== 'InvalidRequest' || stack.reasons[0]?.includes(id);
  const isAsBefore = JSON.stringify(after) === JSON.stringify(before);
  return [
    ...(named ? [] : [`the reason does not name ${id}: ${stack.reasons[0]}`]),
    ...(isAsBefore ? [] : ['something was changed beside a stranger']),
    ...((await isAccepted(endpoint, clientId, STRANGERS_SECRET)) ? [] : ["the stranger's secret is refused"]),
  ];
}
