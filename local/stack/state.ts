import type { Properties } from './event';

/** One line of a stack's history. */
export interface StackEvent {
  time: string;
  stack: string;
  logicalId: string;
  physicalId?: string;
  type: string;
  status: string;
  reason?: string;
}

/** A handler operation that is under way. */
export interface Step {
  action: 'CREATE' | 'UPDATE' | 'DELETE';
  /** CloudFormation's request token, the same at each retry. */
  token: string;
  /** What the last IN_PROGRESS event carried: the next call goes on from here. */
  model?: Properties;
  context?: Record<string, unknown>;
  /** The last model that identified a resource; a retry from the start does not forget it. */
  made?: Properties;
  /** UPDATE: the declared properties before it. */
  previous?: Properties;
}

/** A made resource. */
export interface Instance {
  type: string;
  /** What `Ref` gives. */
  physicalId: string;
  /** As declared and resolved; NoEcho values and dynamic references are not. */
  properties: Properties;
  /** As read back; `Fn::GetAtt` reads here. */
  model: Properties;
  dependsOn: string[];
  deletionPolicy: string;
  updateReplacePolicy: string;
}

/** What a stack knows about one logical id. */
export interface ResourceRecord {
  type: string;
  status: string;
  instance?: Instance;
  step?: Step;
  /** As it was before the stack operation under way; gone when that has ended. */
  prior?: Instance;
}

/** A resource to delete once the stack's new state stands. */
export interface Leftover {
  logicalId: string;
  instance: Instance;
  /** A policy says to leave it. */
  retain: boolean;
  step?: Step;
}

/** What a stack was deployed from; parameters without the values of NoEcho ones. */
export interface Deployment {
  template: Properties;
  parameters: Record<string, string>;
  tags: Record<string, string>;
}

/** Everything that is known about a stack, as the local AWS keeps it. */
export interface StackRecord {
  name: string;
  id: string;
  region: string;
  status: string;
  reason?: string;
  /** The last deployment that succeeded. */
  current?: Deployment;
  /** The one under way. */
  operation?: Deployment;
  resources: Record<string, ResourceRecord>;
  leftovers: Leftover[];
  outputs: Record<string, { value: unknown; description?: string }>;
  events: StackEvent[];
}
