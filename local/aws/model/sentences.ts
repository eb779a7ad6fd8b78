import { isObject } from '../json';
import { javaPattern } from './java-pattern';
import { shapeOf, valuesOf, type Model, type Shape } from './shape';

/** One thing that a shape asks of a value: the error's words, and the test. */
export interface Sentence {
  text: string;
  holds(value: unknown): boolean;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}

const numberOf = (value: unknown): number => Number(value);

const bytesOf = (value: unknown): number => Buffer.byteLength(String(value), 'base64');

/** What bounds count. */
function measureOf({ type }: Shape): readonly [word: string, measure: (value: unknown) => number] {
  if (type === 'integer' || type === 'long') return ['value', numberOf];
  return ['length', type === 'blob' ? bytesOf : lengthOf];
}

/** The sentences of one shape in the order in which errors give them (V: length, then pattern). */
export function sentencesOf(model: Model, shapeName: string): Sentence[] {
  const shape = shapeOf(model, shapeName);
  if (shape.type === 'boolean' || shape.type === 'structure') return [];
  return [...bounds(shape, ...measureOf(shape)), ...textSentences(model, shapeName, shape)];
}

function bounds(
  { min, max }: { min?: number; max?: number },
  word: string,
  measure: (value: unknown) => number,
): Sentence[] {
  const sentences: Sentence[] = [];
  if (max !== undefined) {
    const text = `Member must have ${word} less than or equal to ${max}`;
    sentences.push({ text, holds: (value) => measure(value) <= max });
  }
  if (min !== undefined) {
    const text = `Member must have ${word} greater than or equal to ${min}`;
    sentences.push({ text, holds: (value) => measure(value) >= min });
  }
  return sentences;
}

function textSentences(model: Model, shapeName: string, shape: Shape): Sentence[] {
  if (shape.type !== 'string') return [];
  const sentences: Sentence[] = [];
  const { pattern } = shape;
  if (pattern !== undefined) {
    const text = `Member must satisfy regular expression pattern: ${pattern}`;
    sentences.push({ text, holds: (value) => javaPattern(pattern).test(String(value)) });
  }
  const values = valuesOf(model, shapeName);
  if (values) {
    const listed = enumInErrors(model, shapeName, shape.enum ?? []).join(', ');
    const text = `Member must satisfy enum value set: [${listed}]`;
    sentences.push({ text, holds: (value) => values.includes(String(value)) });
  }
  return sentences;
}

function enumInErrors(model: Model, shapeName: string, values: readonly string[]): readonly string[] {
  const first = model.enumOrderInErrors?.[shapeName] ?? [];
  return [...first, ...values.filter((value) => !first.includes(value))];
}
