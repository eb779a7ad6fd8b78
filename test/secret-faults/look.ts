import { callAws, type Reply } from './post';

/** What AWSCURRENT's JSON has to hold. */
export interface Current {
  readonly client_id: string;
  readonly client_secret: string;
  readonly client_secret_id: string;
  readonly user_pool_id: string;
  readonly rotation_version?: string;
}

/** Everything that there is of the one client's secret, as anybody may look. */
export interface Look {
  /** The pool's clients: one at most in this table. */
  readonly clientIds: readonly string[];
  /** At Cognito. */
  readonly secretIds: readonly string[];
  /** Every stored secret of the pool's clients that is not scheduled for deletion. */
  readonly liveNames: readonly string[];
  /** Of the client's stored secret, where it is live. */
  readonly current?: Current;
  /** The labels of the stored secret's versions. */
  readonly stages: readonly string[];
}

export const secretName = (UserPoolId: string, clientId: string): string =>
  `cognito/${UserPoolId}/${clientId}`;

/** The id of the pool's client, once there is one. */
export async function clientIdsOf(endpoint: string, UserPoolId: string): Promise<string[]> {
  const input = { UserPoolId, MaxResults: 60 };
  const { body } = await callAws(endpoint, 'cognito-idp', 'ListUserPoolClients', input);
  // ListUserPoolClientsResponse
  return (body.UserPoolClients as { ClientId: string }[]).map(({ ClientId }) => ClientId);
}

export async function secretIdsOf(endpoint: string, UserPoolId: string, ClientId: string): Promise<string[]> {
  const input = { UserPoolId, ClientId };
  const { body } = await callAws(endpoint, 'cognito-idp', 'ListUserPoolClientSecrets', input);
  // ListUserPoolClientSecretsResponse, or an error where the client is gone
  return ((body.ClientSecrets ?? []) as { ClientSecretId: string }[]).map(
    ({ ClientSecretId }) => ClientSecretId,
  );
}

/** AWSCURRENT as it was answered. */
export const readCurrent = (endpoint: string, SecretId: string): Promise<Reply> =>
  callAws(endpoint, 'secretsmanager', 'GetSecretValue', { SecretId });

/** The value of a GetSecretValue's answer; the provider's own JSON. */
export const currentIn = ({ body }: Reply): Current => JSON.parse(String(body.SecretString)) as Current;

export async function lookAt(endpoint: string, UserPoolId: string): Promise<Look> {
  const clientIds = await clientIdsOf(endpoint, UserPoolId);
  const [clientId] = clientIds;
  const secretIds = clientId === undefined ? [] : await secretIdsOf(endpoint, UserPoolId, clientId);
  const stored = await liveSecrets(endpoint, UserPoolId);
  const name = secretName(UserPoolId, clientId ?? '');
  const own = stored.find(({ Name }) => Name === name);
  return {
    clientIds,
    secretIds,
    liveNames: stored.map(({ Name }) => Name),
    ...(own && { current: currentIn(await readCurrent(endpoint, name)) }),
    stages: Object.values(own?.SecretVersionsToStages ?? {}).flat(),
  };
}

interface Listed {
  readonly Name: string;
  readonly SecretVersionsToStages?: Record<string, string[]>;
}

/** ListSecrets leaves out what is scheduled for deletion. */
async function liveSecrets(endpoint: string, UserPoolId: string): Promise<Listed[]> {
  const input = { Filters: [{ Key: 'name', Values: [`cognito/${UserPoolId}/`] }] };
  const { body } = await callAws(endpoint, 'secretsmanager', 'ListSecrets', input);
  // ListSecretsResponse
  return body.SecretList as Listed[];
}
