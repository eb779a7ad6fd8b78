import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { DynamicResolvers } from './template/dynamic';
import { parseSecretReference, partOf } from './template/secret-reference';

/**
 * What fetches dynamic references from the local AWS. Gap: parameters of Systems Manager, which the local
 * AWS does not have. Values are never kept: a reference is fetched each time that a resource needs it.
 */
export const localResolvers = (secrets: SecretsManagerClient): DynamicResolvers => ({
  secretsmanager: async (text) => {
    const reference = parseSecretReference(text);
    const { SecretString } = await secrets.send(
      new GetSecretValueCommand({
        SecretId: reference.secretId,
        VersionStage: reference.versionStage,
        VersionId: reference.versionId,
      }),
    );
    return partOf(SecretString, reference);
  },
});
