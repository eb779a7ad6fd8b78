import { createHash, randomUUID } from 'node:crypto';
import { isError } from '../app-client/errors';
import { bodyOf, type SecretBody } from './body';
import { listClientSecrets } from './client-secrets';
import { tagsOf, type Wanted } from './record';
import { SOMEBODY_ELSES, refused } from './refusals';
import { describeStored, secretName, type StoredSecret } from './stored-secret';
import type { SecretWork } from './work';

const DESCRIPTION =
  'The client secret of an Amazon Cognito app client, kept by Community::Cognito::UserPoolClient.';

/**
 * Stores the one secret of a client, or makes room for a first value. Sent again, it changes nothing.
 *
 * @param value nothing where the value is yet to be made: then AWSCURRENT has no client_secret until it is.
 * @returns the ARN of the stored secret.
 * @throws HandlerError InvalidRequest where a secret of that name belongs to somebody else.
 */
export async function deliver(
  work: SecretWork,
  value: string | undefined,
  wanted: Wanted,
  stored?: StoredSecret,
): Promise<string> {
  const [original] = value === undefined ? [] : await listClientSecrets(work.cognito, work.identifier);
  const body = bodyOf(work, {
    client_secret: value,
    client_secret_id: original?.id,
    rotation_version: value === undefined ? undefined : wanted.rotation?.Version,
  });
  if (stored) return put(work, stored, body);
  try {
    return await create(work, body, wanted);
  } catch (error) {
    if (!isError(error, 'ResourceExistsException')) throw error;
    return put(work, await requireOwn(work), body);
  }
}

async function create({ secrets, identifier, stackTags }: SecretWork, body: SecretBody, wanted: Wanted) {
  const Name = secretName(identifier);
  const { KmsKeyId } = wanted.delivery;
  const { ARN } = await secrets.create({
    Name,
    Description: DESCRIPTION,
    SecretString: JSON.stringify(body),
    Tags: tagsOf(identifier, wanted, stackTags),
    ClientRequestToken: tokenOf(Name, body.client_secret_id ?? ''),
    ...(KmsKeyId !== undefined && { KmsKeyId }),
  });
  return ARN ?? Name;
}

async function put(work: SecretWork, { arn }: StoredSecret, body: SecretBody): Promise<string> {
  await work.secrets.put({
    SecretId: arn,
    SecretString: JSON.stringify(body),
    VersionStages: ['AWSCURRENT'],
    // A token of an earlier put would do nothing, and AWSCURRENT may have been moved by hand since.
    ClientRequestToken: randomUUID(),
  });
  return arn;
}

async function requireOwn({ secrets, identifier }: SecretWork): Promise<StoredSecret> {
  const stored = await describeStored(secrets, identifier);
  if (stored?.own === true) return stored;
  throw refused(SOMEBODY_ELSES, secretName(identifier));
}

/**
 * An idempotency token of Secrets Manager: 32 to 64 characters. Everybody who may describe the secret sees it as the
 * version's id: nothing of a value goes into it.
 */
export const tokenOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
