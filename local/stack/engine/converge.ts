import { dependenciesOf } from '../template/check';
import { apply } from './apply';
import { wantedIds, type Run, type Target } from './run';

/**
 * Brings every resource of the target to what it declares, side by side where no dependency forbids it.
 * After a failure nothing new begins; what is under way ends. Gives the ids of the failed ones.
 */
export async function converge(run: Run, target: Target): Promise<string[]> {
  const wanted = new Set(wantedIds(target));
  const failed: string[] = [];
  const started = new Map<string, Promise<boolean>>();
  const settle = async (id: string): Promise<boolean> => {
    const needs = dependenciesOf(id, target.template).filter((name) => wanted.has(name));
    const ready = await Promise.all(needs.map(start));
    if (failed.length || ready.includes(false)) return false;
    const done = await apply(run, target, id);
    if (!done) failed.push(id);
    return done;
  };
  const start = (id: string): Promise<boolean> => {
    const running = started.get(id) ?? settle(id);
    started.set(id, running);
    return running;
  };
  await Promise.all([...wanted].map(start));
  return failed;
}

/** After convergence: what the target does not want any more, and what was replaced, is left to delete. */
export function collectLeftovers(run: Run, target: Target): void {
  const { resources, leftovers } = run.record;
  const wanted = new Set(wantedIds(target));
  for (const [logicalId, { instance, prior }] of Object.entries(resources)) {
    if (!wanted.has(logicalId)) {
      if (instance) leftovers.push({ logicalId, instance, retain: isRetained(instance.deletionPolicy, run) });
      delete resources[logicalId];
    } else if (prior && prior.physicalId !== instance?.physicalId) {
      leftovers.push({ logicalId, instance: prior, retain: isRetained(prior.updateReplacePolicy, run) });
    }
    delete resources[logicalId]?.prior;
  }
}

/** `RetainExceptOnCreate` keeps a resource, unless a rollback undoes its creation. */
export const isRetained = (policy: string, { rollback }: Pick<Run, 'rollback'>): boolean =>
  policy === 'Retain' || (policy === 'RetainExceptOnCreate' && !rollback);
