/**
 * Where the service is known to differ from its API model. Each row is a listed exception of the test that
 * compares the model table with the API model.
 */

/** Values that are accepted though the model's enum lacks them. */
export const VALUES_BEYOND_THE_MODEL: Readonly<Record<string, readonly string[]>> = {
  // 2: the service knows this flow, no SDK's enum does.
  ExplicitAuthFlowsType: ['ALLOW_CLIENT_TOKEN_AUTH'],
};

/**
 * The order in which an error lists an enum's values, where it is not the model's (V: AllowedOAuthFlows and
 * the first eight of ExplicitAuthFlows; the later ones follow in the model's order, I).
 */
export const ENUM_ORDER_IN_ERRORS: Readonly<Record<string, readonly string[]>> = {
  OAuthFlowType: ['implicit', 'client_credentials', 'code'],
  ExplicitAuthFlowsType: [
    'ALLOW_CUSTOM_AUTH',
    'ADMIN_NO_SRP_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'CUSTOM_AUTH_FLOW_ONLY',
    'USER_PASSWORD_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  ],
};

/**
 * Shapes whose values an error does not repeat (`Value at 'clientSecret' failed …`, V for passwords). The
 * model marks ClientIdType as sensitive too, but its values are repeated (V).
 */
export const HIDDEN_IN_ERRORS: ReadonlySet<string> = new Set(['ClientSecretType']);
