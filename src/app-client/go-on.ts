import { type HandlerError, RETRIABLE_CODES, type Clock, type Invocation, type Outcome } from '../contract';
import { systemClock } from './clock';
import type { Apis } from './apis';
import { isError, toHandlerError } from './errors';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';

/** For how long an operation that AWS does not let through comes back; inside the schema's timeoutInMinutes. */
export const GO_ON_WINDOW_MILLISECONDS = 6 * 60_000;
const DELAY_SECONDS = 5;

type Request = Invocation<AppClientProperties>;
type Operation = (request: Request, apis: Apis) => Promise<Outcome<AppClientProperties>>;

/** The event of an operation that knows its client, and comes back after a while. */
export function goOnIn(
  model: AppClientProperties,
  callbackContext: Record<string, unknown>,
  because: HandlerError,
): Outcome<AppClientProperties> {
  const message = `Trying again in ${DELAY_SECONDS} s: ${because.message}`;
  return { status: 'IN_PROGRESS', model, callbackContext, callbackDelaySeconds: DELAY_SECONDS, message };
}

/**
 * An UPDATE or DELETE that comes back where AWS does not let it through inside one invocation. When the window
 * is over its error is thrown, whose code CloudFormation retries.
 */
export const resumable =
  (operation: Operation, clock: Clock = systemClock): Operation =>
  async (request, apis) => {
    const began = beganAt(request, clock);
    try {
      return await operation(request, apis);
    } catch (error) {
      const failure = toHandlerError(error, request.action);
      // No event that goes out holds a CustomSecret: only the original request brings it back.
      const isBound = request.desired.CustomSecret !== undefined;
      if (isBound || !comesBack(failure, request, clock)) throw error;
      const model = { ...request.desired, ...identifierOf(request.desired) };
      return goOnIn(model, { ...request.callbackContext, began }, failure);
    }
  };

/** When the first invocation of the operation began, in milliseconds since the epoch. */
export const beganAt = ({ callbackContext }: Request, clock: Clock): number =>
  Number(callbackContext?.began ?? clock.now());

/** Whether an operation that failed so is tried again by an event of its own. */
export const comesBack = ({ code }: HandlerError, request: Request, clock: Clock): boolean =>
  RETRIABLE_CODES.includes(code) && clock.now() - beganAt(request, clock) < GO_ON_WINDOW_MILLISECONDS;

/** Whether what is gone may have been deleted by an earlier invocation of this very operation. */
export function isOwnDeletion(error: unknown, { callbackContext }: Request): boolean {
  return callbackContext !== undefined && isError(error, 'ResourceNotFoundException');
}
