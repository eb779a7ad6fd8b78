/**
 * Mimics: DeleteSecret and RestoreSecret. Deleting at once never tells that a secret is missing (D), and
 * works on one that is scheduled (2); scheduling it a second time does not (2).
 * Deliberate difference: both deletions are done at once, at the call and at the window's end; the service
 * takes its time. DescribeSecret's DeletedDate is that end (D).
 */
import type {
  DeleteSecretRequest,
  DeleteSecretResponse,
  RestoreSecretRequest,
  RestoreSecretResponse,
} from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { findSecret, newArn } from './arns';
import { refusal } from './refusals';
import { anywhere, onSecret, type Checked } from './rows';
import type { StoredSecret } from './state';

export const MIN_RECOVERY_DAYS = 7;
export const MAX_RECOVERY_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

type DeleteInput = Checked<DeleteSecretRequest, 'SecretId'>;
type RestoreInput = Checked<RestoreSecretRequest, 'SecretId'>;

function remove(input: DeleteInput, context: Context): DeleteSecretResponse {
  const {
    SecretId,
    RecoveryWindowInDays: days = MAX_RECOVERY_DAYS,
    ForceDeleteWithoutRecovery: force,
  } = input;
  if (force && input.RecoveryWindowInDays !== undefined) throw refusal('windowAndForce');
  if (days < MIN_RECOVERY_DAYS || days > MAX_RECOVERY_DAYS) throw refusal('windowOutOfRange');
  const secret = findSecret(SecretId, context);
  if (force) return removeAtOnce(secret, SecretId, context);
  if (!secret) throw refusal('noSecret');
  if (secret.deletionDate) throw refusal('alreadyScheduled');
  secret.deletionDate = new Date(context.now.getTime() + days * DAY_MS);
  secret.changed = context.now;
  return { ARN: secret.arn, Name: secret.name, DeletionDate: secret.deletionDate };
}

function removeAtOnce(secret: StoredSecret | undefined, id: string, context: Context): DeleteSecretResponse {
  if (secret) context.world.secrets.remove(secret);
  const arn = id.startsWith('arn:') ? id : newArn(id, context.region);
  return { ARN: secret?.arn ?? arn, Name: secret?.name ?? id, DeletionDate: context.now };
}

/** One that is not scheduled stays as it is (I). */
function restore(_input: RestoreInput, secret: StoredSecret, { now }: Context): RestoreSecretResponse {
  if (secret.deletionDate) secret.changed = now;
  delete secret.deletionDate;
  return { ARN: secret.arn, Name: secret.name };
}

export const DELETE_OPERATIONS = {
  DeleteSecret: anywhere<DeleteInput>(remove),
  RestoreSecret: onSecret<RestoreInput>(restore),
};
