import type { AppClientProperties } from '../properties';
import type { SettingName } from '../settings';
import type { Violation } from '../violation';

/** The client as it would be after the write. */
export interface Subject {
  readonly client: AppClientProperties;
  /** Whether it has, or is about to get, a secret. */
  readonly confidential: boolean;
}

/**
 * How a rule is known. V: seen on the real service; D: AWS's documentation or API model; I: inferred.
 * A run against a real account may settle what is not V.
 */
export type Grade = 'V' | 'D' | 'I';

/** One rule of the service that the merged client alone decides, checked before any write. */
export interface Rule {
  /** Stable, for documentation and tests. */
  readonly name: string;
  readonly grade: Grade;
  /** Why the rule is there, in a sentence for a template's author. */
  readonly reason: string;
  /** The settings that decide it: where only others set them, the message says so. */
  readonly settings: readonly SettingName[];
  /** What is wrong, nothing where the client keeps the rule. */
  readonly check: (subject: Subject) => readonly Violation[];
  /** Each violation is about the one setting that its path names, whatever the others are. */
  readonly oneByOne?: true;
}

/** The one violation of a rule, where a condition holds. */
export const violatedIf = (broken: boolean, violation: () => Violation): readonly Violation[] =>
  broken ? [violation()] : [];
