import { randomUUID } from 'node:crypto';
import { advance, isUnderWay } from './engine/phases';
import { setStatus, type Run } from './engine/run';
import { resultOf, withRun, type RunOptions } from './open';
import { StackStateError, type DeployOptions, type StackOptions, type StackResult } from './options';
import { asOwner } from './owner';
import { StackRecords } from './records';
import { forgetSecrets, promoteSecrets, remember, remembered, separate } from './secrets';
import type { Deployment, StackRecord } from './state';
import { ACCOUNT_ID, DEFAULT_REGION } from './event';
import { checkTemplate } from './template/check';
import { sameJson } from './template/json';
import { settleParameters } from './template/parameters';
import { readTemplate } from './template/read';
import { shapeTemplate } from './template/template';

/** The statuses in which a stack takes an update. */
const UPDATABLE = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'];

/**
 * Creates the stack, or updates it to the template; goes on where an interrupted engine left the same
 * deployment. A resource that fails is no error: the stack rolls back and the result tells. Throws a
 * TemplateError before anything is made, and a StackStateError where the stack's status forbids it or another
 * engine is at work on the stack.
 */
export const deployStack = (options: DeployOptions): Promise<StackResult> =>
  asOwner(options, 'updated', (owner) => deploy({ ...options, owner }));

async function deploy(options: DeployOptions & RunOptions): Promise<StackResult> {
  const known = await new StackRecords(options.endpoint).load(options.stackName);
  const record = known ?? newRecord(options);
  const prepared = prepare(options, record);
  return withRun(record, options, async (run) => {
    checkTemplate(shapeTemplate(prepared.deployment.template), run.types, run.resolvers);
    if (isUnderWay(record.status)) requireSame(record, prepared.deployment);
    else if (!known) await begin(run, prepared, 'CREATE_IN_PROGRESS');
    else if (!UPDATABLE.includes(record.status)) throw notUpdatable(record);
    else if (isUnchanged(record, prepared)) return resultOf(record, false);
    else await begin(run, prepared, 'UPDATE_IN_PROGRESS');
    remember(record.id, 'operation', prepared.secrets);
    return finish(run);
  });
}

/** A deployment whose parameters are settled; the secrets among them are apart. */
interface Prepared {
  deployment: Deployment;
  secrets: Record<string, string>;
}

function newRecord({ stackName: name, region = DEFAULT_REGION }: DeployOptions): StackRecord {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name)) {
    throw new StackStateError(
      `${name}: a stack's name is a letter and up to 127 letters, digits and hyphens`,
    );
  }
  const id = `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:stack/${name}/${randomUUID()}`;
  return { name, id, region, status: 'NEW', resources: {}, leftovers: [], outputs: {}, events: [] };
}

function prepare({ template: text, parameters = {}, tags }: DeployOptions, record: StackRecord): Prepared {
  const template = readTemplate(text);
  const before = isUnderWay(record.status) ? record.operation : record.current;
  const which = isUnderWay(record.status) ? 'operation' : 'current';
  const previous = { ...before?.parameters, ...remembered(record.id, which) };
  const { texts, settled } = settleParameters(shapeTemplate(template), parameters, previous);
  const { shown, secrets } = separate(texts, settled);
  return { deployment: { template, parameters: shown, tags: tags ?? before?.tags ?? {} }, secrets };
}

function requireSame({ name, status, operation, current }: StackRecord, deployment: Deployment): void {
  if (sameJson(operation ?? current, deployment)) return;
  throw new StackStateError(
    `Stack ${name} is in ${status} state and can not be updated: deploy the template that is under way again to go on with it`,
  );
}

const notUpdatable = ({ name, status }: StackRecord): StackStateError =>
  new StackStateError(`Stack ${name} is in ${status} state and can not be updated: delete it first`);

const isUnchanged = ({ id, current }: StackRecord, { deployment, secrets }: Prepared): boolean =>
  sameJson(current, deployment) && sameJson(remembered(id, 'current'), secrets);

async function begin(run: Run, { deployment, secrets }: Prepared, status: string): Promise<void> {
  const { record } = run;
  record.operation = deployment;
  delete record.reason;
  run.secretsChanged = !sameJson(remembered(record.id, 'current'), secrets);
  await setStatus(run, status, 'User Initiated');
}

async function finish(run: Run): Promise<StackResult> {
  const { record } = run;
  await advance(run);
  const result = resultOf(record);
  if (result.succeeded) promoteSecrets(record.id);
  return result;
}

/**
 * Deletes a stack and everything in it; one that an interrupted engine left is brought to its rest first.
 * Throws a StackStateError where there is no such stack or another engine is at work on it.
 */
export const deleteStack = (options: StackOptions): Promise<StackResult> =>
  asOwner(options, 'deleted', (owner) => remove({ ...options, owner }));

async function remove(options: RunOptions): Promise<StackResult> {
  const record = await existing(options);
  return withRun(record, options, async (run) => {
    await advance(run);
    await setStatus(run, 'DELETE_IN_PROGRESS', 'User Initiated');
    await advance(run);
    if (record.status === 'DELETE_COMPLETE') {
      await new StackRecords(options.endpoint, options.owner).forget(record.name);
      forgetSecrets(record.id);
    }
    return resultOf(record);
  });
}

/** The stack's record. Throws a StackStateError where there is none. */
export async function existing({ endpoint, stackName }: { endpoint: string; stackName: string }) {
  const record = await new StackRecords(endpoint).load(stackName);
  if (!record) throw new StackStateError(`Stack with id ${stackName} does not exist`);
  return record;
}
