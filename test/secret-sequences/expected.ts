import type { Properties } from '../support/local';
import type { Identity, Secrets, Template } from './secrets';
import type { Sight } from './observe';
import { STACK_TAGS } from './provider';

/** What everybody must see where the model is right; the ARN is Secrets Manager's to say. */
export function sightOf({ living, stored }: Secrets, { SecretsManager = {} }: Template, days: number): Sight {
  const sight = { living: [...new Set(living)].sort(), count: living.length, problems: [] };
  if (!stored) return sight;
  if (stored.scheduled) return { ...sight, stored: { scheduled: days, tags: {} } };
  const { current, previous } = stored;
  const key = keyOf(SecretsManager.KmsKeyId);
  const declared = (SecretsManager.Tags ?? []).map(({ Key, Value }) => [Key, Value] as const);
  return {
    ...sight,
    stored: {
      current: bare(current),
      ...(previous && { previous: bare(previous) }),
      tags: { ...STACK_TAGS, ...Object.fromEntries(declared) },
      ...(key !== undefined && { key }),
    },
  };
}

/** As it is compared: what awaits its deletion cannot be read, and its tags are nobody's. */
export function compared({ stored, ...sight }: Sight): Sight {
  if (!stored) return sight;
  const { arn: _, scheduled } = stored;
  if (scheduled !== undefined) return { ...sight, stored: { scheduled, tags: {} } };
  const { arn: __, ...rest } = stored;
  return { ...sight, stored: rest };
}

/** What READ has to tell of the secret. */
export const readOf = (template: Template, isPublic: boolean, arn: string | undefined): Properties => ({
  GenerateSecret: !isPublic,
  ...(template.SecretsManager && { SecretsManager: inOrder(template.SecretsManager) }),
  ...(template.SecretRotation && { SecretRotation: template.SecretRotation }),
  ...(template.SecretsManager && { ClientSecretArn: arn }),
});

/** That much of a model. */
export function secretPartOf(model: Properties): Properties {
  const { GenerateSecret, SecretsManager, SecretRotation, ClientSecretArn, CustomSecret } = model;
  const part = {
    GenerateSecret,
    SecretsManager: inOrder(SecretsManager),
    SecretRotation,
    ClientSecretArn,
    CustomSecret,
  };
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

/** A list of tags has no order. */
function inOrder(delivery: unknown): unknown {
  if (typeof delivery !== 'object' || delivery === null || !('Tags' in delivery)) return delivery;
  // Tags of the schema's own form.
  const tags = [...(delivery.Tags as { Key: string }[])].sort((one, other) => (one.Key < other.Key ? -1 : 1));
  return { ...delivery, Tags: tags };
}

/** Without what is not there. */
const bare = ({ secret, version }: { secret: Identity; version?: string }) => ({
  secret,
  ...(version !== undefined && { version }),
});

/** As Secrets Manager shows a key. */
const keyOf = (declared: string | undefined): string | undefined =>
  declared?.startsWith('alias/') ? `arn:aws:kms:us-east-1:123456789012:${declared}` : declared;
