import { randomUUID } from 'node:crypto';
import type { Leftover } from '../state';
import { recalled, type Run } from './run';

/**
 * Deletes every leftover, those that need others first, side by side where nothing forbids it. A leftover
 * goes from the record when it is gone; gives the ids of those that could not be deleted.
 */
export async function removeLeftovers(run: Run): Promise<string[]> {
  const entries = [...run.record.leftovers];
  const started = new Map<Leftover, Promise<boolean>>();
  const settle = async (entry: Leftover): Promise<boolean> => {
    const users = entries.filter((other) => other !== entry && needs(other, entry));
    const gone = await Promise.all(users.map(start));
    return !gone.includes(false) && remove(run, entry);
  };
  const start = (entry: Leftover): Promise<boolean> => {
    const running = started.get(entry) ?? settle(entry);
    started.set(entry, running);
    return running;
  };
  const gone = await Promise.all(entries.map(start));
  return entries.filter((_, index) => !gone[index]).map(({ logicalId }) => logicalId);
}

const needs = (user: Leftover, used: Leftover): boolean => user.instance.dependsOn.includes(used.logicalId);

async function remove(run: Run, entry: Leftover): Promise<boolean> {
  if (!entry.retain) await tell(run, entry, 'DELETE_IN_PROGRESS');
  const failure = entry.retain ? undefined : await attempt(run, entry);
  delete entry.step;
  if (failure === undefined) run.record.leftovers.splice(run.record.leftovers.indexOf(entry), 1);
  const ended = entry.retain ? 'DELETE_SKIPPED' : 'DELETE_COMPLETE';
  await tell(run, entry, failure === undefined ? ended : 'DELETE_FAILED', failure);
  return failure === undefined;
}

/** Gives what went wrong, if anything. */
async function attempt(run: Run, entry: Leftover): Promise<string | undefined> {
  const { logicalId, instance } = entry;
  const step = (entry.step ??= { action: 'DELETE', token: randomUUID() });
  const { rollback, save } = run;
  try {
    const desired = await recalled(run, instance.properties);
    await save();
    await run.types
      .get(instance.type)
      ?.remove({ logicalId, desired, model: instance.model, step, rollback, save });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const tell = (run: Run, { logicalId, instance }: Leftover, status: string, reason?: string) =>
  run.emit({
    logicalId,
    type: instance.type,
    physicalId: instance.physicalId,
    status,
    ...(reason && { reason }),
  });
