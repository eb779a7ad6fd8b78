import type { Identifier } from '../app-client/identifier';
import type { AppClientProperties } from '../app-client/properties';

export type Delivery = NonNullable<AppClientProperties['SecretsManager']>;
export type Rotation = NonNullable<AppClientProperties['SecretRotation']>;

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** The keys of tags that belong to the product begin so. */
export const RESERVED_PREFIX = 'community:cognito:';

/** Whose stored secret it is, and READ's copy of what it must give back and Cognito does not hold. */
export const KEYS = {
  owner: `${RESERVED_PREFIX}app-client`,
  version: `${RESERVED_PREFIX}rotation-version`,
  previousSecret: `${RESERVED_PREFIX}previous-secret`,
  gracePeriodSeconds: `${RESERVED_PREFIX}grace-period-seconds`,
  kmsKeyId: `${RESERVED_PREFIX}kms-key-id`,
  recoveryWindowInDays: `${RESERVED_PREFIX}recovery-window-in-days`,
  declaredTags: `${RESERVED_PREFIX}declared-tags`,
} as const;

/** Keys that belong to AWS: nobody may set or remove them. */
export const isOfAws = (key: string): boolean => /^aws:/i.test(key);

/** Keys that no template may set on the stored secret. */
export const isReserved = (key: string): boolean =>
  isOfAws(key) || key.toLowerCase().startsWith(RESERVED_PREFIX);

export const valueOf = (tags: readonly Tag[], key: string): string | undefined =>
  tags.find(({ Key }) => Key === key)?.Value;

/** The tag that says whose secret this is: only what carries it is ever changed or deleted. */
export const ownerTag = ({ UserPoolId, ClientId }: Identifier): Tag => ({
  Key: KEYS.owner,
  Value: `${UserPoolId}/${ClientId}`,
});

export const isOwnedBy = (tags: readonly Tag[], identifier: Identifier): boolean =>
  valueOf(tags, KEYS.owner) === ownerTag(identifier).Value;

/** As READ gives them, whatever the order of a template. */
export const inOrder = (tags: readonly Tag[]): Tag[] =>
  [...tags].sort((one, other) => (one.Key < other.Key ? -1 : 1));
