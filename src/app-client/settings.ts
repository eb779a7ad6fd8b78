import type { AppClientProperties } from './properties';

/** The properties that Cognito alone decides. */
export const READ_ONLY_PROPERTIES = [
  'ClientId',
  'Name',
  'ClientType',
  'ClientSecretArn',
  'CreationDate',
  'LastModifiedDate',
] as const;

/** The properties that a change of replaces the client. */
export const CREATE_ONLY_PROPERTIES = ['UserPoolId', 'GenerateSecret'] as const;

type ReadOnlyProperty = (typeof READ_ONLY_PROPERTIES)[number];
export type SettingName = Exclude<keyof AppClientProperties, ReadOnlyProperty | 'UserPoolId'>;
type SettingValue<Name extends SettingName> = NonNullable<AppClientProperties[Name]>;

/** What is sent to the API for a setting that a template no longer declares. */
export type Removal<Value> =
  /** The service's default, said explicitly: Cognito keeps some settings that an update leaves out. */
  | { readonly send: Value }
  /** No value stands for "unset", and an update that leaves the member out clears it. */
  | 'leave out'
  /** What the client has now stays. */
  | 'keep'
  /** The value and its unit belong together: `token-validity.ts` decides. */
  | 'with its unit'
  /** It is about the client's secret: `src/secrets` decides. */
  | 'with the secret';

/** Everything that the product knows about one setting of an app client. */
interface Setting<Name extends SettingName> {
  /**
   * Which API holds it: `client`, CreateUserPoolClient and UpdateUserPoolClient; `creation`,
   * CreateUserPoolClient alone; `session`, SetUserPoolClientSessionConfiguration; `store`, Secrets Manager.
   */
  readonly heldBy: 'client' | 'creation' | 'session' | 'store';
  /** A `set` is a list without an order: read back sorted, and `[]` where it is unset. */
  readonly shape: 'scalar' | 'set' | 'object';
  readonly whenRemoved: Removal<SettingValue<Name>>;
  /** A declared `{}` clears the setting; this is what the API is sent for it, nothing where it is absent. */
  readonly whenEmpty?: SettingValue<Name>;
  /** Members that the service fills in with these values, so that they say no more than their absence. */
  readonly filledIn?: Partial<SettingValue<Name>>;
  /** Drops what the service fills in beside what was declared, which would read as drift. */
  readonly declaredPart?: (value: SettingValue<Name>) => SettingValue<Name>;
}

/** Every setting, once. The names are those of the API's members and of AWS's own type alike. */
export const SETTINGS: { readonly [Name in SettingName]: Setting<Name> } = {
  ClientName: { heldBy: 'client', shape: 'scalar', whenRemoved: 'keep' },
  GenerateSecret: { heldBy: 'creation', shape: 'scalar', whenRemoved: 'keep' },
  ExplicitAuthFlows: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  ReadAttributes: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  WriteAttributes: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  AuthSessionValidity: { heldBy: 'client', shape: 'scalar', whenRemoved: { send: 3 } },
  AccessTokenValidity: { heldBy: 'client', shape: 'scalar', whenRemoved: 'with its unit' },
  IdTokenValidity: { heldBy: 'client', shape: 'scalar', whenRemoved: 'with its unit' },
  RefreshTokenValidity: { heldBy: 'client', shape: 'scalar', whenRemoved: 'with its unit' },
  TokenValidityUnits: { heldBy: 'client', shape: 'object', whenRemoved: 'with its unit' },
  RefreshTokenRotation: {
    heldBy: 'client',
    shape: 'object',
    whenRemoved: { send: { Feature: 'DISABLED' } },
    whenEmpty: { Feature: 'DISABLED' },
    // Seen on the real service: "was null, but now 0" (terraform-provider-aws #45646, #50027).
    filledIn: { RetryGracePeriodSeconds: 0 },
  },
  AllowedOAuthFlows: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  AllowedOAuthFlowsUserPoolClient: { heldBy: 'client', shape: 'scalar', whenRemoved: { send: false } },
  AllowedOAuthScopes: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  CallbackURLs: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  DefaultRedirectURI: { heldBy: 'client', shape: 'scalar', whenRemoved: 'leave out' },
  LogoutURLs: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  SupportedIdentityProviders: { heldBy: 'client', shape: 'set', whenRemoved: { send: [] } },
  AnalyticsConfiguration: {
    heldBy: 'client',
    shape: 'object',
    whenRemoved: 'leave out',
    filledIn: { UserDataShared: false },
    // Given by its ARN alone, the API answers with the service-linked role as well, and refuses the two together.
    declaredPart: ({ RoleArn, ...declared }) =>
      declared.ApplicationArn === undefined ? { RoleArn, ...declared } : declared,
  },
  PreventUserExistenceErrors: { heldBy: 'client', shape: 'scalar', whenRemoved: { send: 'LEGACY' } },
  EnableTokenRevocation: { heldBy: 'client', shape: 'scalar', whenRemoved: { send: true } },
  EnablePropagateAdditionalUserContextData: {
    heldBy: 'client',
    shape: 'scalar',
    whenRemoved: { send: false },
  },
  SSOSession: {
    heldBy: 'session',
    shape: 'object',
    whenRemoved: { send: { MaxValidityMinutes: 60 } },
    whenEmpty: { MaxValidityMinutes: 60 },
  },
  SecretsManager: { heldBy: 'store', shape: 'object', whenRemoved: 'with the secret' },
  SecretRotation: { heldBy: 'store', shape: 'object', whenRemoved: 'with the secret' },
  CustomSecret: { heldBy: 'store', shape: 'scalar', whenRemoved: 'with the secret' },
};

/** The names of the settings that an API holds, in the table's order. */
export function settingsHeldBy(...holders: Setting<SettingName>['heldBy'][]): SettingName[] {
  // Object.keys of a table typed by its names gives just those names.
  return (Object.keys(SETTINGS) as SettingName[]).filter((name) => holders.includes(SETTINGS[name].heldBy));
}
