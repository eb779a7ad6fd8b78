import {
  CognitoIdentityProviderClient,
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  CreateUserPoolCommand,
  SetUserPoolSessionConfigurationCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CUSTOM_ATTRIBUTE, IDENTITY_PROVIDER, RESOURCE_SERVER } from './input-sets';

const REGION = 'us-east-1';

/** Makes a user pool with all that the inputs refer to on the local AWS at `endpoint`, and gives its id. */
export async function createPool(endpoint: string): Promise<string> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const cognito = new CognitoIdentityProviderClient({ endpoint, region: REGION, credentials });
  try {
    const { UserPool } = await cognito.send(
      new CreateUserPoolCommand({
        PoolName: 'contract-tests',
        UserPoolTier: 'ESSENTIALS',
        Schema: [{ Name: CUSTOM_ATTRIBUTE, AttributeDataType: 'String', Mutable: true }],
      }),
    );
    if (!UserPool?.Id) throw new Error('CreateUserPool answered without an id');
    await furnish(cognito, UserPool.Id);
    return UserPool.Id;
  } finally {
    cognito.destroy();
  }
}

async function furnish(cognito: CognitoIdentityProviderClient, UserPoolId: string): Promise<void> {
  await cognito.send(
    new CreateResourceServerCommand({
      UserPoolId,
      Identifier: RESOURCE_SERVER,
      Name: 'Contract tests',
      Scopes: ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
    }),
  );
  await cognito.send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName: IDENTITY_PROVIDER,
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'contract-tests',
        attributes_request_method: 'GET',
        oidc_issuer: 'https://issuer.example.com',
        authorize_scopes: 'openid',
      },
    }),
  );
  // An SSO session is refused in a pool that does not track sessions.
  await cognito.send(
    new SetUserPoolSessionConfigurationCommand({
      UserPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 100 },
    }),
  );
}
