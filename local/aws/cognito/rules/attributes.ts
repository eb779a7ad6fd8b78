import type { Pool } from '../state';
import type { Subject } from './rule';

/** Attributes that only the service writes. */
const READ_ONLY: readonly string[] = ['sub', 'email_verified', 'phone_number_verified'];

const namesOf = (pool: Pool, isWanted = (_required: boolean): boolean => true): string[] =>
  (pool.settings.SchemaAttributes ?? []).flatMap(({ Name, Required = false }) =>
    Name !== undefined && isWanted(Required) ? [Name] : [],
  );

/** Unknown or read-only ones, or not all of those that the pool requires. An empty list is an absent one. */
export function wrongWriteAttributes({ settings, pool }: Subject): boolean {
  const asked = settings.WriteAttributes ?? [];
  if (!asked.length) return false;
  const known = namesOf(pool);
  const required = namesOf(pool, (isRequired) => isRequired).filter((name) => !READ_ONLY.includes(name));
  return (
    asked.some((name) => !known.includes(name) || READ_ONLY.includes(name)) ||
    required.some((name) => !asked.includes(name))
  );
}

export function unknownReadAttributes({ settings, pool }: Subject): boolean {
  const known = namesOf(pool);
  return (settings.ReadAttributes ?? []).some((name) => !known.includes(name));
}
