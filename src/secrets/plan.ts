import type { AppClientProperties } from '../app-client/properties';
import type { StoredVersion } from './stored-secret';

/** What an update does about the client's secret value. */
export type Plan =
  | { readonly kind: 'nothing' }
  /** Nothing that Cognito accepts is stored: the one secret that it shows is. */
  | { readonly kind: 'deliver'; readonly value: string }
  /** What was current before is so again, under this Version: nothing is made or deleted. */
  | { readonly kind: 'swap'; readonly to: StoredVersion; readonly version?: string }
  /** A further secret is added; `resume` names the interrupted try of it. */
  | {
      readonly kind: 'rotate';
      readonly version?: string;
      /** The template's own value. */
      readonly value?: string;
      readonly resume?: StoredVersion;
      /** The Version of what the client has, where that is yet to be stored. */
      readonly former?: string;
    };
export type RotatePlan = Plan & { readonly kind: 'rotate' };
export type SwapPlan = Plan & { readonly kind: 'swap' };

/** A plan, with the interrupted rotation that has to be undone before it. */
export interface Decision {
  readonly plan: Plan;
  readonly undo?: StoredVersion;
  /** The version that AWSCURRENT goes back to first: what it holds was put there by hand. */
  readonly mend?: StoredVersion;
}

type Template = Pick<AppClientProperties, 'SecretsManager' | 'SecretRotation' | 'CustomSecret'>;

/** What decides, beside the state. */
export interface Templates {
  readonly desired: Template;
  /** Nothing where there is none, or removals cannot be seen. */
  readonly previous?: Template;
  /** The previous template, be its removals visible or not. */
  readonly given?: Template;
  /** The previous template is one that failed, and is undone. */
  readonly rollback: boolean;
}

/** Whether the client's secret, or which version of it is current, changes. */
export const isChange = ({ plan, undo, mend }: Decision): boolean =>
  plan.kind !== 'nothing' || undo !== undefined || mend !== undefined;
