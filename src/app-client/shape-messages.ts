import type { SchemaError } from '../generated/schema-validator';
import { SECRET_PROPERTIES, type KEYWORDS } from '../generated/shape';
import { nearestName } from './nearest-name';
import { are, inOrder, kindOf, lengthOf, list, quoted, sizeOf, wanted } from './shape-words';
import { namesAt, patternOf, pointerTo, stepsOf, valueAt } from './shape-pointer';
import { MISSING_REMEDIES, PATTERN_REMEDIES } from './shape-remedies';
import type { Violation } from './violation';

type Keyword = (typeof KEYWORDS)[number];

/** What a text may be made of. */
interface Broken {
  readonly path: string;
  readonly value: unknown;
  readonly params: SchemaError['params'];
}

const LONGEST_NAME = 128;

/** What each keyword of the schema says when it is violated. A keyword without a row does not compile. */
const TEXTS: Readonly<Record<Keyword, (broken: Broken) => Violation>> = {
  type: ({ path, value, params }) => ({
    path,
    reason: `is ${kindOf(value)}, ${wanted(params.type).what} is wanted`,
    remedy: wanted(params.type).remedy,
  }),
  required: ({ path, params }) => missing(pointerTo(path, String(params.missingProperty)), 'is missing'),
  dependencies: ({ path, params }) =>
    missing(
      pointerTo(path, String(params.missingProperty)),
      `is missing beside ${String(params.property)}`,
      `Set it, or leave ${String(params.property)} out.`,
    ),
  additionalProperties: ({ path, params }) => unknownName(path, String(params.additionalProperty)),
  enum: ({ path, value, params }) => ({
    path,
    reason: `is ${shown(path, value)}, which is not among the allowed values`,
    remedy: `Set one of: ${list(params.allowedValues)}.`,
  }),
  pattern: ({ path, value }) => ({
    path,
    reason: `is ${shown(path, value)}, which has another form than it must have`,
    remedy: PATTERN_REMEDIES[patternOf(path)] ?? '',
  }),
  minLength: ({ path, value, params }) => ({
    path,
    reason: `is ${lengthOf(value)}, at least ${String(params.limit)} ${are(params.limit)} needed`,
    remedy: 'Lengthen it, or leave it out.',
  }),
  maxLength: ({ path, value, params }) => ({
    path,
    reason: `is ${lengthOf(value)}, at most ${String(params.limit)} ${are(params.limit)} allowed`,
    remedy: `Shorten it to ${String(params.limit)} characters.`,
  }),
  minimum: ({ path, value, params }) => ({
    path,
    reason: `is ${shown(path, value)}, at least ${String(params.limit)} is needed`,
    remedy: `Set ${String(params.limit)} or more.`,
  }),
  maximum: ({ path, value, params }) => ({
    path,
    reason: `is ${shown(path, value)}, at most ${String(params.limit)} is allowed`,
    remedy: `Set ${String(params.limit)} or less.`,
  }),
  minItems: ({ path, value, params }) => ({
    path,
    reason: `has ${sizeOf(value)} items, at least ${String(params.limit)} ${are(params.limit)} needed`,
    remedy: 'Add items, or leave it out.',
  }),
  maxItems: ({ path, value, params }) => ({
    path,
    reason: `has ${sizeOf(value)} items, at most ${String(params.limit)} ${are(params.limit)} allowed`,
    remedy: `Take out ${sizeOf(value) - Number(params.limit)}.`,
  }),
  uniqueItems: ({ path, params }) => ({
    path,
    reason: `holds the same value twice, at ${inOrder(params.i, params.j)}`,
    remedy: 'List each value once.',
  }),
};

/** One of the validator's errors in the product's words; `root` is what was validated. */
export function violationOf(error: SchemaError, root: unknown): Violation {
  const broken = { path: error.instancePath, value: valueAt(root, error.instancePath), params: error.params };
  return isKeyword(error.keyword)
    ? TEXTS[error.keyword](broken)
    : { path: broken.path, reason: `breaks the schema's ${error.keyword}`, remedy: '' };
}

function isKeyword(keyword: string): keyword is Keyword {
  return Object.hasOwn(TEXTS, keyword);
}

function missing(path: string, reason: string, remedy = MISSING_REMEDIES[path] ?? 'Set it.'): Violation {
  return { path, reason, remedy };
}

function unknownName(parent: string, name: string): Violation {
  const known = namesAt(parent);
  const nearest = nearestName(name, known);
  const path = name.length > LONGEST_NAME ? parent : pointerTo(parent, name);
  const reason = path === parent ? `has an unknown property, ${quoted(name)}` : 'is not a known property';
  if (nearest) return { path, reason, remedy: `Did you mean ${nearest}?` };
  const remedy = parent === '' ? 'Remove it, or look its name up.' : `Known here: ${known.join(', ')}.`;
  return { path, reason, remedy };
}

function shown(path: string, value: unknown): string {
  if (SECRET_PROPERTIES.includes(stepsOf(path)[0] ?? '')) return 'a value that is not shown';
  return typeof value === 'string' ? quoted(value) : String(value);
}
