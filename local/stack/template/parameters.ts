import { TemplateError } from './error';
import type { JsonObject } from './json';
import type { Template } from './template';

/** A parameter's value as `Ref` gives it: CloudFormation keeps every value as text. */
export type ParameterValue = string | string[];

/** The values of a template's parameters, and which of them no record may show. */
export interface ParameterValues {
  values: Record<string, ParameterValue>;
  noEcho: ReadonlySet<string>;
}

const LIST_TYPES = ['CommaDelimitedList', 'List<Number>', 'List<String>'];
const TYPES = ['String', 'Number', ...LIST_TYPES];

/**
 * Settles the parameters: what is given, else what the stack has, else the default. Throws a TemplateError
 * that names each parameter without a value, unknown, or with a value that its declaration refuses.
 */
export function settleParameters(
  { Parameters }: Template,
  given: Record<string, string>,
  previous: Record<string, string> = {},
): { texts: Record<string, string>; settled: ParameterValues } {
  const texts: Record<string, string> = {};
  for (const [name, declared] of Object.entries(Parameters)) {
    const text = given[name] ?? previous[name] ?? defaultOf(declared);
    if (text !== undefined) texts[name] = text;
  }
  const problems = parameterProblems(Parameters, given, texts);
  if (problems.length) throw new TemplateError(problems);
  return { texts, settled: valuesOf(Parameters, texts) };
}

/** The values from texts that were settled before; one that was not kept (NoEcho) has none. */
export const valuesOf = (
  declared: Template['Parameters'],
  texts: Record<string, string>,
): ParameterValues => ({
  values: Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, isList(declared[name]) ? splitList(text) : text]),
  ),
  noEcho: new Set(Object.keys(declared).filter((name) => String(declared[name]?.NoEcho) === 'true')),
});

const isList = (declared: JsonObject | undefined): boolean => LIST_TYPES.includes(String(declared?.Type));
const splitList = (text: string): string[] => (text === '' ? [] : text.split(',').map((item) => item.trim()));
const defaultOf = ({ Default }: JsonObject): string | undefined =>
  Default === undefined ? undefined : String(Default);

function parameterProblems(
  declared: Template['Parameters'],
  given: Record<string, string>,
  texts: Record<string, string>,
): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  const missing = Object.keys(declared).filter((name) => !(name in texts));
  return [
    ...(unknown.length ? [`Parameters: [${unknown.join(', ')}] do not exist in the template`] : []),
    ...(missing.length ? [`Parameters: [${missing.join(', ')}] must have values`] : []),
    ...Object.entries(texts).flatMap(([name, text]) => valueProblems(name, declared[name] ?? {}, text)),
  ];
}

/** Never says the value itself, which may be a secret. */
function valueProblems(name: string, declared: JsonObject, text: string): string[] {
  const { Type, ConstraintDescription } = declared;
  if (!TYPES.includes(String(Type))) {
    return [`Parameters.${name}: the type ${String(Type)} is not one of ${TYPES.join(', ')}`];
  }
  const values = isList(declared) ? splitList(text) : [text];
  const broken = CONSTRAINTS.find(({ holds }) => !values.every((value) => holds(value, declared)));
  if (!broken) return [];
  return [
    `Parameter '${name}' ${ConstraintDescription ? String(ConstraintDescription) : broken.says(declared)}`,
  ];
}

interface Constraint {
  holds: (value: string, declared: JsonObject) => boolean;
  says: (declared: JsonObject) => string;
}

const isNumeric = ({ Type }: JsonObject) => Type === 'Number' || Type === 'List<Number>';

const CONSTRAINTS: readonly Constraint[] = [
  {
    holds: (value, declared) => !isNumeric(declared) || (value !== '' && Number.isFinite(Number(value))),
    says: () => 'must be a number.',
  },
  {
    holds: (value, { AllowedValues }) =>
      !Array.isArray(AllowedValues) || AllowedValues.map(String).includes(value),
    says: ({ AllowedValues }) => `must be one of AllowedValues: [${String(AllowedValues)}]`,
  },
  {
    holds: (value, { AllowedPattern }) =>
      typeof AllowedPattern !== 'string' || new RegExp(`^(?:${AllowedPattern})$`).test(value),
    says: ({ AllowedPattern }) => `must match pattern ${String(AllowedPattern)}`,
  },
  {
    holds: (value, { MinLength = 0, MaxLength = Infinity }) =>
      value.length >= Number(MinLength) && value.length <= Number(MaxLength),
    says: ({ MinLength = 0, MaxLength = 'any number of' }) =>
      `must contain at least ${String(MinLength)} and at most ${String(MaxLength)} characters`,
  },
  {
    holds: (value, { MinValue = -Infinity, MaxValue = Infinity }) =>
      Number.isNaN(Number(value)) || (Number(value) >= Number(MinValue) && Number(value) <= Number(MaxValue)),
    says: ({ MinValue = 'any', MaxValue = 'any' }) =>
      `must be a number not less than ${String(MinValue)} and not more than ${String(MaxValue)}`,
  },
];
