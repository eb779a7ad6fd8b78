import type { ResourceType } from '../types/type';
import { dynamicProblem, dynamicServicesIn, type DynamicResolvers } from './dynamic';
import { TemplateError } from './error';
import { isObject } from './json';
import { conditionsIn, referencesIn, type Reference } from './references';
import { intrinsicOf, KNOWN_INTRINSICS } from './resolve';
import { PSEUDO_PARAMETERS } from './scope';
import type { Template } from './template';

export type ResourceTypes = ReadonlyMap<string, ResourceType>;

/**
 * Checks everything that can be known before anything is made: types, properties, names, functions,
 * conditions, dynamic references, circular dependencies. Throws a TemplateError with all that is wrong.
 */
export function checkTemplate(template: Template, types: ResourceTypes, resolvers: DynamicResolvers): void {
  const parts = partsOf(template);
  const problems = parts.flatMap(([path, value]) =>
    guarded(path, () => [
      ...functionProblems(value),
      ...referencesIn(value).flatMap((reference) => referenceProblems(reference, template, types)),
      ...conditionsIn(value)
        .filter((name) => !(name in template.Conditions))
        .map(noCondition),
      ...dynamicServicesIn(value).flatMap((service) => dynamicProblem(service, resolvers) ?? []),
    ]),
  );
  problems.push(...resourceProblems(template, types));
  if (!problems.length) problems.push(...circularProblems(template));
  if (problems.length) throw new TemplateError([...new Set(problems)]);
}

/** The ids of the resources that a resource needs first: DependsOn and what its properties name. */
export function dependenciesOf(id: string, { Resources }: Template): string[] {
  const declared = Resources[id];
  if (!declared) return [];
  const named = referencesIn(declared.Properties).map((reference) => reference.id);
  return [...new Set([...declared.DependsOn, ...named])].filter((name) => name in Resources);
}

const partsOf = ({ Resources, Outputs, Conditions }: Template): [string, unknown][] => [
  ...Object.entries(Conditions).map(([name, value]): [string, unknown] => [`Conditions.${name}`, value]),
  ...Object.entries(Resources).map(([id, { Properties }]): [string, unknown] => [
    `Resources.${id}`,
    Properties,
  ]),
  ...Object.entries(Outputs).map(([name, { Value }]): [string, unknown] => [`Outputs.${name}`, Value]),
];

function guarded(path: string, problems: () => string[]): string[] {
  try {
    return problems().map((problem) => `${path}: ${problem}`);
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const noCondition = (name: string): string => `Condition ${name} is not declared in Conditions`;

function functionProblems(value: unknown): string[] {
  const [name, argument] = intrinsicOf(value) ?? [];
  if (name && !KNOWN_INTRINSICS.includes(name)) return [`${name} is not known to the local stack engine`];
  if (name) return functionProblems(argument);
  if (Array.isArray(value)) return value.flatMap(functionProblems);
  return isObject(value) ? Object.values(value).flatMap(functionProblems) : [];
}

function referenceProblems({ id, attribute }: Reference, template: Template, types: ResourceTypes): string[] {
  const resource = template.Resources[id];
  if (attribute === undefined) {
    if (resource || id in template.Parameters || PSEUDO_PARAMETERS.includes(id)) return [];
    return [`${id} is no parameter, resource or pseudo parameter of this template`];
  }
  if (!resource) return [`${id}.${attribute}: ${id} is no resource of this template`];
  const type = types.get(resource.Type);
  if (!type || type.attributes.includes(attribute)) return [];
  return [
    `${id}.${attribute}: ${type.name} has no attribute ${attribute}; it has ${type.attributes.join(', ')}`,
  ];
}

const resourceProblems = (template: Template, types: ResourceTypes): string[] =>
  Object.entries(template.Resources).flatMap(([id, { Type, Properties, DependsOn, Condition }]) => {
    const type = types.get(Type);
    const problems = type
      ? type.check(Properties)
      : [`the type ${Type} is not known here; known are ${[...types.keys()].join(', ')}`];
    problems.push(
      ...DependsOn.filter((name) => !(name in template.Resources)).map(
        (name) => `DependsOn ${name}: no such resource`,
      ),
      ...(Condition && !(Condition in template.Conditions) ? [noCondition(Condition)] : []),
    );
    return problems.map((problem) => `Resources.${id}: ${problem}`);
  });

function circularProblems(template: Template): string[] {
  const left = new Map(Object.keys(template.Resources).map((id) => [id, dependenciesOf(id, template)]));
  for (let free = freeOf(left); free.length; free = freeOf(left)) free.forEach((id) => left.delete(id));
  return left.size ? [`Circular dependency between resources: [${[...left.keys()].join(', ')}]`] : [];
}

const freeOf = (left: Map<string, string[]>): string[] =>
  [...left].filter(([, needs]) => !needs.some((id) => left.has(id))).map(([id]) => id);
