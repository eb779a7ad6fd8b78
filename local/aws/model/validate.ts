/**
 * Mimics: the checks of an API model's constraints, as they were seen on Cognito (V: rows 11, 20 and 21: one
 * and two errors, length before pattern, items of a list told as one error of the list; D: the message for a
 * missing member).
 * Gap: the order in which the errors of several members are told is the model's here; the services' is not
 * known.
 */
import { AwsError } from '../errors';
import { isObject, type Json } from '../json';
import { sentencesOf } from './sentences';
import { shapeOf, type ListShape, type MapShape, type Model, type StructureShape } from './shape';

/** Throws the model's violation error with every violation, where there is one. */
export function validate(model: Model, shapeName: string, input: Json): void {
  const errors = violations(model, shapeName, input, '');
  if (!errors.length) return;
  const count = `${errors.length} validation error${errors.length > 1 ? 's' : ''} detected`;
  throw new AwsError(model.violation, `${count}: ${errors.join('; ')}`);
}

function violations(model: Model, shapeName: string, value: unknown, path: string): string[] {
  const shape = shapeOf(model, shapeName);
  const own = sentencesOf(model, shapeName)
    .filter((sentence) => !sentence.holds(value))
    .map((sentence) => failure(model, shapeName, value, path, sentence.text));
  if (shape.type === 'structure') return structureViolations(model, shape, asObject(value), path);
  if (shape.type === 'list') return [...own, ...listViolations(model, shape, value, path)];
  if (shape.type === 'map') return [...own, ...mapViolations(model, shape, asObject(value), path)];
  return own;
}

/** Deserialisation made sure of it. */
const asObject = (value: unknown): Json => (isObject(value) ? value : {});

const failure = (model: Model, shapeName: string, value: unknown, path: string, text: string): string => {
  const shown = model.hiddenInErrors?.has(shapeName) ? 'Value' : `Value ${quoted(value)}`;
  return `${shown} at '${path}' failed to satisfy constraint: ${text}`;
};

const quoted = (value: unknown): string =>
  value === undefined || value === null ? 'null' : `'${javaText(value)}'`;

/** A value as Java prints it. */
function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${key}=${javaText(member)}`);
  return `{${members.join(', ')}}`;
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function structureViolations(
  model: Model,
  { members, required = [] }: StructureShape,
  value: Json,
  path: string,
): string[] {
  return Object.entries(members).flatMap(([name, shapeName]) => {
    const memberPath = path ? `${path}.${camelCase(name)}` : camelCase(name);
    const member = value[name];
    if (member !== undefined) return violations(model, shapeName, member, memberPath);
    return required.includes(name)
      ? [failure(model, shapeName, null, memberPath, 'Member must not be null')]
      : [];
  });
}

function listViolations(
  model: Model,
  { member: itemShape }: ListShape,
  value: unknown,
  path: string,
): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shapeOf(model, itemShape).type === 'structure') {
    return list.flatMap((item, index) =>
      violations(model, itemShape, item ?? {}, `${path}.${index + 1}.member`),
    );
  }
  const sentences = sentencesOf(model, itemShape);
  const isGood = (item: unknown): boolean =>
    item !== null && sentences.every((sentence) => sentence.holds(item));
  if (list.every(isGood)) return [];
  const texts = sentences.map((sentence) => sentence.text);
  if (list.includes(null)) texts.push('Member must not be null');
  return [failure(model, itemShape, list, path, `Member must satisfy constraint: [${texts.join(', ')}]`)];
}

function mapViolations(
  model: Model,
  { key, value: valueShape }: MapShape,
  map: Json,
  path: string,
): string[] {
  if (shapeOf(model, valueShape).type === 'structure') {
    return Object.entries(map).flatMap(([name, member]) =>
      violations(model, valueShape, member, `${path}.${name}.member`),
    );
  }
  return [
    ...mapPart(model, 'Map keys must satisfy constraint', key, Object.keys(map), map, path),
    ...mapPart(model, 'Map value must satisfy constraint', valueShape, Object.values(map), map, path),
  ];
}

function mapPart(
  model: Model,
  words: string,
  shapeName: string,
  parts: readonly unknown[],
  map: Json,
  path: string,
): string[] {
  const sentences = sentencesOf(model, shapeName);
  if (parts.every((part) => sentences.every((sentence) => sentence.holds(part)))) return [];
  const texts = sentences.map((sentence) => sentence.text).join(', ');
  return [failure(model, shapeName, map, path, `${words}: [${texts}]`)];
}
