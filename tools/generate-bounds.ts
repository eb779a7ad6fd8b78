/** What of a schema's node is told in the table of bounds. */
export interface BoundedNode {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: BoundedNode;
  readonly properties?: Readonly<Record<string, BoundedNode>>;
}

/** The parts of `schema.json` that the table is made of. */
export interface BoundedSchema {
  readonly properties: Readonly<Record<string, BoundedNode>>;
  readonly definitions: Readonly<Record<string, BoundedNode>>;
  readonly required: readonly string[];
  readonly readOnlyProperties: readonly string[];
  readonly createOnlyProperties: readonly string[];
}

/** A row per property and per member of one: its name, and what the schema lets it be. */
export function boundsOf(schema: BoundedSchema): [name: string, takes: string][] {
  const readOnly = namesOf(schema.readOnlyProperties);
  const settable = Object.entries(schema.properties).filter(([name]) => !readOnly.includes(name));
  return settable.flatMap(([name, node]) => {
    const members = Object.entries(definitionOf(schema, node).properties ?? {});
    if (members.length === 0) return [[name, takes(schema, name, node)]];
    return members.map(([member, inner]) => [`${name}.${member}`, valueOf(inner)] as [string, string]);
  });
}

const namesOf = (pointers: readonly string[]): string[] =>
  pointers.map((pointer) => pointer.replace('/properties/', ''));

const definitionOf = (schema: BoundedSchema, { $ref, ...node }: BoundedNode): BoundedNode =>
  $ref === undefined ? node : (schema.definitions[$ref.replace('#/definitions/', '')] ?? node);

function takes(schema: BoundedSchema, name: string, node: BoundedNode): string {
  return [
    valueOf(node),
    schema.required.includes(name) ? 'required' : '',
    namesOf(schema.createOnlyProperties).includes(name) ? 'a change replaces the client' : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function valueOf(node: BoundedNode): string {
  if (node.enum !== undefined) return node.enum.map(code).join(', ');
  if (node.type === 'integer') return `a whole number, ${span(node.minimum, node.maximum)}`;
  if (node.type === 'boolean') return '`true` or `false`';
  return node.type === 'array' ? listOf(node) : textOf(node);
}

function listOf({ items = {}, maxItems }: BoundedNode): string {
  return `a list${maxItems === undefined ? '' : ` of at most ${maxItems}`}: ${valueOf(items)}`;
}

function textOf({ minLength, maxLength, pattern }: BoundedNode): string {
  const length = maxLength === undefined ? '' : ` of ${span(minLength, maxLength)} characters`;
  return `text${length}${pattern === undefined ? '' : ` that fits ${code(pattern)}`}`;
}

const span = (least = 0, most = 0): string => `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;

/** In a table a bar would end the cell, even in code. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
