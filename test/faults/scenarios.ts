import type { Properties } from '../support/local';

/** A client's life in a template: what it is made with, and an update that changes some of it and removes some. */
export interface Scenario {
  readonly name: string;
  /** Without UserPoolId. Lists in alphabetical order, as Cognito answers them. */
  readonly created: Properties;
  readonly updated: Properties;
}

const OAUTH = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['email', 'openid'],
};

/**
 * The name, the secret and the SSO session decide which calls a handler makes: of the eight combinations these
 * four hold every pair.
 */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'an explicit name',
    created: {
      ClientName: 'web',
      ...OAUTH,
      AuthSessionValidity: 5,
      CallbackURLs: ['https://a.example.com/', 'https://b.example.com/'],
      LogoutURLs: ['https://a.example.com/bye'],
      PreventUserExistenceErrors: 'ENABLED',
    },
    updated: {
      ClientName: 'web app',
      ...OAUTH,
      AuthSessionValidity: 7,
      CallbackURLs: ['https://b.example.com/'],
      SupportedIdentityProviders: ['COGNITO'],
    },
  },
  {
    name: 'a generated name and a secret',
    created: {
      GenerateSecret: true,
      AccessTokenValidity: 30,
      TokenValidityUnits: { AccessToken: 'minutes' },
      EnableTokenRevocation: false,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
    },
    updated: {
      GenerateSecret: true,
      AccessTokenValidity: 45,
      TokenValidityUnits: { AccessToken: 'minutes' },
      EnablePropagateAdditionalUserContextData: true,
    },
  },
  {
    name: 'a generated name and an SSO session',
    created: {
      SSOSession: { MaxValidityMinutes: 480 },
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
      ReadAttributes: ['email', 'name'],
    },
    updated: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH'], ReadAttributes: ['email'] },
  },
  {
    name: 'an explicit name, a secret and an SSO session',
    created: {
      ClientName: 'back',
      GenerateSecret: true,
      SSOSession: { MaxValidityMinutes: 120 },
      RefreshTokenValidity: 60,
      EnablePropagateAdditionalUserContextData: true,
    },
    updated: {
      ClientName: 'back office',
      GenerateSecret: true,
      SSOSession: { MaxValidityMinutes: 240 },
      AuthSessionValidity: 15,
    },
  },
];
