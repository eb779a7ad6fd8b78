import { HandlerError, type Credentials } from '../contract';
import { isObject, kindOf } from './event-reader';

/**
 * The credentials that a request acts with. An event without them is refused, since the library would go on
 * with the session of whoever called this warm instance before. Throws InvalidCredentials.
 */
export function readCredentials(path: string, value: unknown): Credentials {
  if (!isObject(value)) {
    const remedy = 'the type needs an execution role, or credentials of the caller, to call AWS with';
    throw new HandlerError('InvalidCredentials', `${path} is ${kindOf(value)}: ${remedy}.`);
  }
  const { accessKeyId, secretAccessKey, sessionToken } = value;
  return {
    accessKeyId: readPart(`${path}.accessKeyId`, accessKeyId),
    secretAccessKey: readPart(`${path}.secretAccessKey`, secretAccessKey),
    // Long-term keys have none.
    sessionToken: isAbsent(sessionToken) ? '' : readPart(`${path}.sessionToken`, sessionToken),
  };
}

/** As `readCredentials`, but nothing where the credentials are absent or cannot be used: they only serve logs. */
export function readProviderCredentials(value: unknown): Credentials | undefined {
  try {
    return readCredentials('requestData.providerCredentials', value);
  } catch {
    return undefined;
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

function readPart(path: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  const found = value === '' ? 'empty' : kindOf(value);
  throw new HandlerError('InvalidCredentials', `${path} is ${found}; expected a string.`);
}
