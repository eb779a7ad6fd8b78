/**
 * Mimics: resource servers, 25 per pool (D), identifiers unique in their pool.
 * Gaps: messages are 2 or I; a resource server whose scopes clients use can be deleted.
 */
import type {
  CreateResourceServerRequest,
  DeleteResourceServerRequest,
  DescribeResourceServerRequest,
  ListResourceServersRequest,
  ListResourceServersResponse,
  ResourceServerType,
  UpdateResourceServerRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { AwsError } from '../errors';
import { page } from './paging';
import { onPool, type Checked } from './rows';
import type { Pool } from './state';

export const MAX_RESOURCE_SERVERS_PER_POOL = 25;
const PAGE_SIZE = 50;

function serverOf({ resourceServers }: Pool, identifier: string): ResourceServerType {
  const server = resourceServers.get(identifier);
  if (server) return server;
  throw new AwsError('ResourceNotFoundException', `Resource server ${identifier} does not exist.`);
}

function create(input: Checked<CreateResourceServerRequest>, pool: Pool): object {
  if (pool.resourceServers.has(input.Identifier)) {
    const message = `${input.Identifier} already exists in user pool ${pool.id}.`;
    throw new AwsError('InvalidParameterException', message);
  }
  if (pool.resourceServers.size >= MAX_RESOURCE_SERVERS_PER_POOL) {
    throw new AwsError('LimitExceededException', 'Maximum number of resource servers reached.');
  }
  return put({ Scopes: [], ...input }, pool);
}

function update(input: Checked<UpdateResourceServerRequest>, pool: Pool): object {
  serverOf(pool, input.Identifier);
  return put({ Scopes: [], ...input }, pool);
}

function put(server: ResourceServerType & { Identifier: string }, pool: Pool): object {
  pool.resourceServers.set(server.Identifier, server);
  return { ResourceServer: server };
}

function remove({ Identifier }: Checked<DeleteResourceServerRequest>, pool: Pool): undefined {
  serverOf(pool, Identifier);
  pool.resourceServers.delete(Identifier);
}

function list(input: Checked<ListResourceServersRequest>, pool: Pool): ListResourceServersResponse {
  const limit = input.MaxResults ?? PAGE_SIZE;
  const keyOf = ({ Identifier = '' }: ResourceServerType): string => Identifier;
  const { items, NextToken } = page([...pool.resourceServers.values()], keyOf, limit, input.NextToken);
  return { ResourceServers: items, NextToken };
}

export const RESOURCE_SERVER_OPERATIONS = {
  CreateResourceServer: onPool<CreateResourceServerRequest>({ run: create }),
  DescribeResourceServer: onPool<DescribeResourceServerRequest>({
    run: ({ Identifier }, pool) => ({ ResourceServer: serverOf(pool, Identifier) }),
  }),
  UpdateResourceServer: onPool<UpdateResourceServerRequest>({ run: update }),
  DeleteResourceServer: onPool<DeleteResourceServerRequest>({ run: remove }),
  ListResourceServers: onPool<ListResourceServersRequest>({ run: list }),
};
