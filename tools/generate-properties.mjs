import { namesOf, resolve } from './generate-schema.mjs';

const SCALARS = { string: 'string', integer: 'number', boolean: 'boolean' };

function typeOf(node) {
  if (node.$ref) return node.$ref.replace('#/definitions/', '');
  if (node.enum) return node.enum.map((value) => `'${value}'`).join(' | ');
  if (node.type === 'array') return node.items.enum ? `(${typeOf(node.items)})[]` : `${typeOf(node.items)}[]`;
  if (!(node.type in SCALARS)) throw new Error(`no TypeScript type for the schema's ${node.type}`);
  return SCALARS[node.type];
}

const COLUMNS = 110;

function comment(text, indent = '') {
  const line = `${indent}/** ${text} */\n`;
  if (line.length <= COLUMNS + 1) return line;
  const width = COLUMNS - indent.length - ' * '.length;
  // Breaks at blanks, never within a word: an ARN may be longer than a line.
  const lines = text.match(new RegExp(`(\\S{${width},}|.{1,${width}})(?:\\s|$)`, 'g'));
  return `${indent}/**\n${lines.map((each) => `${indent} * ${each.trimEnd()}\n`).join('')}${indent} */\n`;
}

/** A property's own description, or that of the definition that it refers to. */
function descriptionOf(schema, path, node) {
  const description = node.description ?? resolve(schema, node).description;
  if (description) return description;
  throw new Error(`schema.json describes ${path} nowhere: give it a description`);
}

function interfaceOf(schema, name, node, doc) {
  const required = new Set(node.required);
  const members = Object.entries(node.properties).map(([member, value]) => {
    const description = descriptionOf(schema, `${name}.${member}`, value);
    return `${comment(description, '  ')}  ${member}${required.has(member) ? '' : '?'}: ${typeOf(value)};`;
  });
  return `${comment(doc)}export interface ${name} {\n${members.join('\n')}\n}\n`;
}

/** The plain TypeScript types of the schema's properties, in the schema's casing. */
export function propertiesSource(schema) {
  const definitions = Object.entries(schema.definitions).map(([name, node]) =>
    interfaceOf(schema, name, node, descriptionOf(schema, name, node)),
  );
  const readOnly = namesOf(schema.readOnlyProperties).join(', ');
  const doc = `The properties of ${schema.typeName}. Cognito alone sets ${readOnly}.`;
  return [
    '// Generated from schema.json by `make generate`; changes are overwritten.',
    ...definitions,
    interfaceOf(schema, 'AppClientProperties', schema, doc),
  ].join('\n');
}
