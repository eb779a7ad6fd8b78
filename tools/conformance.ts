import type { ApiModel } from './botocore';

/** What JSON Schema says about one value; only the keywords that the API has a word for. */
export const COMPARED = [
  'type',
  'required',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
  'enum',
] as const;
export type Compared = (typeof COMPARED)[number];

/** Every compared keyword of every value, by its place: `/CallbackURLs/* maxLength` → 1024. */
export type Constraints = Map<string, unknown>;

/** The parts of a resource type's schema that are compared. */
export interface SchemaNode extends Readonly<Partial<Record<Compared, unknown>>> {
  readonly $ref?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
}

/** The constraints in a schema, `$ref`s followed. */
export function schemaConstraints(schema: SchemaNode): Constraints {
  const found: Constraints = new Map();
  visitSchema(schema, { ...schema, type: 'object' }, '', found);
  return found;
}

function visitSchema(schema: SchemaNode, reference: SchemaNode, path: string, found: Constraints): void {
  const node = definitionOf(schema, reference);
  for (const keyword of COMPARED) note(found, path, keyword, node[keyword]);
  if (node.items) visitSchema(schema, node.items, `${path}/*`, found);
  for (const [name, member] of Object.entries(node.properties ?? {})) {
    visitSchema(schema, member, `${path}/${name}`, found);
  }
}

/** What a `$ref` stands for, or the node itself. */
export function definitionOf(schema: SchemaNode, node: SchemaNode): SchemaNode {
  const definition = node.$ref && schema.definitions?.[node.$ref.replace('#/definitions/', '')];
  return definition || node;
}

/** The constraints that the API's description holds for a shape, in JSON Schema's words, under a path. */
export function apiConstraints(
  model: ApiModel,
  shapeName: string,
  path = '',
  found: Constraints = new Map(),
) {
  const shape = model.shapes[shapeName];
  if (!shape) throw new Error(`the API's description has no shape ${shapeName}`);
  const words = WORDS[shape.type];
  if (!words) throw new Error(`${shapeName} is a ${shape.type}, which this comparison does not know`);
  note(found, path, 'type', words.type);
  note(found, path, 'required', shape.required);
  if (words.min) note(found, path, words.min, shape.min);
  if (words.max) note(found, path, words.max, shape.max);
  note(found, path, 'pattern', shape.pattern && portablePattern(shape.pattern));
  note(found, path, 'enum', shape.enum);
  if (shape.member) apiConstraints(model, shape.member.shape, `${path}/*`, found);
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    apiConstraints(model, member.shape, `${path}/${name}`, found);
  }
  return found;
}

/** How the API's words read in JSON Schema. A time is given as ISO 8601 text. */
const WORDS: Readonly<Record<string, { type: string; min?: Compared; max?: Compared }>> = {
  structure: { type: 'object' },
  list: { type: 'array', min: 'minItems', max: 'maxItems' },
  string: { type: 'string', min: 'minLength', max: 'maxLength' },
  integer: { type: 'integer', min: 'minimum', max: 'maximum' },
  long: { type: 'integer', min: 'minimum', max: 'maximum' },
  boolean: { type: 'boolean' },
  timestamp: { type: 'string' },
};

/**
 * The API's pattern as a schema has to say it: the API matches whole values, and `\w` and `\s` mean ASCII to it
 * (Java), though more to Python, which CloudFormation's tools are written in.
 */
export function portablePattern(pattern: string): string {
  const spelledOut = pattern.replaceAll('\\w', 'A-Za-z0-9_').replaceAll('\\s', ' \\t\\n\\x0B\\f\\r');
  return `^${spelledOut.replace(/^\^/, '').replace(/\$$/, '')}$`;
}

function note(found: Constraints, path: string, keyword: Compared, value: unknown): void {
  const set = Array.isArray(value) ? value.map(String).sort().join(' ') : value;
  if (value !== undefined && value !== '') found.set(`${path} ${keyword}`, set);
}
