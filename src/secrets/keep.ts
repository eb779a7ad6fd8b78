import { deliveryOf, keysToRemove, tagsOf, type Wanted } from './record';
import type { StoredSecret } from './stored-secret';
import { KEYS, type Delivery } from './tags';
import type { SecretWork } from './work';

/**
 * Moves the stored secret to another key, and reads it once: without rights on the key nobody could, and Secrets
 * Manager says nothing of it (D). Then it goes back to the key before.
 *
 * @returns the stored secret as it is then.
 */
export async function ensureKey(
  { secrets }: SecretWork,
  stored: StoredSecret,
  { KmsKeyId }: Delivery,
): Promise<StoredSecret> {
  if (KmsKeyId === deliveryOf(stored.tags, stored.kmsKeyId).KmsKeyId) return stored;
  const tags = stored.tags.filter(({ Key }) => Key !== KEYS.kmsKeyId);
  // Until it says the new key the tag says none: an alias cannot be told from a key's ARN, and whoever comes after a
  // crash would take the old key for the one in force.
  if (tags.length < stored.tags.length)
    await secrets.untag({ SecretId: stored.arn, TagKeys: [KEYS.kmsKeyId] });
  // An update without a key leaves it; the empty one goes back to the default key.
  await secrets.update({ SecretId: stored.arn, KmsKeyId: KmsKeyId ?? '' });
  try {
    await secrets.get({ SecretId: stored.arn, VersionStage: 'AWSCURRENT' });
  } catch (error) {
    // The consumers are not to pay for a key that nobody may use.
    await secrets.update({ SecretId: stored.arn, KmsKeyId: stored.kmsKeyId ?? '' }).catch(() => undefined);
    throw error;
  }
  return { ...stored, tags };
}

/** Makes the tags what they should be; a stranger's stay. */
export async function ensureTags(
  { secrets, identifier, stackTags }: SecretWork,
  stored: StoredSecret,
  wanted: Wanted,
  formerKeys: readonly string[],
): Promise<void> {
  const tags = tagsOf(identifier, wanted, stackTags);
  const isThere = (tag: { Key: string; Value: string }): boolean =>
    stored.tags.some(({ Key, Value }) => Key === tag.Key && Value === tag.Value);
  const Tags = tags.filter((tag) => !isThere(tag));
  const TagKeys = keysToRemove(stored.tags, tags, formerKeys);
  // A secret that has all the tags it can have needs the room first.
  if (TagKeys.length > 0) await secrets.untag({ SecretId: stored.arn, TagKeys });
  if (Tags.length > 0) await secrets.tag({ SecretId: stored.arn, Tags });
}
