/**
 * App clients and their secrets: the input shapes under the API model's names, with its bounds, patterns and enums (D: API
 * model of cognito-idp). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

/** What a create and an update set alike. */
const SETTINGS = {
  RefreshTokenValidity: 'RefreshTokenValidityType',
  AccessTokenValidity: 'AccessTokenValidityType',
  IdTokenValidity: 'IdTokenValidityType',
  TokenValidityUnits: 'TokenValidityUnitsType',
  ReadAttributes: 'ClientPermissionListType',
  WriteAttributes: 'ClientPermissionListType',
  ExplicitAuthFlows: 'ExplicitAuthFlowsListType',
  SupportedIdentityProviders: 'SupportedIdentityProvidersListType',
  CallbackURLs: 'CallbackURLsListType',
  LogoutURLs: 'LogoutURLsListType',
  DefaultRedirectURI: 'RedirectUrlType',
  AllowedOAuthFlows: 'OAuthFlowsType',
  AllowedOAuthScopes: 'ScopeListType',
  AllowedOAuthFlowsUserPoolClient: 'BooleanType',
  AnalyticsConfiguration: 'AnalyticsConfigurationType',
  PreventUserExistenceErrors: 'PreventUserExistenceErrorTypes',
  EnableTokenRevocation: 'WrappedBooleanType',
  EnablePropagateAdditionalUserContextData: 'WrappedBooleanType',
  AuthSessionValidity: 'AuthSessionValidityType',
  RefreshTokenRotation: 'RefreshTokenRotationType',
} as const;

export const APP_CLIENTS_SHAPES = {
  ClientNameType: { type: 'string', min: 1, max: 128, pattern: '[\\w\\s+=,.@-]+' },
  ClientSecretType: { type: 'string', min: 24, max: 64, pattern: '[\\w+]+', sensitive: true },
  TimeUnitsType: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
  ClientPermissionType: { type: 'string', min: 1, max: 2048 },
  ExplicitAuthFlowsType: {
    type: 'string',
    enum: [
      'ADMIN_NO_SRP_AUTH',
      'CUSTOM_AUTH_FLOW_ONLY',
      'USER_PASSWORD_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_USER_AUTH',
      'ALLOW_TOKEN_EXCHANGE_DELEGATION',
      'ALLOW_TOKEN_EXCHANGE_IMPERSONATION',
    ],
  },
  RedirectUrlType: { type: 'string', min: 1, max: 1024, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  HexStringType: { type: 'string', pattern: '^[0-9a-fA-F]+$' },
  PreventUserExistenceErrorTypes: { type: 'string', enum: ['LEGACY', 'ENABLED'] },
  FeatureType: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
  PaginationKey: { type: 'string', min: 1, max: 131072, pattern: '[\\S]+' },
  ClientTypeType: { type: 'string', enum: ['REGULAR', 'DCR'] },
  ClientSecretIdType: { type: 'string', min: 1, max: 128 },
  RefreshTokenValidityType: { type: 'integer', min: 0, max: 315360000 },
  AccessTokenValidityType: { type: 'integer', min: 1, max: 86400 },
  IdTokenValidityType: { type: 'integer', min: 1, max: 86400 },
  AuthSessionValidityType: { type: 'integer', min: 3, max: 15 },
  RetryGracePeriodSecondsType: { type: 'integer', min: 0, max: 60 },
  QueryLimit: { type: 'integer', min: 1, max: 60 },
  GenerateSecret: { type: 'boolean' },
  ClientPermissionListType: { type: 'list', member: 'ClientPermissionType' },
  ExplicitAuthFlowsListType: { type: 'list', member: 'ExplicitAuthFlowsType' },
  SupportedIdentityProvidersListType: { type: 'list', member: 'ProviderNameType' },
  CallbackURLsListType: { type: 'list', member: 'RedirectUrlType', min: 0, max: 100 },
  LogoutURLsListType: { type: 'list', member: 'RedirectUrlType', min: 0, max: 100 },
  CreateUserPoolClientRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientName: 'ClientNameType',
      GenerateSecret: 'GenerateSecret',
      ClientSecret: 'ClientSecretType',
      ...SETTINGS,
    },
    required: ['UserPoolId', 'ClientName'],
  },
  TokenValidityUnitsType: {
    type: 'structure',
    members: { AccessToken: 'TimeUnitsType', IdToken: 'TimeUnitsType', RefreshToken: 'TimeUnitsType' },
  },
  AnalyticsConfigurationType: {
    type: 'structure',
    members: {
      ApplicationId: 'HexStringType',
      ApplicationArn: 'ArnType',
      RoleArn: 'ArnType',
      ExternalId: 'StringType',
      UserDataShared: 'BooleanType',
    },
  },
  RefreshTokenRotationType: {
    type: 'structure',
    members: { Feature: 'FeatureType', RetryGracePeriodSeconds: 'RetryGracePeriodSecondsType' },
    required: ['Feature'],
  },
  DescribeUserPoolClientRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' },
    required: ['UserPoolId', 'ClientId'],
  },
  UpdateUserPoolClientRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      ClientName: 'ClientNameType',
      ...SETTINGS,
    },
    required: ['UserPoolId', 'ClientId'],
  },
  DeleteUserPoolClientRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' },
    required: ['UserPoolId', 'ClientId'],
  },
  ListUserPoolClientsRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      MaxResults: 'QueryLimit',
      NextToken: 'PaginationKey',
      ClientType: 'ClientTypeType',
    },
    required: ['UserPoolId'],
  },
  AddUserPoolClientSecretRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', ClientSecret: 'ClientSecretType' },
    required: ['UserPoolId', 'ClientId'],
  },
  ListUserPoolClientSecretsRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', NextToken: 'PaginationKey' },
    required: ['UserPoolId', 'ClientId'],
  },
  DeleteUserPoolClientSecretRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', ClientSecretId: 'ClientSecretIdType' },
    required: ['UserPoolId', 'ClientId', 'ClientSecretId'],
  },
} as const satisfies Shapes;
