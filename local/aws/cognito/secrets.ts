/**
 * Mimics: the secrets of an app client: two at most (2), ids `<client-id>--<epoch-create-time>`, the value
 * given away once and only where Cognito generated it, the last one never deleted (2).
 * Not known, and decided here (I): a public client's list is empty and adding to it is an error;
 * DescribeUserPoolClient shows the original only where Cognito generated it; the id of a secret that is not
 * there is ResourceNotFoundException.
 * Gap: clients made by dynamic client registration do not exist here.
 */
import type {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  DeleteUserPoolClientSecretRequest,
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { AwsError } from '../errors';
import type { Context } from '../service';
import { newSecret } from './ids';
import { onClient, type Checked, type ClientPlace } from './rows';

export const MAX_SECRETS_PER_CLIENT = 2;

/** One active secret. */
export interface Secret {
  id: string;
  value: string;
  created: Date;
  /** Made together with the client, by Cognito: DescribeUserPoolClient shows it. */
  shown: boolean;
}

/** A secret for that client, with an id that no other one of the client has. */
export function makeSecret(
  client: { id: string; secrets: readonly Secret[] },
  value: string,
  now: Date,
  shown: boolean,
): Secret {
  let epoch = now.getTime();
  const idAt = (time: number): string => `${client.id}--${time}`;
  while (client.secrets.some((secret) => secret.id === idAt(epoch))) epoch += 1;
  return { id: idAt(epoch), value, created: now, shown };
}

function add(
  { ClientSecret: own }: Checked<AddUserPoolClientSecretRequest>,
  { client }: ClientPlace,
  { now }: Context,
): AddUserPoolClientSecretResponse {
  if (!client.secrets.length) {
    throw new AwsError(
      'InvalidParameterException',
      'Client secrets cannot be added to a client without a secret.',
    );
  }
  if (client.secrets.length >= MAX_SECRETS_PER_CLIENT) {
    const message = `Client secrets cannot exceed limit of ${MAX_SECRETS_PER_CLIENT} secrets.`;
    throw new AwsError('LimitExceededException', message); // row 27
  }
  const secret = makeSecret(client, own ?? newSecret(), now, false);
  client.secrets.push(secret);
  const ClientSecretValue = own === undefined ? secret.value : undefined;
  return {
    ClientSecretDescriptor: {
      ClientSecretId: secret.id,
      ClientSecretValue,
      ClientSecretCreateDate: secret.created,
    },
  };
}

const list = (_input: unknown, { client }: ClientPlace): ListUserPoolClientSecretsResponse => ({
  ClientSecrets: client.secrets.map(({ id, created }) => ({
    ClientSecretId: id,
    ClientSecretCreateDate: created,
  })),
});

function remove(
  { ClientSecretId: id }: Checked<DeleteUserPoolClientSecretRequest>,
  { client }: ClientPlace,
): object {
  if (!client.secrets.some((secret) => secret.id === id)) {
    throw new AwsError('ResourceNotFoundException', `Client secret ${id} does not exist.`);
  }
  if (client.secrets.length === 1) {
    throw new AwsError('InvalidParameterException', 'Cannot delete the only client secret.'); // row 28
  }
  client.secrets = client.secrets.filter((secret) => secret.id !== id);
  return {};
}

export const SECRET_OPERATIONS = {
  AddUserPoolClientSecret: onClient<AddUserPoolClientSecretRequest>({ run: add }),
  ListUserPoolClientSecrets: onClient<ListUserPoolClientSecretsRequest>({ run: list }),
  DeleteUserPoolClientSecret: onClient<DeleteUserPoolClientSecretRequest>({ run: remove }),
};
