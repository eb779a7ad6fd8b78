import { isDeepStrictEqual } from 'node:util';
import type { Outcome, State } from './sides';

/**
 * One difference. `at` is `outcome` where one side failed and the other did not, `error`, `message` or
 * `status` of two errors, `output.X`, or `state.X` of the secret `name`.
 */
export interface Difference {
  at: string;
  name?: string;
  local: unknown;
  emulator: unknown;
}

/** Member by member. */
function inMembers(local: object, emulator: object, prefix: string, name?: string): Difference[] {
  const one = new Map<string, unknown>(Object.entries(local));
  const other = new Map<string, unknown>(Object.entries(emulator));
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => !isDeepStrictEqual(one.get(key), other.get(key)))
    .map((key) => ({ at: prefix + key, name, local: one.get(key), emulator: other.get(key) }));
}

export function outcomeDifferences(local: Outcome, emulator: Outcome): Difference[] {
  if (local.kind === 'output' && emulator.kind === 'output') {
    return inMembers(local.output, emulator.output, 'output.');
  }
  if (local.kind === 'error' && emulator.kind === 'error') {
    const { name: error, message, status } = local;
    const theirs = { error: emulator.name, message: emulator.message, status: emulator.status };
    return inMembers({ error, message, status }, theirs, '');
  }
  return [{ at: 'outcome', local: told(local), emulator: told(emulator) }];
}

const told = (outcome: Outcome): string => (outcome.kind === 'output' ? 'done' : outcome.name);

export function stateDifferences(local: State, emulator: State): Difference[] {
  const names = [...new Set([...Object.keys(local), ...Object.keys(emulator)])];
  return names.flatMap((name) => {
    const [one, other] = [local[name], emulator[name]];
    // What is read without a label is a step of its own.
    if (one && other) {
      return inMembers({ ...one, unlabelled: 0 }, { ...other, unlabelled: 0 }, 'state.', name);
    }
    return [{ at: 'state.exists', name, local: one !== undefined, emulator: other !== undefined }];
  });
}
