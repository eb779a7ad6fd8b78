import { TemplateError } from './error';
import { isObject, type JsonObject } from './json';
import type { RawTemplate } from './read';

/** The parts of a template that the engine knows, each of the shape that it should have. */
export interface Template {
  Parameters: Record<string, JsonObject>;
  Conditions: Record<string, unknown>;
  Resources: Record<string, ResourceDeclaration>;
  Outputs: Record<string, OutputDeclaration>;
}

export interface ResourceDeclaration {
  Type: string;
  Properties: JsonObject;
  DependsOn: string[];
  Condition?: string;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export interface OutputDeclaration {
  Value: unknown;
  Description?: string;
  Condition?: string;
}

const SECTIONS = ['Parameters', 'Conditions', 'Resources', 'Outputs'] as const;
const IGNORED_SECTIONS = ['AWSTemplateFormatVersion', 'Description', 'Metadata'];
const RESOURCE_KEYS = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
];
const POLICIES = ['Delete', 'Retain', 'RetainExceptOnCreate'];

/** Gives a raw template its shape. Throws a TemplateError with everything that has another one. */
export function shapeTemplate(raw: RawTemplate): Template {
  const problems = [...sectionProblems(raw), ...resourceProblems(raw)];
  if (problems.length) throw new TemplateError(problems);
  // What sectionProblems and resourceProblems let through has these shapes.
  return {
    Parameters: section(raw, 'Parameters') as Template['Parameters'],
    Conditions: section(raw, 'Conditions'),
    Resources: Object.fromEntries(
      Object.entries(section(raw, 'Resources')).map(([id, declared]) => [
        id,
        resource(declared as JsonObject),
      ]),
    ),
    Outputs: section(raw, 'Outputs') as unknown as Template['Outputs'],
  };
}

const section = (raw: RawTemplate, name: (typeof SECTIONS)[number]): JsonObject =>
  isObject(raw[name]) ? raw[name] : {};

function resource(declared: JsonObject): ResourceDeclaration {
  const { DependsOn = [], Properties } = declared;
  return {
    // Checked by resourceProblems.
    ...(declared as unknown as ResourceDeclaration),
    Properties: isObject(Properties) ? Properties : {},
    DependsOn: [DependsOn].flat() as string[],
  };
}

function sectionProblems(raw: RawTemplate): string[] {
  const known: readonly string[] = [...SECTIONS, ...IGNORED_SECTIONS];
  const problems = Object.keys(raw)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: this section is not known to the local stack engine`);
  for (const name of SECTIONS) {
    if (raw[name] !== undefined && !isObject(raw[name])) problems.push(`${name}: must be an object`);
  }
  if (!Object.keys(section(raw, 'Resources')).length) {
    problems.push('Template format error: At least one Resources member must be defined.');
  }
  for (const [name, output] of Object.entries(section(raw, 'Outputs'))) {
    if (!isObject(output) || !('Value' in output)) problems.push(`Outputs.${name}: needs a Value`);
  }
  return problems;
}

const resourceProblems = (raw: RawTemplate): string[] =>
  Object.entries(section(raw, 'Resources')).flatMap(([id, declared]) => {
    const path = `Resources.${id}`;
    if (!/^[A-Za-z0-9]{1,255}$/.test(id)) return [`${path}: a logical id is letters and digits`];
    if (!isObject(declared)) return [`${path}: must be an object`];
    return declarationProblems(declared).map((problem) => `${path}: ${problem}`);
  });

function declarationProblems(declared: JsonObject): string[] {
  const problems = Object.keys(declared)
    .filter((key) => !RESOURCE_KEYS.includes(key))
    .map((key) => `${key} is not known to the local stack engine`);
  if (typeof declared.Type !== 'string') problems.push('needs a Type');
  if (declared.Properties !== undefined && !isObject(declared.Properties)) {
    problems.push('Properties must be an object');
  }
  for (const key of ['DeletionPolicy', 'UpdateReplacePolicy']) {
    const policy = declared[key];
    if (policy !== undefined && !POLICIES.includes(String(policy))) {
      problems.push(`${key} must be one of ${POLICIES.join(', ')}`);
    }
  }
  return problems;
}
