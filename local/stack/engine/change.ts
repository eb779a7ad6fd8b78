import { randomUUID } from 'node:crypto';
import type { Properties } from '../event';
import type { Instance, ResourceRecord, Step } from '../state';
import type { Operation, ResourceType } from '../types/type';
import { recalled, type Run } from './run';

/** A resource on its way to what a target declares. */
export interface Change {
  run: Run;
  id: string;
  type: ResourceType;
  resource: ResourceRecord;
  /** The declared properties for the records and for the handler. */
  recorded: Properties;
  desired: Properties;
  /** What an instance holds beside its model and id. */
  declared: Omit<Instance, 'physicalId' | 'model'>;
}

/** Makes the resource; `reason` says why where it replaces another. */
export async function make(change: Change, reason?: string): Promise<void> {
  const { run, id, type, resource, declared, desired } = change;
  const verb = resource.prior ? 'UPDATE' : 'CREATE';
  await begin(change, 'CREATE', verb, reason);
  const model = await type.create(operationOf(change, { desired }));
  resource.instance = { ...declared, model, physicalId: type.physicalId(model) ?? '' };
  await settle(run, id, resource, `${verb}_COMPLETE`);
}

/** Changes the resource in place. */
export async function update(change: Change): Promise<void> {
  const { run, id, type, resource, declared, desired } = change;
  const before = resource.instance;
  if (!before) return;
  resource.prior ??= before;
  await begin(change, 'UPDATE', 'UPDATE', undefined, before.properties);
  resource.instance = { ...before, ...declared };
  const previous = await recalled(run, resource.step?.previous);
  const model = await type.update(operationOf(change, { desired, previous, model: before.model }));
  resource.instance = { ...resource.instance, model };
  await settle(run, id, resource, 'UPDATE_COMPLETE');
}

/** Where an interrupted engine left a step, that step goes on, with its token. */
async function begin(
  { run, id, resource }: Change,
  action: Step['action'],
  verb: string,
  reason?: string,
  previous?: Properties,
): Promise<void> {
  if (resource.step) return;
  resource.step = { action, token: randomUUID(), ...(previous && { previous }) };
  resource.status = `${verb}_IN_PROGRESS`;
  await emitOf(run, id, resource, reason);
}

function operationOf(change: Change, request: Pick<Operation, 'desired' | 'previous' | 'model'>): Operation {
  const { run, id, type, resource } = change;
  const { step } = resource;
  if (!step) throw new Error(`${id}: no step was begun`);
  let announced = step.action !== 'CREATE' || step.made !== undefined;
  const save = async () => {
    const physicalId = step.made && type.physicalId(step.made);
    if (announced || !physicalId) return run.save();
    announced = true;
    await emitOf(run, id, resource, 'Resource creation Initiated', physicalId);
  };
  return { logicalId: id, step, rollback: run.rollback, save, ...request };
}

/** The step has ended well. */
export async function settle(run: Run, id: string, resource: ResourceRecord, status: string): Promise<void> {
  delete resource.step;
  resource.status = status;
  await emitOf(run, id, resource);
}

/** Tells of the resource's status. */
export const emitOf = (
  run: Run,
  logicalId: string,
  resource: ResourceRecord,
  reason?: string,
  made?: string,
) => {
  const physicalId = made ?? resource.instance?.physicalId;
  return run.emit({
    logicalId,
    type: resource.type,
    status: resource.status,
    ...(physicalId && { physicalId }),
    ...(reason && { reason }),
  });
};
