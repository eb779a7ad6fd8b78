/**
 * Mimics: PutSecretValue and UpdateSecret. An UpdateSecret without a value makes no version and tells none
 * (V); with a token that a version has, it is an error even with the same value (D). A new key takes the
 * versions with the three labels of rotation with it (D).
 */
import type {
  PutSecretValueRequest,
  PutSecretValueResponse,
  UpdateSecretRequest,
  UpdateSecretResponse,
} from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { keyOf } from './keys';
import { refusal } from './refusals';
import { onLiveSecret, type Checked } from './rows';
import { CURRENT, labelsOf, PENDING, PREVIOUS } from './stages';
import type { StoredSecret } from './state';
import { addVersion, tokenOf, valueIn, versionAgain } from './versions';

type PutInput = Checked<PutSecretValueRequest, 'SecretId'>;
type UpdateInput = Checked<UpdateSecretRequest, 'SecretId'>;

function put(input: PutInput, secret: StoredSecret, context: Context): PutSecretValueResponse {
  const token = tokenOf(input);
  const value = valueIn(input);
  if (!value) throw refusal('noValue');
  const version =
    versionAgain(secret, token, value) ??
    addVersion(secret, token, value, input.VersionStages ?? [CURRENT], context);
  return { ARN: secret.arn, Name: secret.name, VersionId: token, VersionStages: labelsOf(version) };
}

function update(input: UpdateInput, secret: StoredSecret, context: Context): UpdateSecretResponse {
  const token = tokenOf(input);
  const value = valueIn(input);
  if (value && secret.versions.has(token)) throw refusal('tokenTaken', { token, arn: secret.arn });
  const { Description, KmsKeyId } = input;
  if (value) addVersion(secret, token, value, [CURRENT], context);
  if (KmsKeyId !== undefined) changeKey(secret, keyOf(KmsKeyId, context.region));
  if (Description !== undefined) secret.description = Description || undefined;
  secret.changed = context.now;
  return { ARN: secret.arn, Name: secret.name, VersionId: value && token };
}

function changeKey(secret: StoredSecret, kmsKeyId: string | undefined): void {
  secret.kmsKeyId = kmsKeyId;
  for (const version of secret.versions.values()) {
    if ([CURRENT, PENDING, PREVIOUS].some((stage) => version.stages.has(stage))) version.kmsKeyId = kmsKeyId;
  }
}

export const UPDATE_OPERATIONS = {
  PutSecretValue: onLiveSecret<PutInput>(put),
  UpdateSecret: onLiveSecret<UpdateInput>(update),
};
