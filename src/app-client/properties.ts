// Generated from schema.json by `make generate`; changes are overwritten.
/**
 * The units that AccessTokenValidity, IdTokenValidity and RefreshTokenValidity count in: seconds, minutes,
 * hours or days. Each member stands for itself: one that is left out means its token's default unit where
 * that token's validity is declared, and leaves the unit as it is where it is not. Example: {AccessToken:
 * minutes, IdToken: minutes, RefreshToken: days}.
 */
export interface TokenValidityUnits {
  /**
   * The unit of AccessTokenValidity. Default: hours. Needs a value that, in this unit, is 5 minutes to 1 day.
   */
  AccessToken?: 'seconds' | 'minutes' | 'hours' | 'days';
  /** The unit of IdTokenValidity. Default: hours. Needs a value that, in this unit, is 5 minutes to 1 day. */
  IdToken?: 'seconds' | 'minutes' | 'hours' | 'days';
  /**
   * The unit of RefreshTokenValidity. Default: days. Needs a value that, in this unit, is 60 minutes to 10
   * years.
   */
  RefreshToken?: 'seconds' | 'minutes' | 'hours' | 'days';
}

/**
 * Whether a refresh also issues a new refresh token and ends the old one. Default: off, and {} means the
 * same. While it is on, ALLOW_REFRESH_TOKEN_AUTH is refused in ExplicitAuthFlows: declare ExplicitAuthFlows
 * without it, since the default flows hold it. Example: {Feature: ENABLED, RetryGracePeriodSeconds: 10}.
 */
export interface RefreshTokenRotation {
  /**
   * ENABLED rotates refresh tokens, DISABLED does not. Default: DISABLED. Required beside
   * RetryGracePeriodSeconds.
   */
  Feature?: 'ENABLED' | 'DISABLED';
  /**
   * For how many seconds after a rotation the old refresh token still works, so that an app whose answer was
   * lost may try again: 0 to 60. Default: 0, no grace. Needs Feature.
   */
  RetryGracePeriodSeconds?: number;
}

/**
 * Sends events of the app client to an Amazon Pinpoint project. Default: none, and {} means the same. Needs
 * either ApplicationArn alone (Cognito then uses its service-linked role) or ApplicationId, RoleArn and
 * ExternalId together. Example: {ApplicationArn:
 * 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef0123456789abcdef', UserDataShared:
 * false}.
 */
export interface AnalyticsConfiguration {
  /**
   * The ARN of the Pinpoint project, which must be in the pool's account and in a Region that Cognito
   * supports for it. Needs no other member than, if wanted, UserDataShared. Default: none.
   */
  ApplicationArn?: string;
  /**
   * The id of the Pinpoint project, hexadecimal. Needs RoleArn and ExternalId. Default: none. Example:
   * 0123456789abcdef0123456789abcdef.
   */
  ApplicationId?: string;
  /**
   * The external id in the trust policy of the role that RoleArn names. Needs ApplicationId and RoleArn.
   * Default: none.
   */
  ExternalId?: string;
  /**
   * The ARN of an IAM role that lets Cognito publish events to the project. Needs ApplicationId and
   * ExternalId. Default: none; with ApplicationArn Cognito uses its service-linked role. Example:
   * arn:aws:iam::123456789012:role/PinpointEvents.
   */
  RoleArn?: string;
  /** True includes user data in the events that are published. Default: false. */
  UserDataShared?: boolean;
}

/**
 * How long a managed-login session may sign a user in to this app client without asking again. Needs session
 * tracking switched on in the user pool and its Essentials or Plus tier; Cognito refuses it elsewhere. {}
 * means the default. Example: {MaxValidityMinutes: 480}.
 */
export interface SSOSession {
  /**
   * The longest age, in minutes, of a session that this app client accepts: 0 to 129600 (90 days). Default:
   * 60. 0 makes users sign in each time.
   */
  MaxValidityMinutes?: number;
}

/** A tag of the stored secret. Example: {Key: team, Value: payments}. */
export interface Tag {
  /**
   * The name of the tag, 1 to 128 letters, numbers, spaces and + - = . _ : / @. Not aws: or
   * community:cognito: at the beginning, which are reserved. Default: none, it is required. Example: team.
   */
  Key: string;
  /**
   * The value of the tag, 0 to 256 letters, numbers, spaces and + - = . _ : / @. Default: none, it is
   * required. Example: payments.
   */
  Value: string;
}

