import type { Identifier } from '../app-client/identifier';
import { digestsOf, holds } from './declared-keys';
import { presentKey } from './kms-key';
import { TOO_MANY_TAGS, refused } from './refusals';
import {
  KEYS,
  RESERVED_PREFIX,
  inOrder,
  isOfAws,
  isReserved,
  ownerTag,
  valueOf,
  type Delivery,
  type Rotation,
  type Tag,
} from './tags';

/** What a template says of delivery and rotation, removals and what it never mentions taken into account. */
export interface Wanted {
  readonly delivery: Delivery;
  readonly rotation?: Rotation;
}

/** Every tag that the stored secret should have; the template's own tags win over the stack's. */
export function tagsOf(
  identifier: Identifier,
  { delivery, rotation }: Wanted,
  stackTags: Readonly<Record<string, string>> = {},
): Tag[] {
  const declared = delivery.Tags ?? [];
  const recorded: Readonly<Record<string, string | number | undefined>> = {
    [KEYS.version]: rotation?.Version,
    [KEYS.previousSecret]: rotation?.PreviousSecret,
    [KEYS.gracePeriodSeconds]: rotation?.GracePeriodSeconds,
    [KEYS.kmsKeyId]: delivery.KmsKeyId,
    [KEYS.recoveryWindowInDays]: delivery.RecoveryWindowInDays,
    [KEYS.declaredTags]: digestsOf(declared.map(({ Key }) => Key)),
  };
  const tags = new Map(Object.entries(stackTags).filter(([key]) => !isReserved(key)));
  for (const { Key, Value } of [...declared, ownerTag(identifier)]) tags.set(Key, Value);
  for (const [key, value] of Object.entries(recorded)) if (value !== undefined) tags.set(key, String(value));
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

/** A secret has at most so many (D). */
const MOST_TAGS = 50;

/** @throws HandlerError InvalidRequest where the tags do not fit on one secret. */
export function requireRoomForTags(
  wanted: Wanted,
  stackTags: Readonly<Record<string, string>> | undefined,
): void {
  const { length } = tagsOf({ UserPoolId: '', ClientId: '' }, wanted, stackTags);
  if (length > MOST_TAGS) throw refused(TOO_MANY_TAGS, String(length));
}

/** The delivery that the tags record; its key only while the secret still is under one. */
export function deliveryOf(tags: readonly Tag[], kmsKeyId: string | undefined): Delivery {
  const days = numberOf(tags, KEYS.recoveryWindowInDays, 7, 30);
  const digests = valueOf(tags, KEYS.declaredTags);
  const Tags = tags.filter(({ Key }) => !isReserved(Key) && holds(digests, Key));
  const KmsKeyId = presentKey(valueOf(tags, KEYS.kmsKeyId), kmsKeyId);
  return {
    ...(KmsKeyId && { KmsKeyId }),
    ...(days !== undefined && { RecoveryWindowInDays: days }),
    ...(Tags.length > 0 && { Tags: inOrder(Tags) }),
  };
}

/** As the schema has it. */
const VERSION = /^[A-Za-z0-9_.:/=+@ -]{1,128}$/;

/** The rotation that the tags record. */
export function rotationOf(tags: readonly Tag[]): Rotation | undefined {
  const Version = valueOf(tags, KEYS.version);
  if (Version === undefined || !VERSION.test(Version)) return undefined;
  const previous = valueOf(tags, KEYS.previousSecret);
  const grace = numberOf(tags, KEYS.gracePeriodSeconds, 0, 900);
  return {
    Version,
    ...(previous && { PreviousSecret: previous === 'REVOKE' ? 'REVOKE' : 'KEEP' }),
    ...(grace !== undefined && { GracePeriodSeconds: grace }),
  };
}

/** A tag that somebody has set to what no template can say counts as none. */
function numberOf(tags: readonly Tag[], key: string, least: number, most: number): number | undefined {
  const text = valueOf(tags, key) ?? '';
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
}

/** The keys that a template or its stack has set and that are no longer wanted; a stranger's are left alone. */
export function keysToRemove(
  present: readonly Tag[],
  wanted: readonly Tag[],
  formerKeys: readonly string[],
): string[] {
  const digests = valueOf(present, KEYS.declaredTags);
  const isOurs = (key: string): boolean =>
    key.startsWith(RESERVED_PREFIX) || holds(digests, key) || formerKeys.includes(key);
  return present
    .map(({ Key }) => Key)
    .filter((key) => !isOfAws(key) && isOurs(key) && !wanted.some(({ Key }) => Key === key));
}
