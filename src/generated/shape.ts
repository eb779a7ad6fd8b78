// Generated from schema.json by `make generate`; changes are overwritten.

/** What kind of value stands where. */
export type Shape =
  | { readonly type: 'string' | 'integer' | 'boolean' }
  | { readonly type: 'array'; readonly items: Shape }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Shape>> };

/** The schema's keywords that a value can violate. */
export const KEYWORDS = [
  'additionalProperties',
  'dependencies',
  'enum',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'required',
  'type',
  'uniqueItems',
] as const;

/** Properties whose values no message may show. */
export const SECRET_PROPERTIES: readonly string[] = ['CustomSecret'];

export const SHAPE: Shape = {
  type: 'object',
  properties: {
    UserPoolId: { type: 'string' },
    ClientName: { type: 'string' },
    GenerateSecret: { type: 'boolean' },
    ExplicitAuthFlows: { type: 'array', items: { type: 'string' } },
    ReadAttributes: { type: 'array', items: { type: 'string' } },
    WriteAttributes: { type: 'array', items: { type: 'string' } },
    AuthSessionValidity: { type: 'integer' },
    RefreshTokenValidity: { type: 'integer' },
    AccessTokenValidity: { type: 'integer' },
    IdTokenValidity: { type: 'integer' },
    TokenValidityUnits: {
      type: 'object',
      properties: {
        AccessToken: { type: 'string' },
        IdToken: { type: 'string' },
        RefreshToken: { type: 'string' },
      },
    },
    RefreshTokenRotation: {
      type: 'object',
      properties: { Feature: { type: 'string' }, RetryGracePeriodSeconds: { type: 'integer' } },
    },
    AllowedOAuthFlows: { type: 'array', items: { type: 'string' } },
    AllowedOAuthFlowsUserPoolClient: { type: 'boolean' },
    AllowedOAuthScopes: { type: 'array', items: { type: 'string' } },
    CallbackURLs: { type: 'array', items: { type: 'string' } },
    DefaultRedirectURI: { type: 'string' },
    LogoutURLs: { type: 'array', items: { type: 'string' } },
    SupportedIdentityProviders: { type: 'array', items: { type: 'string' } },
    AnalyticsConfiguration: {
      type: 'object',
      properties: {
        ApplicationArn: { type: 'string' },
        ApplicationId: { type: 'string' },
        ExternalId: { type: 'string' },
        RoleArn: { type: 'string' },
        UserDataShared: { type: 'boolean' },
      },
    },
    PreventUserExistenceErrors: { type: 'string' },
    EnableTokenRevocation: { type: 'boolean' },
    EnablePropagateAdditionalUserContextData: { type: 'boolean' },
    SSOSession: { type: 'object', properties: { MaxValidityMinutes: { type: 'integer' } } },
    SecretsManager: {
      type: 'object',
      properties: {
        KmsKeyId: { type: 'string' },
        RecoveryWindowInDays: { type: 'integer' },
        Tags: {
          type: 'array',
          items: { type: 'object', properties: { Key: { type: 'string' }, Value: { type: 'string' } } },
        },
      },
    },
    SecretRotation: {
      type: 'object',
      properties: {
        Version: { type: 'string' },
        PreviousSecret: { type: 'string' },
        GracePeriodSeconds: { type: 'integer' },
      },
    },
    CustomSecret: { type: 'string' },
    ClientId: { type: 'string' },
    Name: { type: 'string' },
    ClientType: { type: 'string' },
    ClientSecretArn: { type: 'string' },
    CreationDate: { type: 'string' },
    LastModifiedDate: { type: 'string' },
  },
};
