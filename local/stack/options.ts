import type { StackEvent } from './state';
import type { DynamicResolvers } from './template/dynamic';
import type { TimingOptions } from './timing';

/** What every operation on a stack takes. */
export interface StackOptions {
  /** The URL of the local AWS. */
  endpoint: string;
  stackName: string;
  /** The URL of the Lambda endpoint; without it the local AWS is asked for it. */
  lambda?: string;
  /** Default us-east-1. An existing stack stays in its own. */
  region?: string;
  onEvent?: (event: StackEvent) => void;
  timing?: TimingOptions;
  /** The schemas of the registry's types. Default: this repository's `schema.json`. */
  schemas?: readonly string[];
  /** What fetches `{{resolve:…}}` references, by service. Default: secrets from the local AWS. */
  resolvers?: DynamicResolvers;
}

export interface DeployOptions extends StackOptions {
  /** The template's text, YAML or JSON. */
  template: string;
  parameters?: Record<string, string>;
  /** The stack's tags, which each handler is told. */
  tags?: Record<string, string>;
}

/** How an operation on a stack ended. */
export interface StackResult {
  id: string;
  status: string;
  /** It did what was asked. */
  succeeded: boolean;
  /** Why it failed. */
  reason?: string;
  /** False where the stack is as the template says already. */
  changed: boolean;
  outputs: Record<string, unknown>;
  /** Each logical id's physical id: for our type `UserPoolId|ClientId`. */
  resources: Record<string, { type: string; status: string; physicalId?: string }>;
}

/** The stack is in a status in which the operation cannot be done, or there is no such stack. */
export class StackStateError extends Error {
  override readonly name = 'StackStateError';
}