/**
 * Keeps the client secret in AWS Secrets Manager, under the name cognito/USER_POOL_ID/CLIENT_ID, as JSON with
 * client_id, client_secret, client_secret_id, user_pool_id and region. Its presence, even as {}, asks for it.
 * Needs a confidential client (GenerateSecret true or CustomSecret). Default: none, and removing it schedules
 * the stored secret's deletion. Example: {KmsKeyId: alias/app-secrets, RecoveryWindowInDays: 7}.
 */
export interface SecretsManager {
  /**
   * The KMS key that encrypts the stored secret: its id, ARN or alias, at most 256 characters. Default: the
   * AWS managed key aws/secretsmanager. The key policy must let the deploying role use it. Example:
   * alias/app-secrets.
   */
  KmsKeyId?: string;
  /** For how many days the stored secret can be restored after its deletion: 7 to 30. Default: 30. */
  RecoveryWindowInDays?: number;
  /** Tags of the stored secret, beside the stack's own, at most 40. Default: none. Order has no meaning. */
  Tags?: Tag[];
}

/**
 * Rotates the client secret in place: another Version makes a new secret, and the ClientId stays. Needs
 * SecretsManager, since the new value could not be read otherwise. Default: none. Removing it changes no
 * secret. Example: {Version: '2'}.
 */
export interface SecretRotation {
  /**
   * A word of yours for the present secret; another word rotates. Going back to the word before brings the
   * secret before back, while it still exists. 1 to 128 characters: letters, digits, blanks and _ . : / = + -
   * @. Default: none, it is required. Example: '2026-11'.
   */
  Version: string;
  /**
   * KEEP lets the secret before go on working beside the new one; REVOKE ends it. Together with another
   * Version, REVOKE waits for GracePeriodSeconds; two updates, KEEP and then REVOKE, are the safer way.
   * Default: KEEP.
   */
  PreviousSecret?: 'KEEP' | 'REVOKE';
  /**
   * How many seconds REVOKE waits after a rotation in the same update, so that a consumer that has just read
   * the old secret can use it: 0 to 900. Default: 60.
   */
  GracePeriodSeconds?: number;
}

/**
 * The properties of Community::Cognito::UserPoolClient. Cognito alone sets ClientId, Name, ClientType,
 * ClientSecretArn, CreationDate, LastModifiedDate.
 */
