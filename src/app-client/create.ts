import type { Invocation, Outcome } from '../contract';
import type { Cognito } from './cognito';
import { toHandlerError } from './errors';
import { generatedName } from './name';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { DEFAULT_SSO_SESSION, writeSession } from './session-configuration';
import { READ_ONLY_PROPERTIES } from './settings';
import { toCreateInput, toProperties } from './translate';

/**
 * Makes the client: one call, and one more where the template declares an SSO session.
 *
 * @returns the model that READ would give.
 * @throws HandlerError with the model once the client exists, so that CloudFormation learns its id and deletes it.
 */
export async function create(
  invocation: Invocation<AppClientProperties>,
  cognito: Cognito,
): Promise<Outcome<AppClientProperties>> {
  const { desired } = invocation;
  refuseReadOnly(desired);
  const input = toCreateInput(desired, desired.ClientName ?? generatedName(invocation));
  const { UserPoolClient: client } = await cognito.createClient(input);
  if (client?.ClientId === undefined) throw new Error('CreateUserPoolClient answered without a ClientId');

  const confidential = client.ClientSecret !== undefined;
  const made = toProperties(client, { confidential, ssoSession: DEFAULT_SSO_SESSION });
  if (desired.SSOSession === undefined) return { status: 'SUCCESS', model: made };

  const identifier = { UserPoolId: desired.UserPoolId, ClientId: client.ClientId };
  try {
    const SSOSession = await writeSession(cognito, identifier, desired.SSOSession);
    return { status: 'SUCCESS', model: { ...made, SSOSession } };
  } catch (error) {
    throw toHandlerError(error, 'CREATE', made);
  }
}

/** @throws HandlerError InvalidRequest naming each property that only Cognito sets. */
function refuseReadOnly(declared: AppClientProperties): void {
  const given = READ_ONLY_PROPERTIES.filter((name) => declared[name] !== undefined);
  if (given.length === 0) return;
  throw invalidRequest(
    given.map((name) => ({
      path: `/${name}`,
      reason: 'is read-only',
      remedy: 'Remove it from the template.',
    })),
  );
}
