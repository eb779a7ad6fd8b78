import { HandlerError, type Action, type HandlerErrorCode } from '../contract';

/** What the product does about one error of an AWS API. */
interface ErrorRow {
  readonly code: HandlerErrorCode;
  /**
   * Whether the same call may be sent again inside the invocation. `ambiguous`: the call may have been carried
   * out, which only a create, that has no idempotency token, cannot take twice. `for a while`: what is missing
   * may be on its way in another stack.
   */
  readonly retry?: 'always' | 'ambiguous' | 'for a while';
  /** The property that the error is about, where its name alone says so. */
  readonly property?: string;
  /** What the user is told instead of the error's own message. */
  readonly says?: string;
  /** What the user can do, where the API's message does not say it. */
  readonly remedy?: string;
}

const AMBIGUOUS = { retry: 'ambiguous' } as const;
const TOO_MANY =
  'Amazon Cognito allows 5 reads and 5 writes a second in a pool: work on fewer clients at once, or try again.';
const BAD_CREDENTIALS: ErrorRow = { code: 'InvalidCredentials' };
const NETWORK: ErrorRow = { code: 'NetworkFailure', ...AMBIGUOUS };
/** Its text would quote what could not be read, or name a module of the SDK. */
export const UNREADABLE: ErrorRow = {
  ...NETWORK,
  says: 'The answer of AWS was lost or could not be read. Try again.',
};

/** Somebody else is changing the same client at the same time. */
export const CONFLICT = 'ConcurrentModificationException';

/** From the name of an AWS error to the handler contract. Names are the API model's, or Node's for the network. */
export const ERROR_ROWS: Readonly<Record<string, ErrorRow>> = {
  InvalidParameterException: { code: 'InvalidRequest' },
  InvalidOAuthFlowException: { code: 'InvalidRequest', property: '/AllowedOAuthFlows' },
  ScopeDoesNotExistException: {
    code: 'InvalidRequest',
    retry: 'for a while',
    property: '/AllowedOAuthScopes',
    remedy:
      'Create the resource server with this scope first: where it is in the same template, add it to DependsOn.',
  },
  FeatureUnavailableInTierException: {
    code: 'InvalidRequest',
    remedy: 'Move the user pool to the feature plan that has this setting, or remove the setting.',
  },
  OperationNotEnabledException: { code: 'InvalidRequest' },
  UnknownOperationException: {
    code: 'InvalidRequest',
    remedy: 'This Region does not know the operation yet: remove the setting that needs it.',
  },
  ResourceNotFoundException: { code: 'NotFound' },
  LimitExceededException: {
    code: 'ServiceLimitExceeded',
    remedy:
      'Delete what is not needed, or have the quota raised (Service Quotas, Amazon Cognito user pools).',
  },
  TooManyRequestsException: { code: 'Throttling', retry: 'always', remedy: TOO_MANY },
  ThrottlingException: { code: 'Throttling', retry: 'always', remedy: TOO_MANY },
  [CONFLICT]: {
    code: 'ResourceConflict',
    retry: 'always',
    remedy: 'Somebody else keeps changing this client: try again when they are done.',
  },
  InternalErrorException: { code: 'ServiceInternalError', ...AMBIGUOUS },
  InternalServerException: { code: 'ServiceInternalError', ...AMBIGUOUS },
  NotAuthorizedException: { code: 'AccessDenied' },
  AccessDeniedException: { code: 'AccessDenied' },
  ExpiredTokenException: BAD_CREDENTIALS,
  IncompleteSignature: BAD_CREDENTIALS,
  InvalidClientTokenId: BAD_CREDENTIALS,
  InvalidSignatureException: BAD_CREDENTIALS,
  MissingAuthenticationTokenException: BAD_CREDENTIALS,
  UnrecognizedClientException: BAD_CREDENTIALS,
  OutOfTime: {
    code: 'NetworkFailure',
    says: 'AWS answered so slowly that the time of this invocation is over. Try again.',
  },
  TimeoutError: UNREADABLE,
  AbortError: UNREADABLE,
  ECONNRESET: UNREADABLE,
  ECONNREFUSED: { code: 'NetworkFailure', retry: 'always' },
  EPIPE: UNREADABLE,
  ETIMEDOUT: UNREADABLE,
  ENOTFOUND: { code: 'NetworkFailure', retry: 'always' },
  EAI_AGAIN: { code: 'NetworkFailure', retry: 'always' },
};

export const SERVER_FAULT: ErrorRow = { code: 'ServiceInternalError', ...AMBIGUOUS };
export const UNLISTED: ErrorRow = { code: 'GeneralServiceException' };

