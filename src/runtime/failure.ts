import { types } from 'node:util';

import { HANDLER_ERROR_CODES, HandlerError, type HandlerErrorCode } from '../contract';

/** A failed operation: what the user is told, and what the log may hold. */
export interface Failure {
  code: HandlerErrorCode;
  message: string;
  model?: object;
  /** For the log: names and places in the code, never a message, since messages quote values. */
  detail: string;
}

/**
 * Makes a failure of whatever was thrown. A HandlerError says itself what the user is told. Everything else
 * is a defect of the provider: its text may hold values or secrets, so only its name is told.
 */
export function toFailure(typeName: string, thrown: unknown): Failure {
  if (isHandlerError(thrown)) {
    return { code: thrown.code, message: thrown.message, model: thrown.model, detail: causeOf(thrown) };
  }
  const name = nameOf(thrown);
  const message = `Something went wrong inside the provider of ${typeName} (${name}). This is a defect of the provider, not of the template.`;
  return { code: 'InternalFailure', message, detail: [name, ...framesOf(thrown)].join('\n') };
}

/** By its shape, so that an error of another realm or of a second copy of the class counts as well. */
function isHandlerError(thrown: unknown): thrown is HandlerError {
  if (thrown instanceof HandlerError) return true;
  if (!types.isNativeError(thrown) || !('code' in thrown)) return false;
  return thrown.name === 'HandlerError' && HANDLER_ERROR_CODES.some((code) => code === thrown.code);
}

function causeOf(error: HandlerError): string {
  return error.cause === undefined ? '' : `caused by ${nameOf(error.cause)}`;
}

/** The name of an error, or the kind of another thrown value; never its content. */
export function nameOf(thrown: unknown): string {
  if (!types.isNativeError(thrown)) return `a thrown ${thrown === null ? 'null' : typeof thrown}`;
  return /^[A-Za-z][\w.$]{0,79}$/.test(String(thrown.name)) ? thrown.name : 'Error';
}

function framesOf(thrown: unknown): string[] {
  if (!types.isNativeError(thrown) || typeof thrown.stack !== 'string') return [];
  const message = String(thrown.message);
  const start = thrown.stack.indexOf(message) + message.length;
  const frames = thrown.stack.slice(start).split('\n');
  return frames.filter((line) => /^ {4}at /.test(line)).slice(0, 20);
}
