import type { OAuthFlowType } from '@aws-sdk/client-cognito-identity-provider';
import type { Subject } from './rule';

/** The scopes that every pool has, none of which client_credentials may ask for. */
const BUILT_IN_SCOPES: readonly string[] = [
  'openid',
  'email',
  'phone',
  'profile',
  'aws.cognito.signin.user.admin',
];

const has = ({ settings }: Subject, ...flows: OAuthFlowType[]): boolean =>
  flows.some((flow) => settings.AllowedOAuthFlows?.includes(flow));

export const lacksFlowsOrScopes = ({ settings }: Subject): boolean =>
  settings.AllowedOAuthFlowsUserPoolClient === true &&
  (!settings.AllowedOAuthFlows?.length || !settings.AllowedOAuthScopes?.length);

export const lacksCallbackUrls = (subject: Subject): boolean =>
  has(subject, 'code', 'implicit') && !subject.settings.CallbackURLs?.length;

export const clientCredentialsMixed = (subject: Subject): boolean =>
  has(subject, 'client_credentials') && has(subject, 'code', 'implicit');

export const clientCredentialsWithoutSecret = (subject: Subject): boolean =>
  has(subject, 'client_credentials') && !subject.hasSecret;

export const oidcScopeOfClientCredentials = (subject: Subject): string | undefined =>
  has(subject, 'client_credentials')
    ? subject.settings.AllowedOAuthScopes?.find((scope) => BUILT_IN_SCOPES.includes(scope))
    : undefined;

/** A scope is built in, or `<resource server>/<scope>` of one of the pool's resource servers. */
export function unknownScope({ settings, pool }: Subject): string | undefined {
  const custom = [...pool.resourceServers.values()].flatMap(({ Identifier, Scopes = [] }) =>
    Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`),
  );
  return settings.AllowedOAuthScopes?.find(
    (scope) => !BUILT_IN_SCOPES.includes(scope) && !custom.includes(scope),
  );
}
