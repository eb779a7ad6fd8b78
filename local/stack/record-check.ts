import { BadControl } from '../aws/control/grammar';
import type { StackRecord } from './state';
import { isList, isObject } from './template/json';

type Kind = 'a text' | 'an object' | 'an object of objects' | 'a list of objects';

const isObjects = (items: unknown[]): boolean => items.every(isObject);

const IS: Record<Kind, (value: unknown) => boolean> = {
  'a text': (value) => typeof value === 'string' && value !== '',
  'an object': isObject,
  'an object of objects': (value) => isObject(value) && isObjects(Object.values(value)),
  'a list of objects': (value) => isList(value) && isObjects(value),
};

interface Member {
  kind: Kind;
  optional?: true;
}

const MEMBERS: Record<keyof StackRecord, Member> = {
  name: { kind: 'a text' },
  id: { kind: 'a text' },
  region: { kind: 'a text' },
  status: { kind: 'a text' },
  reason: { kind: 'a text', optional: true },
  current: { kind: 'an object', optional: true },
  operation: { kind: 'an object', optional: true },
  resources: { kind: 'an object of objects' },
  leftovers: { kind: 'a list of objects' },
  outputs: { kind: 'an object of objects' },
  events: { kind: 'a list of objects' },
};

/** Refuses what no engine can go on with. Throws a BadControl that names every member that is wrong. */
export function checkRecord(name: string, body: unknown): void {
  if (!isObject(body)) throw new BadControl(`the record of stack ${name}: must be an object`);
  const problems = Object.entries(MEMBERS).flatMap(([member, { kind, optional }]) => {
    const value = body[member];
    return (optional && value === undefined) || IS[kind](value) ? [] : [`${member} must be ${kind}`];
  });
  if (!problems.length && body.name !== name) problems.push(`name must be ${name}, as in the path`);
  if (problems.length) throw new BadControl(`the record of stack ${name}: ${problems.join('; ')}`);
}
