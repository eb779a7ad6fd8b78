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
    return readCredentials('providerCredentials', value);
  } catch {
    return undefined;
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Credentials go into the header of a request, which nothing else can stand in. */
const PRINTABLE_ASCII = /^[ -~]+$/;

function readPart(path: string, value: unknown): string {
  if (typeof value === 'string' && PRINTABLE_ASCII.test(value)) return value;
  if (typeof value === 'string' && value !== '') {
    const problem = 'holds a line break or another character that no credential has';
    throw new HandlerError('InvalidCredentials', `${path} ${problem}; expected printable ASCII.`);
  }
  const found = value === '' ? 'empty' : kindOf(value);
  throw new HandlerError('InvalidCredentials', `${path} is ${found}; expected a string.`);
}
