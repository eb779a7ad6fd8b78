import { HandlerError, type Clock, type Invocation, type Outcome } from '../contract';
import { removeStored, restoreStored } from '../secrets/remove';
import type { Apis } from './apis';
import { systemClock } from './clock';
import { isError, toHandlerError } from './errors';
import { beganAt, comesBack, goOnIn, isOwnDeletion } from './go-on';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';

type Request = Invocation<AppClientProperties>;

/**
 * Schedules the deletion of the client's stored secret, where it is ours, then deletes the client. Where that is
 * refused for good, or for longer than the operation comes back, the secret is restored: the client goes on, and so
 * do its consumers.
 *
 * @throws NotFound where the client, or its pool, was gone before (handler contract).
 */
export async function remove(
  request: Request,
  apis: Apis,
  clock: Clock = systemClock,
): Promise<Outcome<AppClientProperties>> {
  const identifier = identifierOf(request.desired);
  const scheduled = (await removeStored(apis, identifier))?.arn ?? scheduledBefore(request);
  try {
    await apis.cognito.deleteClient({ UserPoolId: identifier.UserPoolId, ClientId: identifier.ClientId });
    return { status: 'SUCCESS' };
  } catch (error) {
    if (isOwnDeletion(error, request)) return { status: 'SUCCESS' };
    const failure = toHandlerError(error, 'DELETE');
    if (comesBack(failure, request, clock)) {
      const context = { began: beganAt(request, clock), ...(scheduled !== undefined && { scheduled }) };
      return goOnIn({ ...request.desired, ...identifier }, context, failure);
    }
    const isGone = isError(error, 'ResourceNotFoundException');
    throw scheduled === undefined || isGone ? error : await restored(apis, scheduled, failure);
  }
}

/** What an earlier invocation of this operation has scheduled: what was scheduled before it stays so. */
function scheduledBefore({ callbackContext }: Request): string | undefined {
  const arn = callbackContext?.scheduled;
  return typeof arn === 'string' ? arn : undefined;
}

/** The failure to tell once the secret is restored; it says so where that failed too. */
async function restored(apis: Apis, arn: string, failure: HandlerError): Promise<HandlerError> {
  try {
    await restoreStored(apis, arn);
    return failure;
  } catch (error) {
    const remedy = `restore it (aws secretsmanager restore-secret --secret-id ${arn}), or delete the client`;
    const why = toHandlerError(error, 'DELETE').message;
    const message = `${failure.message} Its stored secret awaits deletion and could not be restored: ${why} Until then its consumers cannot read it: ${remedy}.`;
    return new HandlerError(failure.code, message, undefined, { cause: failure });
  }
}
