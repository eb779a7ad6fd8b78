/**
 * Mimics: staging labels. A label is on one version at most (D). Where AWSCURRENT leaves a version, that
 * version gets AWSPREVIOUS and keeps its other labels (V). A version that AWSCURRENT is moved onto keeps
 * AWSPENDING (V). A new value with AWSCURRENT takes AWSPENDING from the version that was current (V).
 * Not known, and decided here (I): UpdateSecretVersionStage never takes AWSPENDING away by itself; a new
 * value takes it from the version that was current alone.
 */
import { refusal } from './refusals';
import type { StoredSecret, Version } from './state';

export const CURRENT = 'AWSCURRENT';
export const PREVIOUS = 'AWSPREVIOUS';
export const PENDING = 'AWSPENDING';

/** All versions of a secret together (D: quotas of Secrets Manager). */
export const MAX_LABELS_PER_SECRET = 20;

/** The version that has the label. */
export const versionWith = (secret: StoredSecret, stage: string): Version | undefined =>
  [...secret.versions.values()].find(({ stages }) => stages.has(stage));

/** A version's labels as they are shown: in the alphabet's order (V). */
export const labelsOf = ({ stages }: Version): string[] => [...stages].sort();

/** Versions that have labels, with them; undefined where no version has one (V: a secret without a value). */
export function labelledVersions({ versions }: StoredSecret): Record<string, string[]> | undefined {
  const labelled = [...versions.values()].filter(({ stages }) => stages.size);
  if (!labelled.length) return undefined;
  return Object.fromEntries(labelled.map((version) => [version.id, labelsOf(version)]));
}

/** Puts labels on a version, taking them from others. Gives the version that AWSCURRENT was taken from. */
export function attach(secret: StoredSecret, target: Version, stages: Iterable<string>): Version | undefined {
  const wanted = [...stages];
  const before = versionWith(secret, CURRENT);
  for (const stage of wanted) {
    versionWith(secret, stage)?.stages.delete(stage);
    target.stages.add(stage);
  }
  if (!before || before === target || before.stages.has(CURRENT)) return undefined;
  versionWith(secret, PREVIOUS)?.stages.delete(PREVIOUS);
  before.stages.add(PREVIOUS);
  return before;
}

/** Throws where the secret would have too many labels with these. */
export function requireRoom(secret: StoredSecret, stages: readonly string[]): void {
  const present = [...secret.versions.values()].flatMap((version) => [...version.stages]);
  if (new Set([...present, ...stages]).size > MAX_LABELS_PER_SECRET) {
    throw refusal('tooManyLabels', { limit: MAX_LABELS_PER_SECRET });
  }
}
