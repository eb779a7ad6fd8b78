import { describeStored, type Stage, type StoredSecret, type StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

/**
 * Moves a label from one version to another, or takes it away. Sent again after a lost answer it is refused: what
 * counts is where the label is then.
 */
export async function moveStage(
  { secrets, identifier }: Pick<SecretWork, 'secrets' | 'identifier'>,
  stored: StoredSecret,
  VersionStage: Stage,
  RemoveFromVersionId: string | undefined,
  MoveToVersionId: string | undefined,
): Promise<void> {
  try {
    await secrets.moveStage({ SecretId: stored.arn, VersionStage, RemoveFromVersionId, MoveToVersionId });
  } catch (error) {
    const now = (await describeStored(secrets, identifier))?.versions[VersionStage];
    const isDone = MoveToVersionId === undefined ? now !== RemoveFromVersionId : now === MoveToVersionId;
    if (!isDone) throw error;
  }
}

/** Takes the label of a rotation away that is finished or undone. */
export const dropPending = (
  work: Pick<SecretWork, 'secrets' | 'identifier'>,
  stored: StoredSecret,
  { versionId }: StoredVersion,
): Promise<void> => moveStage(work, stored, 'AWSPENDING', versionId, undefined);
