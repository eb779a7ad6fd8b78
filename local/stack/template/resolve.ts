import { isList, isObject, type JsonObject } from './json';
import { NO_VALUE, parameterValue, type Scope } from './scope';
import { parseSub, splitName } from './sub';

/** The intrinsic function that an object is, if it is one: an object with that single key. */
export function intrinsicOf(value: unknown): [name: string, argument: unknown] | undefined {
  if (!isObject(value)) return undefined;
  const [entry, more] = Object.entries(value);
  if (!entry || more) return undefined;
  return entry[0] === 'Ref' || entry[0] === 'Condition' || entry[0].startsWith('Fn::') ? entry : undefined;
}

/**
 * The value that a part of a template stands for. Everything that it names has to exist by now, and the
 * template to have passed its check; an Error tells what is wrong with a function's arguments.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  const intrinsic = intrinsicOf(value);
  if (intrinsic) return call(intrinsic, scope);
  if (isList(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== NO_VALUE);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, resolve(member, scope)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== NO_VALUE));
}

/** Like `resolve`, for a resource's properties. */
export const resolveProperties = (properties: JsonObject, scope: Scope): JsonObject =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([key, member]) => [key, resolve(member, scope)] as const)
      .filter(([, member]) => member !== NO_VALUE),
  );

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const INTRINSICS: Record<string, Intrinsic> = {
  Ref: (name, scope) => named(text(name), scope),
  Condition: (name, scope) => condition(text(name), scope),
  'Fn::GetAtt': (path, scope) => {
    const [id, attribute] = list(path);
    return attributeOf(text(id), text(resolve(attribute, scope)), scope);
  },
  'Fn::Sub': (argument, scope) => substitute(argument, scope),
  'Fn::Join': (argument, scope) => {
    const [delimiter, items] = list(argument);
    return list(resolve(items, scope)).map(text).join(text(delimiter));
  },
  'Fn::Select': (argument, scope) => {
    const [index, items] = list(argument);
    return select(Number(resolve(index, scope)), list(resolve(items, scope)));
  },
  'Fn::Split': (argument, scope) => {
    const [delimiter, source] = list(argument);
    return text(resolve(source, scope)).split(text(delimiter));
  },
  'Fn::If': (argument, scope) => {
    const [name, whenTrue, whenFalse] = list(argument);
    return resolve(condition(text(name), scope) ? whenTrue : whenFalse, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument).map((side) => JSON.stringify(stringified(resolve(side, scope))));
    return left === right;
  },
  'Fn::And': (argument, scope) => list(argument).every((item) => resolve(item, scope) === true),
  'Fn::Or': (argument, scope) => list(argument).some((item) => resolve(item, scope) === true),
  'Fn::Not': (argument, scope) => resolve(list(argument)[0], scope) !== true,
};

/** The functions that the engine knows. */
export const KNOWN_INTRINSICS: readonly string[] = Object.keys(INTRINSICS);

function call([name, argument]: [string, unknown], scope: Scope): unknown {
  const intrinsic = INTRINSICS[name];
  if (!intrinsic) throw new Error(`${name} is not known to the local stack engine`);
  return intrinsic(argument, scope);
}

function named(name: string, scope: Scope): unknown {
  if (name in scope.pseudo) return scope.pseudo[name];
  if (name in scope.parameters.values || scope.parameters.noEcho.has(name))
    return parameterValue(scope, name);
  const resource = scope.resource(name);
  if (!resource) throw new Error(`Ref ${name}: there is no such parameter or resource`);
  return resource.ref;
}

function attributeOf(id: string, attribute: string, scope: Scope): unknown {
  const value = scope.resource(id)?.attribute(attribute);
  if (value === undefined) throw new Error(`Fn::GetAtt ${id}.${attribute}: there is no such attribute`);
  return value;
}

function condition(name: string, scope: Scope): boolean {
  const value = scope.conditions[name];
  if (value === undefined) throw new Error(`Condition ${name}: there is no such condition`);
  return value;
}

function substitute(argument: unknown, scope: Scope): string {
  const [source, variables] = isList(argument) ? argument : [argument, {}];
  const own = isObject(variables) ? variables : {};
  return parseSub(text(source))
    .map((part) => ('text' in part ? part.text : text(variable(part.name, own, scope))))
    .join('');
}

function variable(name: string, own: JsonObject, scope: Scope): unknown {
  if (name in own) return resolve(own[name], scope);
  const { id, attribute } = splitName(name);
  return attribute === undefined ? named(id, scope) : attributeOf(id, attribute, scope);
}

function select(index: number, items: unknown[]): unknown {
  if (!(index in items))
    throw new Error(`Fn::Select: there is no item ${index} in a list of ${items.length}`);
  return items[index];
}

const stringified = (value: unknown): unknown => (typeof value === 'object' ? value : String(value));

function text(value: unknown): string {
  if (value === NO_VALUE) return '';
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new Error(`A text is needed, not ${JSON.stringify(value)}`);
}

function list(value: unknown): unknown[] {
  if (isList(value)) return value;
  throw new Error(`A list is needed, not ${JSON.stringify(value)}`);
}
