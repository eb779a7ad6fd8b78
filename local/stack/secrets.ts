import type { ParameterValues } from './template/parameters';

/**
 * The values of NoEcho parameters, which no record holds, for as long as this process lives: so that the
 * rollback of an update in one process has the values that were there before.
 */
const REMEMBERED = new Map<string, Record<string, string>>();

const key = (stackId: string, which: 'operation' | 'current'): string => `${stackId} ${which}`;

export const remembered = (stackId: string, which: 'operation' | 'current'): Record<string, string> =>
  REMEMBERED.get(key(stackId, which)) ?? {};

export const remember = (
  stackId: string,
  which: 'operation' | 'current',
  secrets: Record<string, string>,
): void => void REMEMBERED.set(key(stackId, which), secrets);

/** After a success, what was deployed is current. */
export const promoteSecrets = (stackId: string): void =>
  remember(stackId, 'current', remembered(stackId, 'operation'));

export function forgetSecrets(stackId: string): void {
  REMEMBERED.delete(key(stackId, 'operation'));
  REMEMBERED.delete(key(stackId, 'current'));
}

/** Parameter texts taken apart: those that a record may hold, and the others. */
export function separate(texts: Record<string, string>, { noEcho }: ParameterValues) {
  const entries = Object.entries(texts);
  return {
    shown: Object.fromEntries(entries.filter(([name]) => !noEcho.has(name))),
    secrets: Object.fromEntries(entries.filter(([name]) => noEcho.has(name))),
  };
}
