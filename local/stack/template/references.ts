import { isList, isObject } from './json';
import { intrinsicOf } from './resolve';
import { parseSub, splitName } from './sub';

/** One name that a part of a template uses. */
export interface Reference {
  id: string;
  attribute?: string;
}

/** Every name that a value uses through Ref, Fn::GetAtt and Fn::Sub, at any depth. */
export function referencesIn(value: unknown): Reference[] {
  const intrinsic = intrinsicOf(value);
  if (intrinsic) return ofIntrinsic(...intrinsic);
  if (isList(value)) return value.flatMap(referencesIn);
  return isObject(value) ? Object.values(value).flatMap(referencesIn) : [];
}

/** The names of the conditions that a value uses through Fn::If and Condition, at any depth. */
export function conditionsIn(value: unknown): string[] {
  const [name, argument] = intrinsicOf(value) ?? [];
  if (name === 'Condition') return [String(argument)];
  if (name === 'Fn::If' && isList(argument)) {
    return [String(argument[0]), ...argument.slice(1).flatMap(conditionsIn)];
  }
  if (isList(value)) return value.flatMap(conditionsIn);
  return isObject(value) ? Object.values(value).flatMap(conditionsIn) : [];
}

function ofIntrinsic(name: string, argument: unknown): Reference[] {
  if (name === 'Ref') return [{ id: String(argument) }];
  if (name === 'Fn::GetAtt') return ofGetAtt(argument);
  if (name === 'Fn::Sub') return ofSub(argument);
  return referencesIn(argument);
}

function ofGetAtt(argument: unknown): Reference[] {
  if (!isList(argument)) throw new Error('Fn::GetAtt needs a resource and an attribute');
  const [id, attribute] = argument;
  return typeof attribute === 'string'
    ? [{ id: String(id), attribute }]
    : [{ id: String(id) }, ...referencesIn(attribute)];
}

function ofSub(argument: unknown): Reference[] {
  const [source, variables] = isList(argument) ? argument : [argument, {}];
  const own = isObject(variables) ? variables : {};
  const names = parseSub(String(source)).flatMap((part) => ('name' in part ? [part.name] : []));
  return [...names.filter((name) => !(name in own)).map(splitName), ...referencesIn(own)];
}
