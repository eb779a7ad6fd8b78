import { isObject, type JsonObject } from '../template/json';
import { intrinsicOf } from '../template/resolve';
import { propertiesOf, schemaAt, type RegistrySchema } from './schema';

/**
 * What is wrong with declared properties, as far as it can be known before functions are resolved:
 * properties that the schema does not have, at any depth, required ones that are missing, read-only ones.
 */
export function checkProperties(schema: RegistrySchema, declared: JsonObject): string[] {
  const readOnly = propertiesOf(schema.readOnlyProperties);
  const missing = (schema.required ?? []).filter((name) => !(name in declared));
  return [
    ...unknownProperties(schema, declared, []),
    ...missing.map((name) => `${name}: this property is required`),
    ...readOnly.filter((name) => name in declared).map((name) => `${name}: this property is read-only`),
  ];
}

function unknownProperties(schema: RegistrySchema, value: unknown, path: readonly string[]): string[] {
  if (intrinsicOf(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => unknownProperties(schema, item, [...path, '*']));
  if (!isObject(value)) return [];
  const known = schemaAt(schema, path)?.properties;
  if (!isObject(known)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = [...path, name];
    return name in known
      ? unknownProperties(schema, member, at)
      : [`${readable(at)}: there is no such property`];
  });
}

const readable = (path: readonly string[]): string => path.filter((name) => name !== '*').join('.');
