/**
 * Mimics: CreateSecret. Gaps: replicas, resource policies, managed external secrets and other accounts'
 * secrets; their members are dropped.
 */
import type { CreateSecretRequest, CreateSecretResponse } from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { findSecret, newArn, requireName } from './arns';
import { keyOf } from './keys';
import { refusal } from './refusals';
import { anywhere, type Checked } from './rows';
import { CURRENT } from './stages';
import type { StoredSecret } from './state';
import { tagsOf } from './tags';
import { addVersion, tokenOf, valueIn, versionAgain } from './versions';

type Input = Checked<CreateSecretRequest, 'Name'>;

function create(input: Input, context: Context): CreateSecretResponse {
  requireName(input.Name);
  const token = tokenOf(input);
  const value = valueIn(input);
  const existing = findSecret(input.Name, context);
  if (existing) return again(existing, input, token);
  const secret = newSecret(input, context);
  if (value) addVersion(secret, token, value, [CURRENT], context);
  context.world.secrets.add(secret);
  return { ARN: secret.arn, Name: secret.name, VersionId: value && token };
}

/** The same request once more gives the same answer (D); anything else finds the name taken (V). */
function again(secret: StoredSecret, input: Input, token: string): CreateSecretResponse {
  if (secret.deletionDate) throw refusal('nameScheduled');
  const version = versionAgain(secret, token, valueIn(input));
  if (!version) throw refusal('nameTaken', { name: secret.name });
  return { ARN: secret.arn, Name: secret.name, VersionId: version.id };
}

const newSecret = (
  { Name, Description, KmsKeyId, Tags = [] }: Input,
  { region, now }: Context,
): StoredSecret => ({
  name: Name,
  arn: newArn(Name, region),
  region,
  description: Description || undefined,
  kmsKeyId: keyOf(KmsKeyId, region),
  tags: tagsOf(new Map(), Tags),
  created: now,
  changed: now,
  versions: new Map(),
});

export const CREATE_OPERATIONS = { CreateSecret: anywhere<Input>(create) };
