/** Which secrets there are: what a search has to look for. */
import {
  CognitoIdentityProvider,
  paginateListUserPoolClients,
  paginateListUserPools,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  paginateListSecrets,
  paginateListSecretVersionIds,
  SecretsManager,
} from '@aws-sdk/client-secrets-manager';

/** Secrets by their value, each with a name to tell it by. */
export type SecretValues = Map<string, string>;

/** What one value of Secrets Manager holds: the client's secret, or where it is no such JSON all of the text. */
export function secretsInText(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    // Only objects have members; of anything else this is undefined.
    const { client_secret: secret } = (value ?? {}) as { client_secret?: unknown };
    return typeof secret === 'string' ? [secret] : [];
  } catch {
    return [text];
  }
}

/**
 * Every secret that the local AWS at `endpoint` can be asked for: what its clients show, and all versions of its
 * stored secrets, those without a label included. A stored secret that awaits its deletion shows no value, so ask
 * before it is deleted.
 */
export async function secretValues(endpoint: string, region = 'us-east-1'): Promise<SecretValues> {
  const credentials = { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' };
  const cognito = new CognitoIdentityProvider({ endpoint, region, credentials });
  const manager = new SecretsManager({ endpoint, region, credentials });
  try {
    return new Map([...(await clientSecrets(cognito)), ...(await storedSecrets(manager))]);
  } finally {
    cognito.destroy();
    manager.destroy();
  }
}

async function clientSecrets(client: CognitoIdentityProvider): Promise<SecretValues> {
  const found: SecretValues = new Map();
  for await (const { UserPools = [] } of paginateListUserPools({ client }, { MaxResults: 60 })) {
    for (const { Id: UserPoolId } of UserPools) {
      for await (const { UserPoolClients = [] } of paginateListUserPoolClients({ client }, { UserPoolId })) {
        for (const { ClientId } of UserPoolClients) {
          const { UserPoolClient } = await client.describeUserPoolClient({ UserPoolId, ClientId });
          if (UserPoolClient?.ClientSecret)
            found.set(UserPoolClient.ClientSecret, `the secret of ${ClientId}`);
        }
      }
    }
  }
  return found;
}

async function storedSecrets(client: SecretsManager): Promise<SecretValues> {
  const found: SecretValues = new Map();
  for await (const { SecretList = [] } of paginateListSecrets({ client }, {})) {
    for (const { Name: SecretId } of SecretList) {
      const all = { SecretId, IncludeDeprecated: true };
      for await (const { Versions = [] } of paginateListSecretVersionIds({ client }, all)) {
        for (const { VersionId } of Versions) {
          const { SecretString = '' } = await client.getSecretValue({ SecretId, VersionId });
          secretsInText(SecretString).forEach((value) => found.set(value, `${VersionId} of ${SecretId}`));
        }
      }
    }
  }
  return found;
}
