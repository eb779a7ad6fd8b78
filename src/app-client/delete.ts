import type { Invocation, Outcome } from '../contract';
import type { Cognito } from './cognito';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';

/** Deletes the client; NotFound where it, or its pool, is gone already (handler contract). */
export async function remove(
  { desired }: Invocation<AppClientProperties>,
  cognito: Cognito,
): Promise<Outcome<AppClientProperties>> {
  await cognito.deleteClient({ ...identifierOf(desired) });
  return { status: 'SUCCESS' };
}
