import type { Action, HandlerErrorCode } from '../contract';

/** What the product does about one error of an AWS API. */
export interface ErrorRow {
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
const KEY_REMEDY =
  'Let the deploying role use the key, in its policy and in the key’s: kms:GenerateDataKey, kms:Encrypt and kms:Decrypt.';
const KEY: ErrorRow = {
  code: 'AccessDenied',
  property: '/SecretsManager/KmsKeyId',
  remedy: KEY_REMEDY,
};
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
  DecryptionFailure: KEY,
  EncryptionFailure: KEY,
  InternalServiceError: { code: 'ServiceInternalError', ...AMBIGUOUS },
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

/** The services whose errors have a meaning of their own, by the prefix of their IAM actions. */
export type Service = 'cognito-idp' | 'secretsmanager';

const STORED_SECRET = {
  property: '/SecretsManager',
} as const;

/** The errors that mean something else where they are not Cognito's. */
export const BY_SERVICE: Partial<Record<Service, Readonly<Record<string, ErrorRow>>>> = {
  secretsmanager: {
    // NotFound would say that the client is gone.
    ResourceNotFoundException: {
      ...STORED_SECRET,
      code: 'GeneralServiceException',
      remedy:
        'Look whether the key of /SecretsManager/KmsKeyId exists, where one is declared; else somebody else has just changed the stored secret: try again.',
    },
    ResourceExistsException: { ...STORED_SECRET, code: 'InvalidRequest' },
    InvalidRequestException: { ...STORED_SECRET, code: 'InvalidRequest' },
    InvalidParameterException: { ...STORED_SECRET, code: 'InvalidRequest' },
    ValidationException: { ...STORED_SECRET, code: 'InvalidRequest' },
    AccessDeniedException: {
      ...STORED_SECRET,
      code: 'AccessDenied',
      remedy: 'Allow the action to the deploying role for the secrets named cognito/*.',
    },
    LimitExceededException: {
      ...STORED_SECRET,
      code: 'ServiceLimitExceeded',
      remedy: 'Delete what is not needed, or have the quota raised (Service Quotas, AWS Secrets Manager).',
    },
    ThrottlingException: {
      ...STORED_SECRET,
      code: 'Throttling',
      retry: 'always',
      remedy: 'Work on fewer clients at once, or try again.',
    },
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
  {
    name: 'AccessDeniedException',
    says: 'Access to KMS is not allowed',
    message: /\bKMS\b|\bkms:/,
    row: KEY,
  },
  attributes('read', 'List attributes that the pool has, custom ones as custom:NAME.'),
  attributes(
    'write',
    'List attributes that the pool has and lets be written, custom ones as custom:NAME, and all that it requires.',
  ),
] as const;
