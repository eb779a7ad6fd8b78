import type { ClientSettings, Pool } from '../state';

/** What the rules look at: the client as it would be after the write. */
export interface Subject {
  pool: Pool;
  settings: ClientSettings;
  /** Whether the client has, or is about to get, a secret. */
  hasSecret: boolean;
  verb: 'creating' | 'updating';
  /** Create alone: what was asked about the secret. */
  secretAsked?: { generate: boolean; own: boolean };
}

/** V: seen on the real service; D: AWS documentation; I: inferred; 2: second hand. */
export type Grade = 'V' | 'D' | 'I' | '2';

/** One rule of the service. */
export interface Rule {
  /** Number of the rule in the list of what is known about the service. */
  row: number;
  /** How the rule and its message are known. */
  grade: Grade;
  exception: string;
  /** How the exception's name is known, where that differs. */
  exceptionGrade?: Grade;
  /** May hold {value}, the culprit, {pool} and {verb}. */
  message: string;
  /** Whether the subject breaks the rule: true, or the culprit. */
  isBroken(subject: Subject): boolean | string | undefined;
}
