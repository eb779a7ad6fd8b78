import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { outcomeDifferences, stateDifferences, type Difference } from './compare';
import type { KnownDifference, Situation } from './situation';
import { perform, stateOf } from './sides';
import type { Step } from './steps';

/** The two services, side by side. */
export interface Sides {
  local: SecretsManagerClient;
  emulator: SecretsManagerClient;
  reset(): Promise<void>;
}

export const clientOf = (endpoint: string): SecretsManagerClient =>
  new SecretsManagerClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });

/** A difference that no row of the table covers, with the steps that led to it. */
export interface Surprise {
  steps: readonly Step[];
  difference: Difference;
}

/** What became of a sequence. */
export interface Comparison {
  /** How many steps were compared. */
  steps: number;
  /** The ids of the rows that were met. */
  met: string[];
  surprises: Surprise[];
}

/** Both sides of one call, and of the state after it. */
const both = async <T>({ local, emulator }: Sides, of: (client: SecretsManagerClient) => Promise<T>) =>
  Promise.all([of(local), of(emulator)]);

/**
 * Runs a sequence on both, step by step, until the states differ: what comes after that cannot be compared.
 */
export async function compare(
  sides: Sides,
  steps: readonly Step[],
  known: readonly KnownDifference[],
): Promise<Comparison> {
  await sides.reset();
  const result: Comparison = { steps: 0, met: [], surprises: [] };
  let before = await both(sides, stateOf);
  for (const [index, step] of steps.entries()) {
    const outcomes = await both(sides, (client) => perform(client, step));
    const states = await both(sides, stateOf);
    const differences = [...outcomeDifferences(...outcomes), ...stateDifferences(...states)];
    const situation = (difference: Difference): Situation => ({
      step,
      difference,
      before: { local: before[0], emulator: before[1] },
      local: outcomes[0],
      emulator: outcomes[1],
    });
    for (const difference of differences) {
      const row = known.find(({ covers }) => covers(situation(difference)));
      if (row) result.met.push(row.id);
      else result.surprises.push({ steps: steps.slice(0, index + 1), difference });
    }
    result.steps = index + 1;
    if (result.surprises.length || differences.some(({ at }) => at.startsWith('state.'))) return result;
    before = states;
  }
  return result;
}
