import { AwsError } from '../errors';
import type { Fault } from './faults';

/**
 * What the services say with these errors (V: the first three and AccessDeniedException, which is what
 * Secrets Manager says of a key; D: the other errors of Secrets Manager), where a fault gives no message.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  TooManyRequestsException: 'Rate exceeded',
  ConcurrentModificationException: 'Only one request to update user pool client can be processed at a time.',
  InternalErrorException: 'Internal server error.',
  InternalServerException: 'Internal server error.',
  InternalServiceError: 'An error occurred on the server side.',
  ThrottlingException: 'Rate exceeded',
  DecryptionFailure: "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
  EncryptionFailure: "Secrets Manager can't encrypt the protected secret text using the provided KMS key.",
  AccessDeniedException: 'Access to KMS is not allowed',
};

/** The error that a fault asks for. */
export const faultError = ({ name, message, status }: NonNullable<Fault['error']>): AwsError =>
  new AwsError(name, message ?? MESSAGES[name] ?? `${name} (set by a fault)`, status);
