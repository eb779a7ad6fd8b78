import type { Apis } from '../app-client/apis';
import { isConfidential } from '../app-client/confidential';
import { isError } from '../app-client/errors';
import type { Identifier } from '../app-client/identifier';
import { deliveryOf } from './record';
import type { SecretsManager } from './secrets-manager';
import { describeStored, type StoredSecret } from './stored-secret';

/** Secrets Manager's own default (D), and ours: the longest. */
const RECOVERY_WINDOW_DAYS = 30;

/**
 * Schedules the deletion of a client's stored secret; what is scheduled already is left, and so is what is not ours.
 *
 * @returns what awaits its deletion then, and whether it did before; nothing where nothing of ours is stored.
 */
export async function removeStored(apis: Apis, identifier: Identifier): Promise<Removed | undefined> {
  const stored = await lookUp(apis, identifier);
  if (stored?.own !== true) return undefined;
  if (!stored.deleted) await scheduleDeletion(apis.secrets, stored);
  return { arn: stored.arn, wasScheduled: stored.deleted };
}

/** A stored secret that awaits its deletion. */
export interface Removed {
  readonly arn: string;
  readonly wasScheduled: boolean;
}

/** A second one is refused where the answer to the first was lost: what counts is that it is scheduled. */
export async function scheduleDeletion(secrets: SecretsManager, stored: StoredSecret): Promise<void> {
  const { RecoveryWindowInDays = RECOVERY_WINDOW_DAYS } = deliveryOf(stored.tags, stored.kmsKeyId);
  try {
    await secrets.delete({ SecretId: stored.arn, RecoveryWindowInDays });
  } catch (error) {
    if (!isError(error, 'InvalidRequestException', 'ResourceNotFoundException')) throw error;
    const now = await lookUpDeletion(secrets, stored.arn);
    if (now === 'alive') throw error;
  }
}

async function lookUpDeletion(secrets: SecretsManager, SecretId: string): Promise<'alive' | 'gone'> {
  try {
    const { DeletedDate } = await secrets.describe({ SecretId });
    return DeletedDate === undefined ? 'alive' : 'gone';
  } catch (error) {
    if (isError(error, 'ResourceNotFoundException')) return 'gone';
    throw error;
  }
}

/** Gives a stored secret back to its client. */
export async function restoreStored({ secrets }: Pick<Apis, 'secrets'>, arn: string): Promise<void> {
  await secrets.restore({ SecretId: arn });
}

/** Without rights on Secrets Manager a public client, which has nothing there, can be deleted all the same. */
async function lookUp(apis: Apis, identifier: Identifier): Promise<StoredSecret | undefined> {
  try {
    return await describeStored(apis.secrets, identifier);
  } catch (error) {
    if (!isError(error, 'AccessDeniedException') || (await isKnownConfidential(apis, identifier)))
      throw error;
    return undefined;
  }
}

async function isKnownConfidential({ cognito }: Apis, identifier: Identifier): Promise<boolean> {
  const { UserPoolId, ClientId } = identifier;
  try {
    const { UserPoolClient } = await cognito.describeClient({ UserPoolId, ClientId });
    return UserPoolClient !== undefined && (await isConfidential(cognito, UserPoolClient, identifier));
  } catch (error) {
    // What is gone the deletion itself reports; who may not look may still delete.
    if (isError(error, 'ResourceNotFoundException', 'NotAuthorizedException', 'AccessDeniedException'))
      return false;
    throw error;
  }
}
