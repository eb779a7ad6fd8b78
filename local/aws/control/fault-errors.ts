import { AwsError } from '../errors';
import type { Fault } from './faults';

/** What the service says with these errors (V: the first three), where a fault gives no message. */
const MESSAGES: Readonly<Record<string, string>> = {
  TooManyRequestsException: 'Rate exceeded',
  ConcurrentModificationException: 'Only one request to update user pool client can be processed at a time.',
  InternalErrorException: 'Internal server error.',
  InternalServerException: 'Internal server error.',
};

/** The error that a fault asks for. */
export const faultError = ({ name, message, status }: NonNullable<Fault['error']>): AwsError =>
  new AwsError(name, message ?? MESSAGES[name] ?? `${name} (set by a fault)`, status);
