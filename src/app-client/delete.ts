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
  const removed = await removeStored(apis, identifier);
  const isOurs = removed && (!removed.wasScheduled || request.callbackContext?.scheduled === removed.arn);
  try {
    await apis.cognito.deleteClient({ UserPoolId: identifier.UserPoolId, ClientId: identifier.ClientId });
    return { status: 'SUCCESS' };
  } catch (error) {
    if (isOwnDeletion(error, request)) return { status: 'SUCCESS' };
    const failure = toHandlerError(error, 'DELETE');
    if (comesBack(failure, request, clock)) {
      const context = { began: beganAt(request, clock), ...(isOurs && { scheduled: removed.arn }) };
      return goOnIn({ ...request.desired, ...identifier }, context, failure);
    }
    if (removed === undefined || isError(error, 'ResourceNotFoundException')) throw error;
    throw isOurs ? await restored(apis, removed.arn, failure) : awaitsDeletion(removed.arn, failure);
  }
}

/** The failure to tell once the secret is restored; it says so where that failed too. */
async function restored(apis: Apis, arn: string, failure: HandlerError): Promise<HandlerError> {
  try {
    await restoreStored(apis, arn);
    return failure;
  } catch (error) {
    const why = toHandlerError(error, 'DELETE').message;
    return awaitsDeletion(arn, failure, `and could not be restored: ${why} It `);
  }
}

/** What was scheduled before this operation stays so; but an earlier try of it may have been the one. */
const awaitsDeletion = (arn: string, failure: HandlerError, more = 'and '): HandlerError =>
  new HandlerError(
    failure.code,
    `${failure.message} Its stored secret awaits deletion ${more}cannot be read: to have it back, aws secretsmanager restore-secret --secret-id ${arn}.`,
    undefined,
    { cause: failure },
  );
