import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import type { SecretsManager } from '../secrets/secrets-manager';
import { describeStored, isLive, propertiesOfStored, type StoredSecret } from '../secrets/stored-secret';
import type { Apis } from './apis';
import { isConfidential } from './confidential';
import { NoAnswer, isError } from './errors';
import type { Identifier } from './identifier';
import { readSession } from './session-configuration';
import type { ReadFacts } from './translate';

/** A client and the facts about it that Describe does not tell. */
export interface Described {
  readonly client: UserPoolClientType;
  readonly facts: ReadFacts;
  /** What is stored under the client's name, be it ours or not. */
  readonly stored?: StoredSecret;
}

/**
 * Everything about a client as it is now, in three calls side by side, and a fourth where neither Describe nor a
 * stored secret shows that it has a secret.
 *
 * @throws the SDK's ResourceNotFoundException where the client or its pool is gone.
 */
export async function describe({ cognito, secrets }: Apis, identifier: Identifier): Promise<Described> {
  const { UserPoolId, ClientId } = identifier;
  const [{ UserPoolClient: client }, ssoSession, { stored, denied }] = await Promise.all([
    cognito.describeClient({ UserPoolId, ClientId }),
    readSession(cognito, identifier),
    lookUpStored(secrets, identifier),
  ]);
  // The API's model makes every member optional; an answer without its one member is none.
  if (client === undefined) throw new NoAnswer('DescribeUserPoolClient answered without a UserPoolClient');
  const confidential = isLive(stored) || (await isConfidential(cognito, client, identifier));
  if (confidential && denied !== undefined) throw denied;
  return { client, stored, facts: { confidential, ssoSession, store: propertiesOfStored(stored) } };
}

/** A public client has no stored secret: for it, rights on Secrets Manager need not be there. */
async function lookUpStored(
  secrets: SecretsManager,
  identifier: Identifier,
): Promise<{ stored?: StoredSecret; denied?: Error }> {
  try {
    return { stored: await describeStored(secrets, identifier) };
  } catch (denied) {
    if (denied instanceof Error && isError(denied, 'AccessDeniedException')) return { denied };
    throw denied;
  }
}
