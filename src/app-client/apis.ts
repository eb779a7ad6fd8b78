import type { Clock } from '../contract';
import { secretsManagerFor, type SecretsManager } from '../secrets/secrets-manager';
import { budgetOf, type Caller } from './aws-calls';
import { systemClock } from './clock';
import { cognitoFor, type Cognito } from './cognito';

/** The AWS APIs that an operation calls, all within one budget of time. */
export interface Apis {
  readonly cognito: Cognito;
  readonly secrets: SecretsManager;
}

/** The APIs for one invocation; `close` ends every call, so that none outlives it. */
export function apisFor(caller: Caller, clock: Clock = systemClock): Apis & { close(): void } {
  const closing = new AbortController();
  const budget = budgetOf(caller.action, clock, closing.signal);
  return {
    cognito: cognitoFor(caller, budget),
    secrets: secretsManagerFor(caller, budget),
    close: () => closing.abort(),
  };
}
