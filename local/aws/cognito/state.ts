import type {
  IdentityProviderType,
  ResourceServerType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Secret } from './secrets';
import type { MfaSettings } from './mfa';
import type { PoolSession } from './sessions';

/** What is kept of an app client. */
export interface AppClient {
  id: string;
  /** Settings as they are read back. */
  settings: ClientSettings;
  created: Date;
  modified: Date;
  secrets: Secret[];
  /** Undefined where the session configuration was never set. */
  ssoMinutes?: number;
}

/** The settings of an app client beside its identity, dates and secrets. */
export type ClientSettings = Omit<
  UserPoolClientType,
  'UserPoolId' | 'ClientId' | 'ClientSecret' | 'CreationDate' | 'LastModifiedDate' | 'ClientType'
>;

/** What is kept of a user pool. */
export interface Pool {
  id: string;
  region: string;
  arn: string;
  /** Settings as they are read back. */
  settings: PoolSettings;
  created: Date;
  modified: Date;
  tags: Record<string, string>;
  mfa: MfaSettings;
  session?: PoolSession;
  clients: Map<string, AppClient>;
  providers: Map<string, IdentityProviderType>;
  resourceServers: Map<string, ResourceServerType>;
}

/** The settings of a pool beside its identity, dates and tags. */
export type PoolSettings = Omit<
  UserPoolType,
  'Id' | 'Arn' | 'CreationDate' | 'LastModifiedDate' | 'UserPoolTags'
>;

/** Every pool by its id. */
export class CognitoState {
  readonly pools = new Map<string, Pool>();

  clear(): void {
    this.pools.clear();
  }
}
