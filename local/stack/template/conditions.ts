import { resolve } from './resolve';
import type { Scope } from './scope';

/** Evaluates the template's conditions, which may name each other. Throws an Error on a cycle. */
export function evaluateConditions(
  declared: Record<string, unknown>,
  scope: Pick<Scope, 'parameters' | 'pseudo'>,
): Record<string, boolean> {
  const values: Record<string, boolean> = {};
  const evaluating = new Set<string>();
  const evaluate = (name: string): boolean => {
    if (evaluating.has(name)) throw new Error(`Condition ${name}: it depends on itself`);
    evaluating.add(name);
    const inner: Scope = { ...scope, conditions: lazily, resource: () => undefined, reveal: true };
    values[name] ??= resolve(declared[name], inner) === true;
    evaluating.delete(name);
    return values[name];
  };
  const lazily = lazyMembers(Object.keys(declared), evaluate);
  for (const name of Object.keys(declared)) evaluate(name);
  return values;
}

/** An object whose members are computed when they are read. */
function lazyMembers(names: string[], compute: (name: string) => boolean): Record<string, boolean> {
  const members: Record<string, boolean> = {};
  for (const name of names) {
    Object.defineProperty(members, name, { get: () => compute(name), enumerable: true });
  }
  return members;
}
