/**
 * Mimics: rows 11, 20 and 21, the checks of the API model's constraints (V: one and two errors, length
 * before pattern, items of a list told as one error of the list; D: the message for a missing member).
 * Gap: the order in which the errors of several members are told is the model's here; the service's is not
 * known.
 */
import { AwsError } from '../../errors';
import { isObject, type Json } from '../../json';
import { HIDDEN_IN_ERRORS } from './exceptions';
import { shapeOf } from './index';
import { sentencesOf } from './sentences';
import type { StructureShape } from './shape';

/** Throws InvalidParameterException with every violation, where there is one. */
export function validate(shapeName: string, input: Json): void {
  const errors = violations(shapeName, input, '');
  if (!errors.length) return;
  const count = `${errors.length} validation error${errors.length > 1 ? 's' : ''} detected`;
  throw new AwsError('InvalidParameterException', `${count}: ${errors.join('; ')}`);
}

function violations(shapeName: string, value: unknown, path: string): string[] {
  const shape = shapeOf(shapeName);
  const own = sentencesOf(shapeName)
    .filter((sentence) => !sentence.holds(value))
    .map((sentence) => failure(shapeName, value, path, sentence.text));
  if (shape.type === 'structure') return structureViolations(shape, asObject(value), path);
  if (shape.type === 'list') return [...own, ...listViolations(shape.member, value, path)];
  if (shape.type === 'map') return [...own, ...mapViolations(shape, asObject(value), path)];
  return own;
}

/** Deserialisation made sure of it. */
const asObject = (value: unknown): Json => (isObject(value) ? value : {});

const failure = (shapeName: string, value: unknown, path: string, text: string): string => {
  const shown = HIDDEN_IN_ERRORS.has(shapeName) ? 'Value' : `Value ${quoted(value)}`;
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
  { members, required = [] }: StructureShape,
  value: Json,
  path: string,
): string[] {
  return Object.entries(members).flatMap(([name, shapeName]) => {
    const memberPath = path ? `${path}.${camelCase(name)}` : camelCase(name);
    const member = value[name];
    if (member !== undefined) return violations(shapeName, member, memberPath);
    return required.includes(name) ? [failure(shapeName, null, memberPath, 'Member must not be null')] : [];
  });
}

function listViolations(itemShape: string, value: unknown, path: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shapeOf(itemShape).type === 'structure') {
    return list.flatMap((item, index) => violations(itemShape, item ?? {}, `${path}.${index + 1}.member`));
  }
  const sentences = sentencesOf(itemShape);
  const isGood = (item: unknown): boolean =>
    item !== null && sentences.every((sentence) => sentence.holds(item));
  if (list.every(isGood)) return [];
  const texts = sentences.map((sentence) => sentence.text);
  if (list.includes(null)) texts.push('Member must not be null');
  return [failure(itemShape, list, path, `Member must satisfy constraint: [${texts.join(', ')}]`)];
}

function mapViolations(
  { key, value: valueShape }: { key: string; value: string },
  map: Json,
  path: string,
): string[] {
  if (shapeOf(valueShape).type === 'structure') {
    return Object.entries(map).flatMap(([name, member]) =>
      violations(valueShape, member, `${path}.${name}.member`),
    );
  }
  return [
    ...mapPart('Map keys must satisfy constraint', key, Object.keys(map), map, path),
    ...mapPart('Map value must satisfy constraint', valueShape, Object.values(map), map, path),
  ];
}

function mapPart(
  words: string,
  shapeName: string,
  parts: readonly unknown[],
  map: Json,
  path: string,
): string[] {
  const sentences = sentencesOf(shapeName);
  if (parts.every((part) => sentences.every((sentence) => sentence.holds(part)))) return [];
  const texts = sentences.map((sentence) => sentence.text).join(', ');
  return [failure(shapeName, map, path, `${words}: [${texts}]`)];
}
