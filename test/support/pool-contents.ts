import {
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  SetUserPoolSessionConfigurationCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { TestLocal } from './local';
import { freshPool } from './local-for-file';

/** What the pool of the property tests holds, for clients that name something outside themselves. */
export const POOL_CONTENTS = {
  resourceServer: { identifier: 'api', scopes: ['read', 'write'] },
  provider: 'CorporateDirectory',
} as const;

/** A pool with everything that random clients name: a resource server, a provider, session tracking. */
export async function createFullPool(local: TestLocal): Promise<string> {
  const UserPoolId = await local.createPool();
  const cognito = local.cognito();
  const { resourceServer, provider } = POOL_CONTENTS;
  const Scopes = resourceServer.scopes.map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName }));
  const server = { UserPoolId, Identifier: resourceServer.identifier, Name: 'api', Scopes };
  const directory = {
    UserPoolId,
    ProviderName: provider,
    ProviderType: 'OIDC',
    ProviderDetails: {
      client_id: 'directory',
      authorize_scopes: 'openid',
      oidc_issuer: 'https://directory.example.com',
      attributes_request_method: 'GET',
    },
  } as const;
  await cognito.send(new CreateResourceServerCommand(server));
  await cognito.send(new CreateIdentityProviderCommand(directory));
  await trackSessions(local, UserPoolId);
  return UserPoolId;
}

/** Lets the clients of a pool have a session configuration. */
async function trackSessions(local: TestLocal, UserPoolId: string): Promise<void> {
  const tracking = { UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 10 } } as const;
  await local.cognito().send(new SetUserPoolSessionConfigurationCommand({ UserPoolId, ...tracking }));
}

/** Makes a pool in a local AWS that holds nothing else, whose clients can have a session configuration. */
export async function freshTrackedPool(local: TestLocal): Promise<string> {
  const UserPoolId = await freshPool(local);
  await trackSessions(local, UserPoolId);
  return UserPoolId;
}
