import { HandlerError, type Action } from '../contract';
import {
  BY_ACTION,
  BY_SERVICE,
  ERROR_ROWS,
  ROWS_BY_MESSAGE,
  SERVER_FAULT,
  UNLISTED,
  UNREADABLE,
  type ErrorRow,
  type Service,
} from './error-rows';

const SERVICES = new WeakMap<object, Service>();

/** Remembers which service an error came from; the SDK's errors do not tell. */
export function comesFrom(service: Service, error: unknown): void {
  if (typeof error === 'object' && error !== null) SERVICES.set(error, service);
}

const serviceOf = (error: unknown): Service | undefined =>
  typeof error === 'object' && error !== null ? SERVICES.get(error) : undefined;

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
  const service = serviceOf(error);
  const byService = (service && BY_SERVICE[service]) ?? {};
  const byAction = (action && BY_ACTION[action]) ?? {};
  for (const name of namesOf(error)) {
    const row = byService[name] ?? byAction[name] ?? ERROR_ROWS[name];
    if (row !== undefined) return row;
  }
  if (isUnreadable(error)) return UNREADABLE;
  const status = httpStatusOf(error);
  if (status === undefined) return undefined;
  return status >= 500 ? SERVER_FAULT : UNLISTED;
}

const NETWORK_CODE = /^(E[A-Z_]+|HPE_[A-Z_]+|UND_ERR[A-Z_]*)$/;

/** Whether AWS may have carried the call out and nobody can tell: no modelled answer came back. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof NoAnswer) return true;
  const status = httpStatusOf(error);
  if (status !== undefined && status < 300) return true;
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (typeof code === 'string' && NETWORK_CODE.test(code)) return true;
  // The SDK's parser has met an answer that is cut off; without an answer a SyntaxError is our own.
  return name === 'SyntaxError' && typeof error === 'object' && error !== null && '$metadata' in error;
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
