import { clientResource, LOGICAL_ID } from '../faults/stack-runs';
import type { Properties } from '../support/local';

/** A resource server of the pool, outside of the stack: its scope is what a consumer's tokens are for. */
export const RESOURCE_SERVER = { Identifier: 'api', Name: 'api' } as const;

/** A machine-to-machine client without a word about its secret. */
const MACHINE: Properties = {
  GenerateSecret: true,
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthScopes: [`${RESOURCE_SERVER.Identifier}/read`],
};

/** What a template says beside that, most of it about the secret. */
export type Declared = Readonly<Record<string, unknown>>;

export const UNDELIVERED: Declared = {};
export const DELIVERED: Declared = { SecretsManager: { RecoveryWindowInDays: 7 } };

/** With a name CREATE has a second step, which sets it. */
export const named = (declared: Declared): Declared => ({ ClientName: 'machine', ...declared });

/** Delivery with a Version, and what else is said about the rotation. */
export const version = (Version: string, more: Properties = {}): Declared => ({
  ...DELIVERED,
  SecretRotation: { Version, ...more },
});

/** Delivery with a secret of the user's own, told apart by a letter. */
export const custom = (letter: string): Declared => ({
  ...DELIVERED,
  CustomSecret: `own_${letter.repeat(32)}`,
});

/** The client alone. */
export const client = (UserPoolId: string, declared: Declared): Properties =>
  clientResource({ UserPoolId, ...MACHINE, ...declared });

/** The client, and after it a resource that cannot be made: the pool has a resource server of that name. */
export const clientAndFailure = (UserPoolId: string, declared: Declared): Properties => ({
  ...client(UserPoolId, declared),
  Api: {
    Type: 'AWS::Cognito::UserPoolResourceServer',
    DependsOn: LOGICAL_ID,
    Properties: { UserPoolId, ...RESOURCE_SERVER },
  },
});
