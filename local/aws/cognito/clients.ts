/**
 * Mimics: the five operations on app clients. What is read back is `client-settings.ts`, what is refused is
 * `rules/`.
 * Deliberate difference: ClientType is never answered, as in what was recorded (V), though the API model
 * has it by now.
 * Decided here (I): pages of the list go by age; CreateUserPoolClient does not repeat a secret that the
 * caller brought.
 */
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  DeleteUserPoolClientRequest,
  DescribeUserPoolClientRequest,
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { AwsError } from '../errors';
import type { Context } from '../service';
import { settingsOf, stored } from './client-settings';
import { newClientId, newSecret } from './ids';
import { page } from './paging';
import { aloneOnClient, onClient, onPool, type Checked, type ClientPlace } from './rows';
import { checkRules } from './rules';
import { makeSecret } from './secrets';
import type { AppClient, Pool } from './state';

const PAGE_SIZE = 60;

const readBack = ({ pool, client }: ClientPlace): UserPoolClientType => ({
  UserPoolId: pool.id,
  ClientId: client.id,
  ClientSecret: client.secrets.find((secret) => secret.shown)?.value,
  LastModifiedDate: client.modified,
  CreationDate: client.created,
  ...client.settings,
});

function create(
  input: Checked<CreateUserPoolClientRequest>,
  pool: Pool,
  context: Context,
): CreateUserPoolClientResponse {
  const { GenerateSecret: generate = false, ClientSecret: own } = input;
  const settings = settingsOf(input);
  const hasSecret = generate || own !== undefined;
  const secretAsked = { generate, own: own !== undefined };
  checkRules({ pool, settings, hasSecret, verb: 'creating', secretAsked });
  requireRoom(pool, context);
  const { now, region } = context;
  const client: AppClient = {
    id: newClientId(),
    settings: stored(settings, region),
    created: now,
    modified: now,
    secrets: [],
  };
  if (hasSecret) client.secrets.push(makeSecret(client, own ?? newSecret(), now, own === undefined));
  pool.clients.set(client.id, client);
  return { UserPoolClient: readBack({ pool, client }) };
}

/** Row 26 (D; the message is not known). */
function requireRoom(pool: Pool, { world }: Context): void {
  if (pool.clients.size < world.quotas.clientsPerPool) return;
  throw new AwsError('LimitExceededException', 'Maximum number of user pool clients reached.');
}

function update(
  input: Checked<UpdateUserPoolClientRequest>,
  place: ClientPlace,
  { now, region }: Context,
): object {
  const { pool, client } = place;
  const settings = settingsOf(input, client.settings);
  checkRules({ pool, settings, hasSecret: client.secrets.length > 0, verb: 'updating' });
  client.settings = stored(settings, region);
  client.modified = now;
  return { UserPoolClient: readBack(place) };
}

function remove(_input: unknown, { pool, client }: ClientPlace): undefined {
  pool.clients.delete(client.id);
}

function list(input: Checked<ListUserPoolClientsRequest>, pool: Pool): ListUserPoolClientsResponse {
  const clients = input.ClientType === 'DCR' ? [] : [...pool.clients.values()];
  const keyOf = ({ created, id }: AppClient): string => `${created.toISOString()} ${id}`;
  const { items, NextToken } = page(clients, keyOf, input.MaxResults ?? PAGE_SIZE, input.NextToken);
  const UserPoolClients = items.map(({ id, settings }) => ({
    ClientId: id,
    UserPoolId: pool.id,
    ClientName: settings.ClientName,
  }));
  return { UserPoolClients, NextToken };
}

export const CLIENT_OPERATIONS = {
  CreateUserPoolClient: onPool<CreateUserPoolClientRequest>({ quota: 'UserPoolClientUpdate', run: create }),
  DescribeUserPoolClient: onClient<DescribeUserPoolClientRequest>({
    quota: 'UserPoolClientRead',
    run: (_input, place) => ({ UserPoolClient: readBack(place) }),
  }),
  UpdateUserPoolClient: aloneOnClient<UpdateUserPoolClientRequest>({
    quota: 'UserPoolClientUpdate',
    run: update,
  }),
  DeleteUserPoolClient: aloneOnClient<DeleteUserPoolClientRequest>({
    quota: 'UserPoolClientUpdate',
    run: remove,
  }),
  ListUserPoolClients: onPool<ListUserPoolClientsRequest>({ quota: 'UserPoolClientRead', run: list }),
};
