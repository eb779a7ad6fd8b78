/**
 * Mimics: what an app client's settings become from a request: defaults, sorted lists, an empty list as an
 * absent one, and the two groups of an update (V): most settings go back to their default when they are
 * left out, some are kept until their default is sent. A rotation that names no grace period, ENABLED or
 * DISABLED, is read back with one of 0 seconds (V: three threads of the Terraform provider, "was null, but now 0").
 * Decided here (I): a repeated item counts once; a refresh token validity of 0, or none beside a unit, is 30
 * days in that unit; a rotation that was sent as DISABLED is read back as such.
 */
import type {
  AnalyticsConfigurationType,
  RefreshTokenRotationType,
} from '@aws-sdk/client-cognito-identity-provider';
import { ACCOUNT_ID, partitionOf } from '../account';
import { DEFAULT_VALIDITY_SECONDS, SECONDS_PER_UNIT } from './rules/validity';
import type { ClientSettings } from './state';

interface Row<T> {
  /** What an update that leaves it out does. */
  omitted: 'reset' | 'kept';
  /** What it is read back as where it was never set; nothing where this is left out. */
  unset?: T;
}

type Rows = { readonly [K in keyof Required<ClientSettings>]: Row<ClientSettings[K]> };

/** Every setting. "kept" is V for all five; "reset" is V for lists, OAuth settings and units, else D. */
export const CLIENT_SETTINGS: Rows = {
  ClientName: { omitted: 'kept' },
  RefreshTokenValidity: { omitted: 'kept' },
  AccessTokenValidity: { omitted: 'reset' },
  IdTokenValidity: { omitted: 'reset' },
  TokenValidityUnits: { omitted: 'reset', unset: {} },
  ReadAttributes: { omitted: 'reset' },
  WriteAttributes: { omitted: 'reset' },
  ExplicitAuthFlows: { omitted: 'reset' },
  SupportedIdentityProviders: { omitted: 'reset' },
  CallbackURLs: { omitted: 'reset' },
  LogoutURLs: { omitted: 'reset' },
  DefaultRedirectURI: { omitted: 'reset' },
  AllowedOAuthFlows: { omitted: 'reset' },
  AllowedOAuthScopes: { omitted: 'reset' },
  AllowedOAuthFlowsUserPoolClient: { omitted: 'reset', unset: false },
  AnalyticsConfiguration: { omitted: 'reset' },
  PreventUserExistenceErrors: { omitted: 'reset' },
  EnableTokenRevocation: { omitted: 'kept', unset: true },
  EnablePropagateAdditionalUserContextData: { omitted: 'reset', unset: false },
  AuthSessionValidity: { omitted: 'kept', unset: 3 },
  RefreshTokenRotation: { omitted: 'kept' },
};

/** The settings that a write asks for, with defaults in place; `previous` is given for an update. */
export function settingsOf(asked: ClientSettings, previous: ClientSettings = {}): ClientSettings {
  const settings: Record<string, unknown> = {};
  // the keys of a table are the names of its rows
  for (const name of Object.keys(CLIENT_SETTINGS) as (keyof ClientSettings)[]) {
    const { omitted, unset } = CLIENT_SETTINGS[name];
    const value = asked[name] ?? (omitted === 'kept' ? previous[name] : undefined) ?? unset;
    if (value !== undefined) settings[name] = value;
  }
  return withRefreshValidity(settings);
}

function withRefreshValidity(settings: ClientSettings): ClientSettings {
  if (settings.RefreshTokenValidity) return settings;
  const unit = settings.TokenValidityUnits?.RefreshToken ?? 'days';
  return { ...settings, RefreshTokenValidity: DEFAULT_VALIDITY_SECONDS.refresh / SECONDS_PER_UNIT[unit] };
}

/** The settings as they are read back: lists sorted, empty ones gone, analytics role and grace period filled in. */
export function stored(settings: ClientSettings, region: string): ClientSettings {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!Array.isArray(value)) plain[name] = value;
    else if (value.length) plain[name] = [...new Set<unknown>(value)].sort();
  }
  const { AnalyticsConfiguration: analytics, RefreshTokenRotation: rotation } = settings;
  return {
    ...plain,
    ...(analytics && { AnalyticsConfiguration: withRole(analytics, region) }),
    ...(rotation && { RefreshTokenRotation: withGracePeriod(rotation) }),
  };
}

/** V: given by its ARN alone, it is read back with the service-linked role. */
function withRole(analytics: AnalyticsConfigurationType, region: string): AnalyticsConfigurationType {
  if (analytics.ApplicationArn === undefined) return analytics;
  const role = 'role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp';
  return { ...analytics, RoleArn: `arn:${partitionOf(region)}:iam::${ACCOUNT_ID}:${role}` };
}

const withGracePeriod = (rotation: RefreshTokenRotationType): RefreshTokenRotationType => ({
  RetryGracePeriodSeconds: 0,
  ...rotation,
});
