import { resolve } from '../template/resolve';
import { collectLeftovers, converge, isRetained } from './converge';
import { removeLeftovers } from './remove';
import { setStatus, targetOf, type Run, type Target } from './run';
import type { Deployment } from '../state';

/** What a stack does in a status that is not its last; each ends in another status. */
type Phase = (run: Run) => Promise<void>;

const PHASES: Record<string, Phase> = {
  CREATE_IN_PROGRESS: async (run) => {
    const failure = await carryOut(run, deploymentOf(run, 'operation'));
    if (failure) return setStatus(run, 'ROLLBACK_IN_PROGRESS', failure);
    promote(run);
    await setStatus(run, 'CREATE_COMPLETE');
  },
  ROLLBACK_IN_PROGRESS: async (run) => {
    run.rollback = true;
    await removeEverything(run, 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED');
  },
  UPDATE_IN_PROGRESS: async (run) => {
    const failure = await carryOut(run, deploymentOf(run, 'operation'));
    if (failure) return setStatus(run, 'UPDATE_ROLLBACK_IN_PROGRESS', failure);
    promote(run);
    await setStatus(run, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  },
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: (run) => cleanUp(run, 'UPDATE_COMPLETE'),
  UPDATE_ROLLBACK_IN_PROGRESS: async (run) => {
    run.rollback = true;
    const failure = await carryOut(run, deploymentOf(run, 'current'));
    if (failure) return setStatus(run, 'UPDATE_ROLLBACK_FAILED', failure);
    delete run.record.operation;
    await setStatus(run, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
  },
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: async (run) => {
    run.rollback = true;
    await cleanUp(run, 'UPDATE_ROLLBACK_COMPLETE');
  },
  DELETE_IN_PROGRESS: (run) => removeEverything(run, 'DELETE_COMPLETE', 'DELETE_FAILED'),
};

/** Whether a stack in this status has something left to do. */
export const isUnderWay = (status: string): boolean => status in PHASES;

/** Goes from phase to phase until the stack rests. */
export async function advance(run: Run): Promise<void> {
  for (let phase = PHASES[run.record.status]; phase; phase = PHASES[run.record.status]) await phase(run);
}

function deploymentOf({ record }: Run, which: 'operation' | 'current'): Deployment {
  const deployment = record[which];
  if (!deployment) throw new Error(`The record of stack ${record.name} lacks its ${which} deployment`);
  return deployment;
}

/** Gives why it failed, if it did. */
async function carryOut(run: Run, deployment: Deployment): Promise<string | undefined> {
  const target = targetOf(run, deployment);
  const failed = await converge(run, target);
  if (failed.length) return `The following resource(s) failed: [${failed.sort().join(', ')}].`;
  try {
    run.record.outputs = outputsOf(target);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  collectLeftovers(run, target);
  return undefined;
}

function outputsOf({ template, scope }: Target): Run['record']['outputs'] {
  const shown = scope(false);
  const outputs = Object.entries(template.Outputs).filter(
    ([, { Condition }]) => Condition === undefined || shown.conditions[Condition],
  );
  return Object.fromEntries(
    outputs.map(([name, { Value, Description: description }]) => [
      name,
      { value: resolve(Value, shown), ...(description && { description }) },
    ]),
  );
}

function promote({ record }: Run): void {
  record.current = record.operation;
  delete record.operation;
}

/** As with CloudFormation, what cannot be deleted now is told, and no stack's business any more. */
async function cleanUp(run: Run, status: string): Promise<void> {
  await removeLeftovers(run);
  run.record.leftovers = [];
  await setStatus(run, status);
}

async function removeEverything(run: Run, done: string, undone: string): Promise<void> {
  const { resources, leftovers } = run.record;
  for (const [logicalId, { instance, prior }] of Object.entries(resources)) {
    for (const made of [instance, prior?.physicalId === instance?.physicalId ? undefined : prior]) {
      if (made) leftovers.push({ logicalId, instance: made, retain: isRetained(made.deletionPolicy, run) });
    }
    delete resources[logicalId];
  }
  run.record.outputs = {};
  const failed = await removeLeftovers(run);
  const reason = `The following resource(s) failed to delete: [${failed.sort().join(', ')}].`;
  await (failed.length ? setStatus(run, undone, reason) : setStatus(run, done));
}
