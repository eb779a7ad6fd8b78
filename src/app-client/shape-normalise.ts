import type { Shape } from '../generated/shape';

/** The whole numbers that text may stand for; longer ones could not be told apart as numbers. */
const WHOLE_NUMBER = /^-?\d{1,15}$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * A copy of a value as the schema would have it. CloudFormation sends scalars as text, so `"30"` becomes 30
 * and `"True"` becomes true where the schema wants such a value, and 30 or true become text where it wants
 * text. Nulls are left out. All else stays what it was, for the validator to refuse.
 */
export function normalise(value: unknown, shape: Shape): unknown {
  switch (shape.type) {
    case 'array':
      return Array.isArray(value) ? value.filter(isGiven).map((item) => normalise(item, shape.items)) : value;
    case 'object':
      return isObject(value) ? normaliseMembers(value, shape.properties) : value;
    case 'integer':
      return typeof value === 'string' && WHOLE_NUMBER.test(value) ? Number(value) : value;
    case 'boolean':
      return typeof value === 'string' ? asBoolean(value) : value;
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  }
}

/** Whether a value is an object of named members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// fromEntries defines members, so that one named __proto__ stays a member and is refused as unknown.
function normaliseMembers(value: Record<string, unknown>, shapes: Readonly<Record<string, Shape>>): object {
  const given = Object.entries(value).filter(([, member]) => isGiven(member));
  return Object.fromEntries(
    given.map(([name, member]) => {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      return [name, shape ? normalise(member, shape) : member];
    }),
  );
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function asBoolean(text: string): unknown {
  const word = text.toLowerCase();
  return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : text;
}
