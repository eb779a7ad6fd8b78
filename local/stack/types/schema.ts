import { readFileSync } from 'node:fs';
import { isObject, type JsonObject } from '../template/json';

/** The parts of a registry schema that the engine reads. */
export interface RegistrySchema {
  typeName: string;
  properties: JsonObject;
  definitions?: JsonObject;
  required?: string[];
  primaryIdentifier: string[];
  readOnlyProperties?: string[];
  createOnlyProperties?: string[];
  writeOnlyProperties?: string[];
  handlers?: Record<string, { timeoutInMinutes?: number } | undefined>;
}

/** Reads a resource type's `schema.json`; `cfn validate` has checked its form. */
export const readSchema = (path: string): RegistrySchema =>
  JSON.parse(readFileSync(path, 'utf8')) as RegistrySchema;

/** `/properties/A/B` as the name of its top-level property, `A`. */
export const propertyOf = (pointer: string): string => pointer.split('/')[2] ?? '';

export const propertiesOf = (pointers: readonly string[] = []): string[] => pointers.map(propertyOf);

/** The schema at a path of property names, through `$ref`s; a list's items stand at `*`. */
export function schemaAt(schema: RegistrySchema, path: readonly string[]): JsonObject | undefined {
  let at: unknown = { properties: schema.properties };
  for (const name of path) {
    const inside = follow(schema, at);
    at = name === '*' ? inside?.items : isObject(inside?.properties) ? inside.properties[name] : undefined;
  }
  return follow(schema, at);
}

function follow(schema: RegistrySchema, at: unknown): JsonObject | undefined {
  if (!isObject(at)) return undefined;
  const { $ref } = at;
  if (typeof $ref !== 'string') return at;
  return follow(schema, schema.definitions?.[$ref.replace('#/definitions/', '')]);
}
