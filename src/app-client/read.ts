import type { Invocation, Outcome } from '../contract';
import type { Apis } from './apis';
import { describe } from './describe';
import { identifierOf } from './identifier';
import type { AppClientProperties } from './properties';
import { toProperties } from './translate';

/** The client as it is now; a ResourceNotFoundException of the API is NotFound. */
export async function read(
  { desired }: Invocation<AppClientProperties>,
  apis: Apis,
): Promise<Outcome<AppClientProperties>> {
  const { client, facts } = await describe(apis, identifierOf(desired));
  return { status: 'SUCCESS', model: toProperties(client, facts) };
}
