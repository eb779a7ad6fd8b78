import { types } from 'node:util';

import type { BaseModel } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { WireDefinition } from './definition';

/**
 * A model as the library sends it: what the model class declares, in plain data without nulls and secrets.
 * Throws where a value does not fit the class.
 */
export function toWireModel({ Model, secretProperties }: WireDefinition, model: object): BaseModel {
  const properties = toPlainObject(model);
  for (const secret of secretProperties) delete properties[secret];
  return Model.deserialize(properties);
}

/**
 * Plain JSON data of any value: sets become lists, maps objects, bigints numbers; nulls, which the handler
 * contract forbids, and whatever JSON cannot say are left out, at every depth.
 */
function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (types.isDate(value)) return value.toISOString();
  if (Array.isArray(value) || types.isSet(value)) return toPlainList([...value]);
  return toPlainObject(value);
}

function toPlainList(items: unknown[]): unknown[] {
  return items.map(toPlain).filter((item) => item !== undefined);
}

/** As `toPlain`, for an object or a map. */
export function toPlainObject(value: object): Record<string, unknown> {
  const entries = types.isMap(value) ? [...value] : Object.entries(value);
  const plain = entries.map(([key, member]) => [String(key), toPlain(member)] as const);
  return Object.fromEntries(plain.filter(([, member]) => member !== undefined));
}
