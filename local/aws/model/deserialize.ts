/**
 * Mimics: how the service reads JSON into its input structures: unknown members and nulls are dropped, a
 * wrong type is a SerializationException (V: the messages for lists, objects and numbers where text is
 * expected, and for text where a list is; the others by analogy, I).
 * Deliberate difference: text where a boolean is expected is refused; the service takes it as true or false.
 */
import { AwsError } from '../errors';
import { isObject, type Json } from '../json';
import { shapeOf, type Model, type Shape } from './shape';

/** A copy of the input that has the shape's types. */
export function deserialize(model: Model, shapeName: string, value: unknown): unknown {
  const shape = shapeOf(model, shapeName);
  switch (shape.type) {
    case 'string':
    case 'blob':
    case 'integer':
    case 'long':
    case 'boolean':
      return scalar(shape.type, value);
    case 'list':
      return items(value).map((item) => (item === null ? null : deserialize(model, shape.member, item)));
    case 'map':
      return mapped(model, members(value), () => shape.value);
    case 'structure':
      return mapped(model, members(value), (name) =>
        Object.hasOwn(shape.members, name) ? shape.members[name] : undefined,
      );
  }
}

const refuse = (message: string): never => {
  throw new AwsError('SerializationException', message);
};

const OBJECT_UNEXPECTED = 'Start of structure or map found where not expected.';
const LIST_UNEXPECTED = 'Start of list found where not expected';

type Scalar = Extract<Shape['type'], 'string' | 'blob' | 'integer' | 'long' | 'boolean'>;

const SCALARS: Readonly<Record<Scalar, { json: 'string' | 'number' | 'boolean'; java: string }>> = {
  string: { json: 'string', java: 'String' },
  blob: { json: 'string', java: 'ByteBuffer' },
  integer: { json: 'number', java: 'Integer' },
  long: { json: 'number', java: 'Long' },
  boolean: { json: 'boolean', java: 'Boolean' },
};

function scalar(type: Scalar, value: unknown): unknown {
  if (Array.isArray(value)) return refuse(LIST_UNEXPECTED);
  if (isObject(value)) return refuse(OBJECT_UNEXPECTED);
  const { json, java } = SCALARS[type];
  if (typeof value === json) return whole(value);
  return refuse(`class ${javaClassOf(value)} can not be converted to an ${java}`);
}

/** Fractions are cut, as the name of the class that shows in the errors says. */
const whole = (value: unknown): unknown => (typeof value === 'number' ? Math.trunc(value) : value);

function javaClassOf(value: unknown): string {
  if (typeof value === 'number') return 'com.amazon.coral.value.json.numbers.TruncatingBigNumber';
  return typeof value === 'boolean' ? 'java.lang.Boolean' : 'java.lang.String';
}

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return refuse(isObject(value) ? OBJECT_UNEXPECTED : 'Unexpected field type');
}

function members(value: unknown): Json {
  if (isObject(value)) return value;
  return refuse(Array.isArray(value) ? LIST_UNEXPECTED : 'Unexpected field type');
}

function mapped(model: Model, source: Json, shapeNameOf: (name: string) => string | undefined): Json {
  const copy: Json = {};
  for (const [name, member] of Object.entries(source)) {
    const shapeName = shapeNameOf(name);
    if (shapeName === undefined || member === null || member === undefined) continue;
    copy[name] = deserialize(model, shapeName, member);
  }
  return copy;
}
