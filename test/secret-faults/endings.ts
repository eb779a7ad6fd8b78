/** What AWSCURRENT holds in the end; that Cognito accepts it is always asked for. */
export type Value =
  | 'as before'
  /** REVOKE may have ended what there was before: then no rollback brings it back. */
  | 'as before, while it is accepted'
  /** Another than before; where there was none, any. */
  | 'new'
  /** The template's CustomSecret. */
  | 'declared'
  | 'any';

/** How a stack operation ends, and what there is of the secret then. */
export interface Ending {
  readonly status: string;
  /** The codes with which the client failed, in order. */
  readonly failures: readonly string[];
  /** The stored secret; `gone` where there is none, or one that is scheduled for deletion. */
  readonly stored: 'live' | 'gone' | 'any';
  /** Where it is live. */
  readonly value?: Value;
  /** How many secrets Cognito has for the pool's client, 0 where there is no client; without it, one or two. */
  readonly secrets?: number;
}
