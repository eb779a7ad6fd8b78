import type { Invocation, Outcome } from '../contract';
import type { Cognito } from './cognito';
import { isOwnDeletion } from './go-on';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';

/** Deletes the client; NotFound where it, or its pool, was gone before (handler contract). */
export async function remove(
  request: Invocation<AppClientProperties>,
  cognito: Cognito,
): Promise<Outcome<AppClientProperties>> {
  try {
    await cognito.deleteClient({ ...identifierOf(request.desired) });
  } catch (error) {
    if (!isOwnDeletion(error, request)) throw error;
  }
  return { status: 'SUCCESS' };
}
