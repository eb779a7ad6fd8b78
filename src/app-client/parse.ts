import { HandlerError, type Action } from '../contract';
import { createViolations } from './create-violations';
import type { AppClientProperties } from './properties';
import { stepsOf } from './shape-pointer';
import { validateShape } from './validate-shape';
import { violationMessage, type Violation } from './violation';

/** The properties of a request that each operation looks at; all of them where nothing is named. */
const LOOKED_AT: Partial<Record<Action, readonly string[]>> = {
  READ: ['UserPoolId', 'ClientId'],
  DELETE: ['UserPoolId', 'ClientId'],
  LIST: ['UserPoolId'],
};

/**
 * The properties of a request, checked and in their types: CloudFormation may send every scalar as a string.
 * Only what the operation uses is checked, so that a client can be read and deleted whatever its template says.
 *
 * @param role `previous` is what an earlier template said: it was accepted then, and is only compared now.
 * @throws HandlerError InvalidRequest with every violation: its path, what is wrong, what to set.
 */
export function parse(
  properties: unknown,
  action: Action,
  role: 'desired' | 'previous',
): AppClientProperties {
  const { value, violations } = validateShape(lookedAt(properties, action));
  if (role === 'previous' || violations.length === 0) return value;
  // What a new client is, its template says alone: the rules have their say at once.
  throw invalidRequest([...violations, ...(action === 'CREATE' ? rulesBeside(violations, value) : [])]);
}

function rulesBeside(violations: readonly Violation[], value: AppClientProperties): Violation[] {
  const misshapen = violations.flatMap(({ path }) => stepsOf(path).slice(0, 1));
  // Properties that are no object at all have no settings.
  return misshapen.length < violations.length ? [] : createViolations(value, misshapen);
}

/** All violations in one InvalidRequest. */
export function invalidRequest(violations: readonly Violation[]): HandlerError {
  return new HandlerError('InvalidRequest', violationMessage(violations));
}

function lookedAt(properties: unknown, action: Action): unknown {
  const names = LOOKED_AT[action];
  if (names === undefined || typeof properties !== 'object' || properties === null) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}
