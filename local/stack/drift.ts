import { compare, type Difference } from './compare';
import { existing } from './deploy';
import { withRun } from './open';
import type { StackOptions } from './options';
import type { Run } from './engine/run';
import type { Instance } from './state';
import { holdsMask, recalled } from './engine/run';
import { isObject } from './template/json';

/** How one resource stands against what its template declares. */
export interface ResourceDrift {
  logicalId: string;
  physicalId: string;
  type: string;
  status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  differences: Difference[];
}

export interface StackDrift {
  drifted: boolean;
  resources: ResourceDrift[];
}

/**
 * Reads every resource of a stack and compares what is declared with what there is; what a template does
 * not mention is no drift. Throws a StackStateError where there is no such stack.
 */
export async function detectDrift(options: StackOptions): Promise<StackDrift> {
  const record = await existing(options);
  return withRun(record, options, async (run) => {
    const made = Object.entries(record.resources).flatMap(([id, { instance }]) =>
      instance ? [{ id, instance }] : [],
    );
    const resources = await Promise.all(made.map(({ id, instance }) => driftOf(run, id, instance)));
    return { drifted: resources.some(({ status }) => status !== 'IN_SYNC'), resources };
  });
}

async function driftOf(run: Run, logicalId: string, instance: Instance): Promise<ResourceDrift> {
  const { physicalId, type: typeName, model } = instance;
  const type = run.types.get(typeName);
  const actual = await type?.read(model, logicalId);
  const identity = { logicalId, physicalId, type: typeName };
  if (!type || !actual) return { ...identity, status: 'DELETED', differences: [] };
  const declared = await recalled(run, instance.properties);
  const readable = Object.entries(declared).filter(
    ([name, value]) => !type.writeOnly.includes(name) && !holdsMask(value),
  );
  const differences = readable.flatMap(([name, value]) =>
    lostPresence(model[name], actual[name])
      ? [{ path: name, expected: value, actual: null }]
      : compare(value, actual[name], [name], type.isSet),
  );
  return { ...identity, status: differences.length ? 'MODIFIED' : 'IN_SYNC', differences };
}

/**
 * A type whose READ gave an empty object back, where it could have given nothing, tells the two apart: once the
 * object is no longer there, somebody has taken away what its presence asked for.
 */
const lostPresence = (before: unknown, now: unknown): boolean =>
  isObject(before) && Object.keys(before).length === 0 && (now === undefined || now === null);
