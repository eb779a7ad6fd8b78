import {
  CreateResourceServerCommand,
  ListUserPoolClientSecretsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { TestLocal } from '../support/local';

/** A pool with the scope that the examples' machine clients ask for by default; gives its id. */
export async function poolWithScope(local: TestLocal): Promise<string> {
  const UserPoolId = await local.createPool();
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read orders' }];
  const server = { UserPoolId, Identifier: 'orders', Name: 'Orders API', Scopes };
  await local.cognito().send(new CreateResourceServerCommand(server));
  return UserPoolId;
}

/** How many secrets Cognito has for a client. */
export async function countSecrets(local: TestLocal, UserPoolId: string, ClientId: unknown): Promise<number> {
  const command = new ListUserPoolClientSecretsCommand({ UserPoolId, ClientId: String(ClientId) });
  return (await local.cognito().send(command)).ClientSecrets?.length ?? 0;
}
