import type { Cognito } from '../app-client/cognito';
import { isError } from '../app-client/errors';
import type { Identifier } from '../app-client/identifier';

/** One of a client's at most two secrets, as Cognito lists it: never its value. */
export interface ClientSecret {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/** A client has two secrets at most (D). */
export const MOST_SECRETS = 2;

/** The client's secrets, the oldest first; none where the Region does not know the operation. */
export async function listClientSecrets(
  cognito: Cognito,
  { UserPoolId, ClientId }: Identifier,
): Promise<ClientSecret[]> {
  const found: ClientSecret[] = [];
  let NextToken: string | undefined;
  try {
    do {
      const page = await cognito.listSecrets({ UserPoolId, ClientId, NextToken });
      for (const { ClientSecretId: id, ClientSecretCreateDate } of page.ClientSecrets ?? [])
        if (id !== undefined) found.push({ id, created: ClientSecretCreateDate?.getTime() ?? 0 });
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
  } catch (error) {
    // A Region that cannot add a second secret: the client has its original one, or none.
    if (!isError(error, 'UnknownOperationException')) throw error;
  }
  return found.sort((one, other) => one.created - other.created);
}

/** Ends one secret of the client; one that is gone already is no failure. */
export async function deleteClientSecret(
  { cognito, identifier }: { cognito: Cognito; identifier: Identifier },
  ClientSecretId: string,
): Promise<void> {
  const { UserPoolId, ClientId } = identifier;
  try {
    await cognito.deleteSecret({ UserPoolId, ClientId, ClientSecretId });
  } catch (error) {
    // How the API refuses the id of a secret that is gone is not known: the list tells.
    const left = await listClientSecrets(cognito, identifier);
    if (left.some(({ id }) => id === ClientSecretId)) throw error;
  }
}
