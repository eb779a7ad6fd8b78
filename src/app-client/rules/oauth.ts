import type { AppClientProperties } from '../properties';
import { isUnset } from '../values';
import { violatedIf, type Rule } from './rule';

/** The scopes that every pool has: of users, so that no machine can ask for one. */
const USER_SCOPES: readonly string[] = [
  'openid',
  'email',
  'phone',
  'profile',
  'aws.cognito.signin.user.admin',
];

type Flow = NonNullable<AppClientProperties['AllowedOAuthFlows']>[number];

const has = (client: AppClientProperties, ...flows: Flow[]): boolean =>
  flows.some((flow) => client.AllowedOAuthFlows?.includes(flow));

const required = (name: 'AllowedOAuthFlows' | 'AllowedOAuthScopes', example: string): Rule => ({
  name: `${name}-where-oauth-is-on`,
  grade: 'V',
  reason: 'A client that may use OAuth needs flows and scopes.',
  settings: ['AllowedOAuthFlowsUserPoolClient', name],
  check: ({ client }) =>
    violatedIf(client.AllowedOAuthFlowsUserPoolClient === true && isUnset(client[name]), () => ({
      path: `/${name}`,
      reason: 'is empty while AllowedOAuthFlowsUserPoolClient is true',
      remedy: `List at least one, such as ${example}, or set AllowedOAuthFlowsUserPoolClient to false.`,
    })),
});

const callbackUrls: Rule = {
  name: 'CallbackURLs-for-code-and-implicit',
  grade: 'V',
  reason: 'The flows code and implicit send the user back to a callback URL.',
  settings: ['AllowedOAuthFlows', 'CallbackURLs'],
  check: ({ client }) =>
    violatedIf(has(client, 'code', 'implicit') && isUnset(client.CallbackURLs), () => ({
      path: '/CallbackURLs',
      reason: 'is empty while AllowedOAuthFlows holds code or implicit',
      remedy: 'List at least one URL, or take the flow out.',
    })),
};

const alone: Rule = {
  name: 'client_credentials-stands-alone',
  grade: 'V',
  reason: 'A client serves either machines or users.',
  settings: ['AllowedOAuthFlows'],
  check: ({ client }) =>
    violatedIf(has(client, 'client_credentials') && has(client, 'code', 'implicit'), () => ({
      path: '/AllowedOAuthFlows',
      reason: 'holds client_credentials beside code or implicit',
      remedy: 'Make two clients, one for each.',
    })),
};

const withSecret: Rule = {
  name: 'client_credentials-needs-a-secret',
  grade: 'V',
  reason: 'client_credentials is the exchange of a client secret for a token.',
  settings: ['AllowedOAuthFlows', 'GenerateSecret'],
  check: ({ client, confidential }) =>
    violatedIf(has(client, 'client_credentials') && !confidential, () => ({
      path: '/AllowedOAuthFlows',
      reason: 'holds client_credentials, and the client has no secret',
      remedy: 'Set GenerateSecret to true (which replaces an existing client), or take the flow out.',
    })),
};

const machineScopes: Rule = {
  name: 'client_credentials-without-user-scopes',
  grade: 'V',
  reason: 'The built-in scopes are about a signed-in user, and client_credentials has none.',
  settings: ['AllowedOAuthFlows', 'AllowedOAuthScopes'],
  check: ({ client }) =>
    (client.AllowedOAuthScopes ?? []).flatMap((scope, index) =>
      violatedIf(has(client, 'client_credentials') && USER_SCOPES.includes(scope), () => ({
        path: `/AllowedOAuthScopes/${index}`,
        reason: `is ${scope}, which client_credentials cannot ask for`,
        remedy: "Take it out: only a resource server's own scopes are for machines.",
      })),
    ),
};

export const OAUTH_RULES: readonly Rule[] = [
  required('AllowedOAuthFlows', 'code'),
  required('AllowedOAuthScopes', 'openid'),
  callbackUrls,
  alone,
  withSecret,
  machineScopes,
];
