import { RETRIABLE_CODES, type Invocation, type Outcome } from '../contract';
import { removeStored, restoreStored } from '../secrets/remove';
import type { Apis } from './apis';
import { isError, toHandlerError } from './errors';
import { isOwnDeletion } from './go-on';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';

/**
 * Schedules the deletion of the client's stored secret, where it is ours, then deletes the client. Where that is
 * refused for good, the secret is restored: the client goes on, and so do its consumers.
 *
 * @throws NotFound where the client, or its pool, was gone before (handler contract).
 */
export async function remove(
  request: Invocation<AppClientProperties>,
  apis: Apis,
): Promise<Outcome<AppClientProperties>> {
  const { UserPoolId, ClientId } = identifierOf(request.desired);
  const stored = await removeStored(apis, { UserPoolId, ClientId });
  try {
    await apis.cognito.deleteClient({ UserPoolId, ClientId });
  } catch (error) {
    if (isOwnDeletion(error, request)) return { status: 'SUCCESS' };
    if (stored !== undefined && isFinal(error)) await restoreStored(apis, stored).catch(() => undefined);
    throw error;
  }
  return { status: 'SUCCESS' };
}

/** Whether the client stays, and no further try will come by itself. */
const isFinal = (error: unknown): boolean =>
  !RETRIABLE_CODES.includes(toHandlerError(error, 'DELETE').code) &&
  !isError(error, 'ResourceNotFoundException');
