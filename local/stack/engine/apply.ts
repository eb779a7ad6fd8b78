import type { Instance } from '../state';
import type { Properties } from '../event';
import { dependenciesOf } from '../template/check';
import { sameJson } from '../template/json';
import { ResourceFailure } from '../types/type';
import { emitOf, make, settle, update, type Change } from './change';
import { holdsMask, propertiesOf, type Run, type Target } from './run';

/** Brings one resource to what the target declares; gives false, with events, where that failed. */
export async function apply(run: Run, target: Target, id: string): Promise<boolean> {
  try {
    const change = await changeOf(run, target, id);
    await restoreReplaced(change);
    await carryOut(change);
    return true;
  } catch (error) {
    await fail(run, target, id, error);
    return false;
  }
}

async function changeOf(run: Run, target: Target, id: string): Promise<Change> {
  const { Type, DeletionPolicy = 'Delete', UpdateReplacePolicy = 'Delete' } = declarationOf(target, id);
  const type = run.types.get(Type);
  if (!type) throw new ResourceFailure(`The type ${Type} is not known here`, 'InvalidRequest');
  const { recorded, desired } = await propertiesOf(run, target, id);
  const resource = (run.record.resources[id] ??= { type: Type, status: 'CREATE_IN_PROGRESS' });
  const declared = {
    type: Type,
    properties: recorded,
    dependsOn: dependenciesOf(id, target.template),
    deletionPolicy: DeletionPolicy,
    updateReplacePolicy: UpdateReplacePolicy,
  };
  return { run, id, type, resource, recorded, desired, declared };
}

function declarationOf({ template }: Target, id: string) {
  const declaration = template.Resources[id];
  if (!declaration) throw new ResourceFailure(`The template has no resource ${id}`, 'InvalidRequest');
  return declaration;
}

async function carryOut(change: Change): Promise<void> {
  const { resource, declared, type, run, recorded } = change;
  const { instance, step } = resource;
  if (step?.action === 'CREATE' || (!instance && !step)) return make(change);
  if (step) return update(change);
  if (!instance) return;
  const changed = changedProperties(instance.properties, recorded);
  const replaced = instance.type !== declared.type || changed.some((name) => type.createOnly.includes(name));
  if (replaced) return replace(change, instance);
  const secret = run.secretsChanged && holdsMask(recorded);
  if (changed.length || secret) return update(change);
  resource.instance = { ...instance, ...declared };
}

const changedProperties = (before: Properties, after: Properties): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !sameJson(before[name], after[name]),
  );

/** A rolled-back replacement: the old resource is still there and becomes the stack's again. */
async function restoreReplaced({ run, id, resource }: Change): Promise<void> {
  const { prior, instance } = resource;
  if (!run.rollback || !prior || prior.physicalId === instance?.physicalId) return;
  if (instance) run.record.leftovers.push({ logicalId: id, instance, retain: false });
  resource.instance = prior;
  resource.type = prior.type;
  delete resource.prior;
  delete resource.step;
  await settle(run, id, resource, 'UPDATE_COMPLETE');
}

async function replace(change: Change, instance: Instance): Promise<void> {
  const { resource, declared } = change;
  resource.prior ??= instance;
  resource.type = declared.type;
  delete resource.instance;
  await make(
    change,
    'Requested update requires the creation of a new physical resource; hence creating one.',
  );
}

/** Keeps what is known of a resource that failed, so that a rollback can delete or mend it. */
async function fail(run: Run, target: Target, id: string, error: unknown): Promise<void> {
  const type = declarationOf(target, id).Type;
  const resource = (run.record.resources[id] ??= { type, status: 'CREATE_IN_PROGRESS' });
  const { step } = resource;
  const made = (error instanceof ResourceFailure ? error.model : undefined) ?? step?.made ?? step?.model;
  const physicalId = made && run.types.get(type)?.physicalId(made);
  if (made && physicalId && !resource.instance) {
    const dependsOn = dependenciesOf(id, target.template);
    const policies = { deletionPolicy: 'Delete', updateReplacePolicy: 'Delete' };
    resource.instance = { type, physicalId, properties: {}, model: made, dependsOn, ...policies };
  }
  const verb = resource.prior ? 'UPDATE' : 'CREATE';
  delete resource.step;
  resource.status = `${verb}_FAILED`;
  await emitOf(run, id, resource, error instanceof Error ? error.message : String(error));
}
