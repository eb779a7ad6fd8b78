import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { listClientSecrets } from '../secrets/client-secrets';
import type { Cognito } from './cognito';
import type { Identifier } from './identifier';

/**
 * Whether a client has a secret, by Cognito alone. Describe shows the original one, which a rotation may have
 * revoked; then the list tells. Clients of dynamic client registration (DCR) reject the secret operations; theirs is
 * shown.
 */
export async function isConfidential(
  cognito: Cognito,
  client: UserPoolClientType,
  identifier: Identifier,
): Promise<boolean> {
  if (client.ClientSecret !== undefined) return true;
  if (client.ClientType === 'DCR') return false;
  return (await listClientSecrets(cognito, identifier)).length > 0;
}
