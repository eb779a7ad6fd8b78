import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import type { Cognito } from './cognito';
import { NoAnswer, isError } from './errors';
import type { Identifier } from './identifier';
import { readSession } from './session-configuration';
import type { ReadFacts } from './translate';

/** A client and the facts about it that Describe does not tell. */
export interface Described {
  readonly client: UserPoolClientType;
  readonly facts: ReadFacts;
}

/**
 * Everything about a client as it is now, in two calls side by side, and a third where Describe shows no secret.
 *
 * @throws the SDK's ResourceNotFoundException where the client or its pool is gone.
 */
export async function describe(cognito: Cognito, identifier: Identifier): Promise<Described> {
  const { UserPoolId, ClientId } = identifier;
  const [{ UserPoolClient: client }, ssoSession] = await Promise.all([
    cognito.describeClient({ UserPoolId, ClientId }),
    readSession(cognito, identifier),
  ]);
  // The API's model makes every member optional; an answer without its one member is none.
  if (client === undefined) throw new NoAnswer('DescribeUserPoolClient answered without a UserPoolClient');
  return { client, facts: { confidential: await isConfidential(cognito, client, identifier), ssoSession } };
}

/**
 * Whether a client has a secret. Describe shows the original one alone, which a rotation may have revoked.
 * Clients of dynamic client registration (DCR) reject the secret operations; theirs is shown.
 */
async function isConfidential(
  cognito: Cognito,
  client: UserPoolClientType,
  { UserPoolId, ClientId }: Identifier,
): Promise<boolean> {
  if (client.ClientSecret !== undefined) return true;
  if (client.ClientType === 'DCR') return false;
  try {
    const { ClientSecrets } = await cognito.listSecrets({ UserPoolId, ClientId });
    return (ClientSecrets ?? []).length > 0;
  } catch (error) {
    // A Region that cannot revoke the original secret: where Describe shows none, there is none.
    if (isError(error, 'UnknownOperationException')) return false;
    throw error;
  }
}
