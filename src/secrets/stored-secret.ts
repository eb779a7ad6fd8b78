import { isError } from '../app-client/errors';
import type { Identifier } from '../app-client/identifier';
import type { AppClientProperties } from '../app-client/properties';
import { parseBody, type SecretBody } from './body';
import { deliveryOf, rotationOf, type Wanted } from './record';
import type { SecretsManager } from './secrets-manager';
import { inOrder, isOwnedBy, type Tag } from './tags';

/** Derivable from the identifier: READ and DELETE get nothing else. */
export const secretName = ({ UserPoolId, ClientId }: Identifier): string =>
  `cognito/${UserPoolId}/${ClientId}`;

export const STAGES = ['AWSCURRENT', 'AWSPREVIOUS', 'AWSPENDING'] as const;
export type Stage = (typeof STAGES)[number];

/** The stored secret of a client, without its values. */
export interface StoredSecret {
  readonly arn: string;
  readonly tags: readonly Tag[];
  readonly kmsKeyId?: string;
  /** Whether it carries the ownership tag: nothing else is ever touched. */
  readonly own: boolean;
  /** Whether it awaits deletion. */
  readonly deleted: boolean;
  /** The version that carries each stage. */
  readonly versions: Readonly<Partial<Record<Stage, string>>>;
  /** Milliseconds since the epoch. */
  readonly lastChanged: number;
}

/** A version's content with its id and age. */
export interface StoredVersion {
  readonly versionId: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  /** Nothing where somebody has put something else there. */
  readonly body?: SecretBody;
  /** Why it could not be read. */
  readonly unreadable?: Error;
}

/** @returns nothing where there is none under the client's name. */
export async function describeStored(
  secrets: SecretsManager,
  identifier: Identifier,
): Promise<StoredSecret | undefined> {
  try {
    const described = await secrets.describe({ SecretId: secretName(identifier) });
    const tags = (described.Tags ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
    return {
      arn: described.ARN ?? secretName(identifier),
      tags,
      kmsKeyId: described.KmsKeyId,
      own: isOwnedBy(tags, identifier),
      deleted: described.DeletedDate !== undefined,
      versions: versionsOf(described.VersionIdsToStages ?? {}),
      lastChanged: described.LastChangedDate?.getTime() ?? 0,
    };
  } catch (error) {
    if (isError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

function versionsOf(stages: Readonly<Record<string, string[]>>): StoredSecret['versions'] {
  const carrying = (stage: Stage) => Object.keys(stages).find((id) => stages[id]?.includes(stage));
  return Object.fromEntries(STAGES.map((stage) => [stage, carrying(stage)]));
}

/** The content of one stage; nothing where no version carries it. */
export async function readVersion(
  { secrets, conceal }: { secrets: SecretsManager; conceal: (secret: string) => void },
  identifier: Identifier,
  stored: StoredSecret,
  stage: Stage,
): Promise<StoredVersion | undefined> {
  const versionId = stored.versions[stage];
  if (versionId === undefined) return undefined;
  const { SecretString, CreatedDate } = await secrets.get({ SecretId: stored.arn, VersionId: versionId });
  const body = parseBody(SecretString, identifier);
  if (body?.client_secret !== undefined) conceal(body.client_secret);
  return { versionId, created: CreatedDate?.getTime() ?? 0, body };
}

/** What READ tells of a client's stored secret; nothing where there is none that is ours and alive. */
export function propertiesOfStored(stored: StoredSecret | undefined): Partial<AppClientProperties> {
  if (!isLive(stored)) return {};
  const wanted = { delivery: deliveryOf(stored.tags, stored.kmsKeyId), rotation: rotationOf(stored.tags) };
  return propertiesOf(wanted, stored.arn);
}

/** Our own, and not awaiting its deletion. */
export const isLive = (stored: StoredSecret | undefined): stored is StoredSecret =>
  stored?.own === true && !stored.deleted;

/** What READ will tell once all of it is stored. */
export function propertiesOf({ delivery, rotation }: Wanted, arn: string): Partial<AppClientProperties> {
  const { Tags, ...rest } = delivery;
  return {
    SecretsManager: { ...rest, ...(Tags && Tags.length > 0 && { Tags: inOrder(Tags) }) },
    ...(rotation && { SecretRotation: rotation }),
    ClientSecretArn: arn,
  };
}
