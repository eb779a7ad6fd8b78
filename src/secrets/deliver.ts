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

/** What has been stored. */
export interface Delivered {
  readonly arn: string;
  readonly versionId?: string;
}

/**
 * What the stored secret of a client with one secret holds.
 *
 * @param value nothing where it is yet to be made: then AWSCURRENT has no client_secret until it is.
 */
export async function firstBody(
  work: SecretWork,
  value: string | undefined,
  rotation_version: string | undefined,
): Promise<SecretBody> {
  if (value === undefined) return bodyOf(work, {});
  const [original] = await listClientSecrets(work.cognito, work.identifier);
  return bodyOf(work, { client_secret: value, client_secret_id: original?.id, rotation_version });
}

/**
 * Makes the stored secret. Sent again with the same content it changes nothing.
 *
 * @param onExisting what to do with one that is there all the same, and is the client's.
 * @throws HandlerError InvalidRequest where a secret of that name belongs to somebody else.
 */
export async function createStored(
  work: SecretWork,
  body: SecretBody,
  wanted: Wanted,
  onExisting: (own: StoredSecret) => Promise<Delivered>,
): Promise<Delivered> {
  try {
    return await create(work, body, wanted);
  } catch (error) {
    if (!isError(error, 'ResourceExistsException')) throw error;
    return onExisting(await requireOwn(work));
  }
}

async function create(
  { secrets, identifier, stackTags }: SecretWork,
  body: SecretBody,
  wanted: Wanted,
): Promise<Delivered> {
  const Name = secretName(identifier);
  const { KmsKeyId } = wanted.delivery;
  const { ARN, VersionId } = await secrets.create({
    Name,
    Description: DESCRIPTION,
    SecretString: JSON.stringify(body),
    Tags: tagsOf(identifier, wanted, stackTags),
    ClientRequestToken: tokenOf(Name, body.client_secret_id ?? ''),
    ...(KmsKeyId !== undefined && { KmsKeyId }),
  });
  return { arn: ARN ?? Name, versionId: VersionId };
}

/** Makes it what AWSCURRENT holds. */
export async function putStored(
  { secrets }: SecretWork,
  { arn }: StoredSecret,
  body: SecretBody,
): Promise<Delivered> {
  const { VersionId } = await secrets.put({
    SecretId: arn,
    SecretString: JSON.stringify(body),
    VersionStages: ['AWSCURRENT'],
    // A token of an earlier put would do nothing, and AWSCURRENT may have been moved by hand since.
    ClientRequestToken: randomUUID(),
  });
  return { arn, versionId: VersionId };
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