/** The few errors that mean something else in one operation. */
export const BY_ACTION: Partial<Record<Action, Readonly<Record<string, ErrorRow>>>> = {
  CREATE: {
    // A create has nothing of its own that could be missing: it is the pool.
    ResourceNotFoundException: { code: 'InvalidRequest', property: '/UserPoolId' },
  },
};

const attributes = (which: 'read' | 'write', remedy: string) => ({
  name: 'InvalidParameterException',
  says: `Invalid ${which} attributes specified`,
  message: new RegExp(`^Invalid ${which} attributes specified`),
  row: {
    code: 'InvalidRequest',
    property: which === 'read' ? '/ReadAttributes' : '/WriteAttributes',
    remedy,
  } satisfies ErrorRow,
});

/**
 * The errors that their name does not tell from others, known by their message (V: seen on the real service).
 * Were a text to change, it would be passed on at once and as it is, as any InvalidParameterException.
 */
export const ROWS_BY_MESSAGE = [
  {
    name: 'InvalidParameterException',
    says: 'The provider … does not exist',
    message: /^The provider .+ does not exist for User Pool /,
    row: {
      code: 'InvalidRequest',
      retry: 'for a while',
      property: '/SupportedIdentityProviders',
      remedy: 'Create the identity provider first: where it is in the same template, add it to DependsOn.',
    } satisfies ErrorRow,
  },
  attributes('read', 'List attributes that the pool has, custom ones as custom:NAME.'),
  attributes(
    'write',
    'List attributes that the pool has and lets be written, custom ones as custom:NAME, and all that it requires.',
  ),
] as const;

/** When an AWS call that failed may be sent again; nothing where it may not. */
export function retryOf(error: unknown): ErrorRow['retry'] {
  return rowOf(error)?.retry;
}

/** Whether an error is one of these AWS errors, by name. */
export function isError(error: unknown, ...names: readonly string[]): boolean {
  return names.some((name) => namesOf(error).includes(name));
}

/**
 * An error in the terms of the handler contract; a HandlerError passes as it is. Of an error that no AWS call
 * gave, a defect of the product, only the name is told: its message may hold a value.
 */
export function toHandlerError(error: unknown, action: Action, model?: object): HandlerError {
  if (error instanceof HandlerError) return error;
  const row = rowOf(error, action);
  if (row === undefined) {
    return new HandlerError('InternalFailure', `The provider failed (${namesOf(error)[0]}).`, model, {
      cause: error,
    });
  }
  const message = [row.property && `${row.property}:`, row.says ?? messageOf(error), row.remedy]
    .filter(Boolean)
    .join(' ');
  return new HandlerError(row.code, message, model, { cause: error });
}

function rowOf(error: unknown, action?: Action): ErrorRow | undefined {
  const byMessage = rowByMessage(error);
  if (byMessage !== undefined) return byMessage;
  const byAction = (action && BY_ACTION[action]) ?? {};
  for (const name of namesOf(error)) {
    const row = byAction[name] ?? ERROR_ROWS[name];
    if (row !== undefined) return row;
  }
  if (isUnreadable(error)) return UNREADABLE;
  const status = httpStatusOf(error);
  if (status === undefined) return undefined;
  return status >= 500 ? SERVER_FAULT : UNLISTED;
}

/** Whether AWS may have carried the call out and nobody can tell: no modelled answer came back. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof NoAnswer) return true;
  const status = httpStatusOf(error);
  if (status !== undefined && status < 300) return true;
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  const isNetwork = typeof code === 'string' && /^(E[A-Z_]+|HPE_[A-Z_]+|UND_ERR[A-Z_]*)$/.test(code);
  return (
    isNetwork ||
    (name === 'SyntaxError' &&
      (error as object | undefined) !== undefined &&
      '$metadata' in (error as object))
  );
}

/** A call that was not sent, since the invocation had no time left for it. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** An answer of AWS that lacks what its API's model promises: the call was carried out all the same. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

function rowByMessage(error: unknown): ErrorRow | undefined {
  const message = error instanceof Error ? error.message : '';
  return ROWS_BY_MESSAGE.find((known) => isError(error, known.name) && known.message.test(message))?.row;
}

/** An SDK error is known by its name, a network one by Node's code. */
function namesOf(error: unknown): string[] {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return [code, name].filter((text): text is string => typeof text === 'string');
}

/** Every answer of an AWS API has one; an error without it never reached an API. */
function httpStatusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode;
}

function messageOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return message === '' ? name : `${message} (${name})`;
}
