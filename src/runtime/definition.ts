import type { BaseModel } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { Action, Invocation, Outcome } from '../contract';

/** A model class as the CLI's plugin generates it: the library reads and writes wire data through it. */
interface ModelClass {
  new (partial?: unknown): BaseModel;
  deserialize(properties: Record<string, unknown>): BaseModel;
}

/** What of a model leaves the provider. */
export interface WireDefinition {
  /** The generated class; what it does not declare never leaves the provider. */
  Model: ModelClass;
  /** Write-only properties that are secret: never in an event that leaves, never in a message or a log line. */
  secretProperties: readonly string[];
}

/**
 * What a resource type is, as the runtime sees it. `Model` is plain data in the schema's casing: handlers
 * never meet class instances, sets or bigints.
 */
export interface ProviderDefinition<Model extends object> extends WireDefinition {
  /** For instance `Community::Cognito::UserPoolClient`. */
  typeName: string;
  /**
   * Checks the raw properties of a request, before anything casts them. Throws
   * `HandlerError('InvalidRequest', …)` that names the property paths. It is given a copy of its own.
   */
  parse(properties: unknown, action: Action, role: 'desired' | 'previous'): Model;
  handlers: Record<Action, (invocation: Invocation<Model>) => Promise<Outcome<Model>>>;
}

/** The part of Lambda's context that the runtime reads. */
export interface LambdaContext {
  awsRequestId?: string;
  functionVersion?: string;
  memoryLimitInMB?: number | string;
}

/** A progress event as it goes over the wire. */
export type WireEvent = Record<string, unknown>;

/** A function as Lambda calls it. It always resolves, with a progress event. */
export type LambdaHandler = (event: unknown, context?: LambdaContext) => Promise<WireEvent>;
