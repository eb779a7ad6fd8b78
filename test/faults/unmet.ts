import type { Fault, TestLocal } from '../support/local';
import { mayBeLeft, type Kind } from './kinds';

/**
 * A fault that never happened shows nothing, so its cell is a failure too: gives what tells of one, by the cell's
 * pool, which only this cell's faults match or mention.
 */
export async function unmetFaults(local: TestLocal): Promise<(UserPoolId: string, kind: Kind) => string[]> {
  const left = new Map<unknown, number>();
  // The route's own answer: what is left of each fault.
  for (const { match, mentions, times = 1 } of (await local.control('GET', '/_local/faults')) as Fault[]) {
    left.set(mentions ?? match?.UserPoolId, times);
  }
  return (UserPoolId, kind) => {
    const { times = 1 } = kind.fault;
    const rest = left.get(UserPoolId) ?? times;
    const happened = mayBeLeft(kind) ? rest < times : rest === 0;
    return happened ? [] : [`the fault happened ${times - rest} of ${times} times`];
  };
}
