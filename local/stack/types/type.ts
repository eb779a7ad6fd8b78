import type { Properties } from '../event';
import type { Step } from '../state';

/** An operation on one resource that the engine asks a type for. */
export interface Operation {
  logicalId: string;
  /** The declared properties with every function and reference resolved. */
  desired: Properties;
  /** UPDATE: as they were declared before. */
  previous?: Properties;
  /** UPDATE and DELETE: the resource as it was read back last. */
  model?: Properties;
  step: Step;
  /** Undoes a failed operation. */
  rollback: boolean;
  /** Keeps what `step` holds now, so that an interrupted engine can go on from it. */
  save: () => Promise<void>;
}

/** A kind of resource: what templates may say of it, and its life. */
export interface ResourceType {
  name: string;
  /** What `Fn::GetAtt` may name. */
  attributes: readonly string[];
  /** The properties whose change means a new resource. */
  createOnly: readonly string[];
  /** What is wrong with properties as a template declares them, functions unresolved. */
  check: (declared: Properties) => string[];
  /** What `Ref` gives; undefined where the model does not identify a resource yet. */
  physicalId: (model: Properties) => string | undefined;
  /** Create and update give the model as read back; each throws a ResourceFailure. */
  create: (operation: Operation) => Promise<Properties>;
  update: (operation: Operation) => Promise<Properties>;
  /** Deleting what is gone is fine. */
  remove: (operation: Operation) => Promise<void>;
  /** Undefined where the resource is gone. */
  read: (model: Properties, logicalId: string) => Promise<Properties | undefined>;
  /** How drift of a declared property is judged. */
  isSet: (path: readonly string[]) => boolean;
  writeOnly: readonly string[];
}

/** An operation on a resource that failed; `model` identifies what was made before it did. */
export class ResourceFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly model?: Properties,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ResourceFailure';
  }
}
