import { namesOf, resolve } from './generate-schema.mjs';

/** Keywords that say where a value is or what it is for; none of them can be violated by itself. */
const STRUCTURE = new Set(['$ref', 'properties', 'items', 'description', 'insertionOrder']);

function shapeOf(schema, node) {
  const { type, items, properties } = resolve(schema, node);
  if (type === 'array') return { type, items: shapeOf(schema, items) };
  if (type !== 'object') return { type };
  const members = Object.entries(properties).map(([name, member]) => [name, shapeOf(schema, member)]);
  return { type, properties: Object.fromEntries(members) };
}

function keywordsOf(schema, node, found = new Set()) {
  const { properties = {}, items, ...rest } = resolve(schema, node);
  for (const keyword of Object.keys(rest)) if (!STRUCTURE.has(keyword)) found.add(keyword);
  for (const child of [...Object.values(properties), ...(items ? [items] : [])])
    keywordsOf(schema, child, found);
  return found;
}

/** The part of schema.json that is about properties. */
export function propertiesNode({ properties, required, additionalProperties }) {
  return { type: 'object', properties, required, additionalProperties };
}

/** The schema's shape without its bounds and texts, small enough to travel in the bundle. */
export function shapeSource(schema) {
  const root = propertiesNode(schema);
  const keywords = [...keywordsOf(schema, root)].sort();
  return `// Generated from schema.json by \`make generate\`; changes are overwritten.

/** What kind of value stands where. */
export type Shape =
  | { readonly type: 'string' | 'integer' | 'boolean' }
  | { readonly type: 'array'; readonly items: Shape }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Shape>> };

/** The schema's keywords that a value can violate. */
export const KEYWORDS = ${JSON.stringify(keywords)} as const;

/** Properties whose values no message may show. */
export const SECRET_PROPERTIES: readonly string[] = ${JSON.stringify(namesOf(schema.writeOnlyProperties))};

export const SHAPE: Shape = ${JSON.stringify(shapeOf(schema, root))};
`;
}