export interface AppClientProperties {
  /**
   * The id of the user pool that the app client belongs to. Required; changing it replaces the app client.
   * Example: us-east-1_AbCdEfGhI, usually as !Ref UserPool.
   */
  UserPoolId: string;
  /**
   * The name of the app client, 1 to 128 characters: letters, digits, white space and _ + = , . @ -. Names
   * need not be unique. Default: a name made from the logical id. Removing it keeps the present name.
   * Example: web-app.
   */
  ClientName?: string;
  /**
   * True makes a confidential client: Cognito generates a client secret, as servers and machine-to-machine
   * clients need; false makes a public one, for browsers and mobile apps. The secret is never returned by
   * this resource. Default: false. Changing it replaces the app client.
   */
  GenerateSecret?: boolean;
  /**
   * The sign-in flows that the app client may use through the API: ALLOW_USER_AUTH (choice of factors; needs
   * the pool's Essentials tier or higher), ALLOW_USER_SRP_AUTH, ALLOW_USER_PASSWORD_AUTH,
   * ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_CUSTOM_AUTH, ALLOW_REFRESH_TOKEN_AUTH and newer values that begin
   * with ALLOW_; or the legacy ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY and USER_PASSWORD_AUTH, which cannot
   * stand beside ALLOW_ values. Default: ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH and ALLOW_CUSTOM_AUTH.
   * Order has no meaning.
   */
  ExplicitAuthFlows?: string[];
  /**
   * The user attributes that the app client may read, by name; custom ones as custom:NAME. Default:
   * email_verified, phone_number_verified and the pool's standard attributes. Each must exist in the pool.
   * Order has no meaning. Example: [email, 'custom:plan'].
   */
  ReadAttributes?: string[];
  /**
   * The user attributes that the app client may set, by name; custom ones as custom:NAME. Default: the pool's
   * standard attributes. Each must exist in the pool and be writable (not sub, email_verified or
   * phone_number_verified), and every attribute that the pool requires, and every one that an identity
   * provider maps, must be among them. Order has no meaning. Example: [email, name].
   */
  WriteAttributes?: string[];
  /** How many minutes a user has to answer each step of a sign-in: 3 to 15. Default: 3. */
  AuthSessionValidity?: number;
  /**
   * How long a refresh token is valid, in the unit TokenValidityUnits.RefreshToken (days where none is
   * given). Needs a time of 60 minutes to 10 years, and not below that of access and ID tokens. Default: 30
   * days. Example: 12 with the unit hours.
   */
  RefreshTokenValidity?: number;
  /**
   * How long an access token is valid, in the unit TokenValidityUnits.AccessToken (hours where none is
   * given). Needs a time of 5 minutes to 1 day, and not above that of refresh tokens. Default: 1 hour.
   * Example: 15 with the unit minutes.
   */
  AccessTokenValidity?: number;
  /**
   * How long an ID token is valid, in the unit TokenValidityUnits.IdToken (hours where none is given). Needs
   * a time of 5 minutes to 1 day, and not above that of refresh tokens. Default: 1 hour. Example: 15 with the
   * unit minutes.
   */
  IdTokenValidity?: number;
  /**
   * The units that AccessTokenValidity, IdTokenValidity and RefreshTokenValidity count in: seconds, minutes,
   * hours or days. Each member stands for itself: one that is left out means its token's default unit where
   * that token's validity is declared, and leaves the unit as it is where it is not. Example: {AccessToken:
   * minutes, IdToken: minutes, RefreshToken: days}.
   */
  TokenValidityUnits?: TokenValidityUnits;
  /**
   * Whether a refresh also issues a new refresh token and ends the old one. Default: off, and {} means the
   * same. While it is on, ALLOW_REFRESH_TOKEN_AUTH is refused in ExplicitAuthFlows: declare ExplicitAuthFlows
   * without it, since the default flows hold it. Example: {Feature: ENABLED, RetryGracePeriodSeconds: 10}.
   */
  RefreshTokenRotation?: RefreshTokenRotation;
  /**
   * The OAuth 2.0 grants of the app client: code (authorization code), implicit (tokens straight to the
   * browser) or client_credentials (machine to machine). code and implicit need CallbackURLs;
   * client_credentials stands alone, needs a client secret and custom scopes. Default: none. Take effect with
   * AllowedOAuthFlowsUserPoolClient true. Order has no meaning. Example: [code].
   */
  AllowedOAuthFlows?: ('code' | 'implicit' | 'client_credentials')[];
  /**
   * True lets the app client use OAuth 2.0 and managed login; needs AllowedOAuthFlows and AllowedOAuthScopes.
   * False allows only sign-in through the API. Default: false.
   */
  AllowedOAuthFlowsUserPoolClient?: boolean;
  /**
   * The scopes that the app client may ask for, at most 50: phone, email, openid, profile,
   * aws.cognito.signin.user.admin, and a resource server's own as IDENTIFIER/SCOPE. The resource server must
   * exist first: add DependsOn. Default: none. Take effect with AllowedOAuthFlowsUserPoolClient true. Order
   * has no meaning. Example: [openid, 'https://api.example.com/read'].
   */
  AllowedOAuthScopes?: string[];
  /**
   * Where users may be sent back to after signing in, at most 100 absolute URIs of at most 1024 characters,
   * without a fragment. https, an app's own scheme (myapp://callback), or http for localhost, 127.0.0.1 and
   * [::1] alone. Needed by the grants code and implicit. Default: none. Order has no meaning. Example:
   * ['https://app.example.com/callback'].
   */
  CallbackURLs?: string[];
  /**
   * The callback URL that is used where a sign-in request names none. Must be one of CallbackURLs. Default:
   * none. Example: https://app.example.com/callback.
   */
  DefaultRedirectURI?: string;
  /**
   * Where users may be sent to after signing out, at most 100 absolute URIs of at most 1024 characters, under
   * the same rules as CallbackURLs. Default: none. Order has no meaning. Example:
   * ['https://app.example.com/'].
   */
  LogoutURLs?: string[];
  /**
   * The identity providers whose users may sign in with this app client: COGNITO (the pool's own users),
   * Facebook, Google, LoginWithAmazon, SignInWithApple, or the name of a SAML or OIDC provider of the pool. A
   * provider must exist first: add DependsOn. Default: none, so managed login offers no sign-in. Order has no
   * meaning. Example: [COGNITO, Google].
   */
  SupportedIdentityProviders?: string[];
  /**
   * Sends events of the app client to an Amazon Pinpoint project. Default: none, and {} means the same. Needs
   * either ApplicationArn alone (Cognito then uses its service-linked role) or ApplicationId, RoleArn and
   * ExternalId together. Example: {ApplicationArn:
   * 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef0123456789abcdef', UserDataShared:
   * false}.
   */
  AnalyticsConfiguration?: AnalyticsConfiguration;
  /**
   * ENABLED hides whether a user exists: sign-in, confirmation and password recovery answer alike for unknown
   * users. LEGACY answers UserNotFoundException. Default: LEGACY.
   */
  PreventUserExistenceErrors?: 'LEGACY' | 'ENABLED';
  /**
   * True lets the app client revoke refresh tokens and, with them, the access tokens that they issued.
   * Default: true.
   */
  EnableTokenRevocation?: boolean;
  /**
   * True accepts the user's IP address (UserContextData.IpAddress) in unauthenticated API calls, for threat
   * protection. Needs a client secret. Default: false.
   */
  EnablePropagateAdditionalUserContextData?: boolean;
  /**
   * How long a managed-login session may sign a user in to this app client without asking again. Needs
   * session tracking switched on in the user pool and its Essentials or Plus tier; Cognito refuses it
   * elsewhere. {} means the default. Example: {MaxValidityMinutes: 480}.
   */
  SSOSession?: SSOSession;
  /**
   * Keeps the client secret in AWS Secrets Manager, under the name cognito/USER_POOL_ID/CLIENT_ID, as JSON
   * with client_id, client_secret, client_secret_id, user_pool_id and region. Its presence, even as {}, asks
   * for it. Needs a confidential client (GenerateSecret true or CustomSecret). Default: none, and removing it
   * schedules the stored secret's deletion. Example: {KmsKeyId: alias/app-secrets, RecoveryWindowInDays: 7}.
   */
  SecretsManager?: SecretsManager;
  /**
   * Rotates the client secret in place: another Version makes a new secret, and the ClientId stays. Needs
   * SecretsManager, since the new value could not be read otherwise. Default: none. Removing it changes no
   * secret. Example: {Version: '2'}.
   */
  SecretRotation?: SecretRotation;
  /**
   * A client secret of your own instead of a generated one, 24 to 64 letters, digits, _ and +. Write-only: it
   * is never returned; give it as a dynamic reference. Leaving it out of an update leaves the secret as it
   * is; changing it, which needs SecretsManager, adds the new value in place. Default: none, Cognito
   * generates it. Example: '{{resolve:secretsmanager:app-secret}}'.
   */
  CustomSecret?: string;
  /**
   * The id of the app client, which apps send when they sign users in. Given by Cognito; read it with !GetAtt
   * NAME.ClientId.
   */
  ClientId?: string;
  /** The app client's name as it is now, the same as ClientName. Read-only. */
  Name?: string;
  /**
   * How the app client came to be: REGULAR, or DCR for one made by dynamic client registration. It does not
   * tell whether there is a client secret. Read-only.
   */
  ClientType?: string;
  /**
   * The ARN of the stored secret, for IAM policies and dynamic references; only where SecretsManager is set.
   * Read-only. Example: '{{resolve:secretsmanager:ARN:SecretString:client_secret}}'.
   */
  ClientSecretArn?: string;
  /** When the app client was made, in ISO 8601, UTC. Read-only. Example: 2026-01-31T12:00:00.000Z. */
  CreationDate?: string;
  /** When the app client was last changed, in ISO 8601, UTC. Read-only. Example: 2026-01-31T12:00:00.000Z. */
  LastModifiedDate?: string;
}
