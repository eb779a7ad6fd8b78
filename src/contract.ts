/**
 * What the resource's heart (`app-client`, `secrets`) and its adapters (`runtime`, for the CloudFormation
 * registry) agree on. Nothing here knows the CloudFormation library.
 */

/** The five operations of the CloudFormation registry's handler contract. */
export type Action = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'LIST';

/** The codes that a FAILED progress event may carry: CloudFormation's handler error codes. */
export const HANDLER_ERROR_CODES = [
  'AccessDenied',
  'AlreadyExists',
  'GeneralServiceException',
  'InternalFailure',
  'InvalidCredentials',
  'InvalidRequest',
  'InvalidTypeConfiguration',
  'NetworkFailure',
  'NotFound',
  'NotStabilized',
  'NotUpdatable',
  'ResourceConflict',
  'ServiceInternalError',
  'ServiceLimitExceeded',
  'Throttling',
] as const;
export type HandlerErrorCode = (typeof HANDLER_ERROR_CODES)[number];

/** The codes after which CloudFormation tries the original request again, with the same token. */
export const RETRIABLE_CODES: readonly HandlerErrorCode[] = [
  'NetworkFailure',
  'ResourceConflict',
  'ServiceInternalError',
  'Throttling',
];

/**
 * An operation that failed, in the terms of the handler contract. The message is shown to the user as it
 * is: it names the property and the remedy, and never holds a secret. `model`, where given, goes into the
 * FAILED event, so that CloudFormation learns the identifier of what was made.
 */
export class HandlerError extends Error {
  constructor(
    readonly code: HandlerErrorCode,
    message: string,
    readonly model?: object,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HandlerError';
  }
}

/** Temporary credentials as a handler's request carries them. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/** One request to a handler, freed of the library's envelope. `Model` is plain data in the schema's casing. */
export interface Invocation<Model> {
  action: Action;
  /** CloudFormation's request token: the same when it tries a request again. */
  clientRequestToken: string;
  desired: Model;
  /** Given for UPDATE alone. */
  previous?: Model;
  /** What the last IN_PROGRESS event of this operation carried. */
  callbackContext?: Readonly<Record<string, unknown>>;
  /** LIST: where the page begins. */
  nextToken?: string;
  /** Empty where the request comes through Cloud Control. */
  logicalResourceId: string;
  stackId?: string;
  stackTags?: Readonly<Record<string, string>>;
  /** UPDATE: the stack's tags before it. */
  previousStackTags?: Readonly<Record<string, string>>;
  region: string;
  awsAccountId: string;
  /** A drift-aware change set: only declared properties are enforced. */
  driftable: boolean;
  /** UPDATE: undoes one that failed, perhaps before it changed anything. */
  rollback?: boolean;
  credentials: Credentials;
  /** Writes one line to the type's log. Never pass it a property's value or an API's answer. */
  log: (line: string) => void;
  /** Takes a secret that is made or read on the way out of every log line and message of this invocation. */
  conceal: (secret: string) => void;
}

/** What a handler answers when nothing failed; failures are thrown as `HandlerError`. */
export type Outcome<Model> =
  | { status: 'SUCCESS'; model?: Model; models?: Model[]; nextToken?: string; message?: string }
  | {
      status: 'IN_PROGRESS';
      model: Model;
      callbackContext: Record<string, unknown>;
      callbackDelaySeconds: number;
      message: string;
    };

/** The time as the resource sees it, so that a test may bring its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `milliseconds`. */
  sleep(milliseconds: number): Promise<void>;
}
