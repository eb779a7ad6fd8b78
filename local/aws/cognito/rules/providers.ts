import type { Subject } from './rule';

/** The pool itself, which always exists as a provider. */
export const OWN_PROVIDER = 'COGNITO';

export const missingProvider = ({ settings, pool }: Subject): string | undefined =>
  settings.SupportedIdentityProviders?.find((name) => name !== OWN_PROVIDER && !pool.providers.has(name));
