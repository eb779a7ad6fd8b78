import { AwsError } from '../errors';
import type { Json } from '../json';
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

/** The error that a fault asks for; its message may quote members of the call's input. */
export const faultError = ({ name, message, status }: NonNullable<Fault['error']>, input: Json): AwsError =>
  new AwsError(name, filled(message ?? MESSAGES[name] ?? `${name} (set by a fault)`, input), status);

/** `{input.ClientSecret}` becomes the value of that member, where the input has it. */
const filled = (message: string, input: Json): string =>
  message.replace(/\{input\.(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(input, name) ? textOf(input[name]) : place,
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
