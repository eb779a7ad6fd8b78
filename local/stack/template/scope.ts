import { ACCOUNT_ID } from '../event';
import type { ParameterValue, ParameterValues } from './parameters';

/** What takes the place of a NoEcho value wherever a record could show it. */
export const MASK = '****';

/** `Ref AWS::NoValue`: the property or item that holds it is left out. */
export const NO_VALUE = Symbol('AWS::NoValue');

/** A made resource as a template sees it. */
export interface Referable {
  ref: string;
  attribute: (name: string) => unknown;
}

/** What the names in a template stand for. */
export interface Scope {
  parameters: ParameterValues;
  conditions: Record<string, boolean>;
  pseudo: Record<string, unknown>;
  resource: (id: string) => Referable | undefined;
  /** Shows NoEcho values, for a handler; without it they are masked, for the records. */
  reveal: boolean;
}

/** The values of the pseudo parameters in a stack. */
export const pseudoParameters = (stackName: string, stackId: string, region: string) => ({
  'AWS::AccountId': ACCOUNT_ID,
  'AWS::NotificationARNs': [],
  'AWS::NoValue': NO_VALUE,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::StackId': stackId,
  'AWS::StackName': stackName,
  'AWS::URLSuffix': 'amazonaws.com',
});

export const PSEUDO_PARAMETERS: readonly string[] = Object.keys(pseudoParameters('', '', ''));

/** A parameter's value; a NoEcho one whose value is not known any more counts as left out. */
export function parameterValue(scope: Scope, name: string): ParameterValue | typeof NO_VALUE {
  const { values, noEcho } = scope.parameters;
  if (noEcho.has(name) && !scope.reveal) return MASK;
  return values[name] ?? NO_VALUE;
}
