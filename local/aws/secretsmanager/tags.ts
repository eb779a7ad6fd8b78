/** Mimics: tags of a secret: keys with `aws:` are reserved, 50 at most, and their characters (D). */
import type { Tag, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { refusal } from './refusals';
import { onLiveSecret, type Checked } from './rows';
import type { StoredSecret } from './state';

export const MAX_TAGS_PER_SECRET = 50;

/** As most services write it down; Secrets Manager's own API model has no pattern for tags (D). */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags with further ones; throws where one is not allowed or they are too many. */
export function tagsOf(present: ReadonlyMap<string, string>, added: readonly Tag[]): Map<string, string> {
  const tags = new Map(present);
  for (const { Key: key, Value = '' } of added) {
    if (key === undefined) throw refusal('tagWithoutKey');
    if (/^aws:/i.test(key)) throw refusal('reservedTag', { key });
    if (!TAG_TEXT.test(key) || !TAG_TEXT.test(Value)) throw refusal('badTagText');
    tags.set(key, Value);
  }
  if (tags.size > MAX_TAGS_PER_SECRET) throw refusal('tooManyTags', { limit: MAX_TAGS_PER_SECRET });
  return tags;
}

/** As they are shown; undefined where there are none (V). */
export const shownTags = ({ tags }: StoredSecret): Tag[] | undefined =>
  tags.size ? [...tags].map(([Key, Value]) => ({ Key, Value })) : undefined;

type TagInput = Checked<TagResourceRequest, 'SecretId' | 'Tags'>;
type UntagInput = Checked<UntagResourceRequest, 'SecretId' | 'TagKeys'>;

function tag({ Tags }: TagInput, secret: StoredSecret, { now }: Context): object {
  secret.tags = tagsOf(secret.tags, Tags);
  secret.changed = now;
  return {};
}

/** A key that is not there is no error (D). */
function untag({ TagKeys }: UntagInput, secret: StoredSecret, { now }: Context): object {
  for (const key of TagKeys) secret.tags.delete(key);
  secret.changed = now;
  return {};
}

export const TAG_OPERATIONS = {
  TagResource: onLiveSecret<TagInput>(tag),
  UntagResource: onLiveSecret<UntagInput>(untag),
};
