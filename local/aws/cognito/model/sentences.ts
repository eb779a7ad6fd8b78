import { isObject } from '../../json';
import { ENUM_ORDER_IN_ERRORS } from './exceptions';
import { shapeOf, valuesOf, type Shape } from './index';
import { javaPattern } from './java-pattern';

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

/** The sentences of one shape in the order in which errors give them (V: length, then pattern). */
export function sentencesOf(shapeName: string): Sentence[] {
  const shape = shapeOf(shapeName);
  if (shape.type === 'boolean' || shape.type === 'structure') return [];
  const [word, measure] =
    shape.type === 'integer' ? (['value', numberOf] as const) : (['length', lengthOf] as const);
  return [...bounds(shape, word, measure), ...textSentences(shapeName, shape)];
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

function textSentences(shapeName: string, shape: Shape): Sentence[] {
  if (shape.type !== 'string') return [];
  const sentences: Sentence[] = [];
  const { pattern } = shape;
  if (pattern !== undefined) {
    const text = `Member must satisfy regular expression pattern: ${pattern}`;
    sentences.push({ text, holds: (value) => javaPattern(pattern).test(String(value)) });
  }
  const values = valuesOf(shapeName);
  if (values) {
    const text = `Member must satisfy enum value set: [${enumInErrors(shapeName, shape.enum ?? []).join(', ')}]`;
    sentences.push({ text, holds: (value) => values.includes(String(value)) });
  }
  return sentences;
}

function enumInErrors(shapeName: string, values: readonly string[]): readonly string[] {
  const first = ENUM_ORDER_IN_ERRORS[shapeName] ?? [];
  return [...first, ...values.filter((value) => !first.includes(value))];
}
