import type { Fault } from '../support/local';

/** What goes wrong at one call of an operation's handlers. */
export interface Trouble extends Omit<Fault, 'error'> {
  readonly error?: 'an internal error' | 'a missing right';
  /** The operation ends with it: a right is missing. */
  readonly final?: boolean;
}

type Way = Omit<Trouble, 'operation'>;

/** What CloudFormation's next attempt, or the handler's own, gets over. */
export const PASSING: readonly { readonly weight: number; readonly way: Way }[] = [
  { weight: 3, way: { loseResponse: true } },
  { weight: 1, way: { loseResponse: true, times: 3 } },
  { weight: 2, way: { error: 'an internal error', loseResponse: true } },
  { weight: 3, way: { error: 'an internal error' } },
  { weight: 2, way: { error: 'an internal error', when: 'after' } },
  { weight: 2, way: { killHandler: true } },
  { weight: 1, way: { error: 'an internal error', killHandler: true } },
];
export const ENDING: Way = { error: 'a missing right', final: true };
/** The deletion of the client is refused. */
export const UNDELETABLE: Trouble = { operation: 'DeleteUserPoolClient', ...ENDING };

/** What each service calls these errors. */
const ERRORS = {
  cognito: { 'an internal error': 'InternalServerException', 'a missing right': 'NotAuthorizedException' },
  vault: { 'an internal error': 'InternalServiceError', 'a missing right': 'AccessDeniedException' },
} as const;

type Service = keyof typeof ERRORS;
type Row = { readonly service: Service; readonly weight: number };

/** The calls that something goes wrong at. */
export const CALLS: Readonly<Record<string, Row>> = {
  AddUserPoolClientSecret: { service: 'cognito', weight: 6 },
  DeleteUserPoolClientSecret: { service: 'cognito', weight: 4 },
  ListUserPoolClientSecrets: { service: 'cognito', weight: 1 },
  DescribeUserPoolClient: { service: 'cognito', weight: 1 },
  UpdateUserPoolClient: { service: 'cognito', weight: 1 },
  CreateUserPoolClient: { service: 'cognito', weight: 1 },
  DeleteUserPoolClient: { service: 'cognito', weight: 2 },
  CreateSecret: { service: 'vault', weight: 2 },
  DescribeSecret: { service: 'vault', weight: 1 },
  GetSecretValue: { service: 'vault', weight: 2 },
  PutSecretValue: { service: 'vault', weight: 10 },
  UpdateSecretVersionStage: { service: 'vault', weight: 4 },
  TagResource: { service: 'vault', weight: 2 },
  UntagResource: { service: 'vault', weight: 1 },
  UpdateSecret: { service: 'vault', weight: 1 },
  DeleteSecret: { service: 'vault', weight: 2 },
  RestoreSecret: { service: 'vault', weight: 2 },
};

/** The fault that the local AWS is told. */
export function faultOf({ final: _, error, ...fault }: Trouble): Fault {
  const errors = ERRORS[CALLS[fault.operation]?.service ?? 'vault'];
  return { times: 1, by: 'handler', ...fault, ...(error !== undefined && { error: errors[error] }) };
}
