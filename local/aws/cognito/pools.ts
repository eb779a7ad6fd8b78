/**
 * Mimics: user pools as tools make and read them, with deletion protection (2: message) and the attributes
 * of the schema.
 * Gaps: settings of a pool are stored as they come, none of the rules among them is checked; no domains,
 * users, groups, replicas; a tier that a setting needs is only looked at for session configuration.
 */
import type {
  CreateUserPoolRequest,
  DeleteUserPoolRequest,
  DescribeUserPoolRequest,
  ListUserPoolsRequest,
  ListUserPoolsResponse,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { ACCOUNT_ID, partitionOf } from '../account';
import { AwsError } from '../errors';
import type { Context } from '../service';
import { newPoolId } from './ids';
import { page } from './paging';
import { createdSettings, updatedSettings } from './pool-settings';
import { anywhere, onPool, type Checked } from './rows';
import type { Pool } from './state';

const readBack = (pool: Pool): UserPoolType => ({
  Id: pool.id,
  Arn: pool.arn,
  ...pool.settings,
  UserPoolTags: { ...pool.tags },
  CreationDate: pool.created,
  LastModifiedDate: pool.modified,
});

function create(input: Checked<CreateUserPoolRequest>, { world, region, now }: Context): object {
  const id = newPoolId(region);
  const pool: Pool = {
    id,
    region,
    arn: `arn:${partitionOf(region)}:cognito-idp:${region}:${ACCOUNT_ID}:userpool/${id}`,
    settings: createdSettings(input),
    created: now,
    modified: now,
    tags: { ...input.UserPoolTags },
    mfa: {},
    clients: new Map(),
    providers: new Map(),
    resourceServers: new Map(),
  };
  world.cognito.pools.set(id, pool);
  return { UserPool: readBack(pool) };
}

function update(input: Checked<UpdateUserPoolRequest>, pool: Pool, { now }: Context): object {
  pool.settings = updatedSettings(input, pool.settings);
  if (input.UserPoolTags) pool.tags = { ...input.UserPoolTags };
  pool.modified = now;
  return {};
}

function remove(_input: unknown, pool: Pool, { world }: Context): undefined {
  if (pool.settings.DeletionProtection === 'ACTIVE') {
    const reason = 'The user pool cannot be deleted because deletion protection is activated.';
    throw new AwsError(
      'InvalidParameterException',
      `${reason} Deletion protection must be inactivated first.`,
    );
  }
  world.cognito.pools.delete(pool.id);
}

function list(input: Checked<ListUserPoolsRequest>, { world, region }: Context): ListUserPoolsResponse {
  const pools = [...world.cognito.pools.values()].filter((pool) => pool.region === region);
  const keyOf = ({ created, id }: Pool): string => `${created.toISOString()} ${id}`;
  const { items, NextToken } = page(pools, keyOf, input.MaxResults, input.NextToken);
  const UserPools = items.map(({ id, settings, created, modified }) => ({
    Id: id,
    Name: settings.Name,
    LambdaConfig: settings.LambdaConfig,
    CreationDate: created,
    LastModifiedDate: modified,
  }));
  return { UserPools, NextToken };
}

export const POOL_OPERATIONS = {
  CreateUserPool: anywhere<CreateUserPoolRequest>(create),
  DescribeUserPool: onPool<DescribeUserPoolRequest>({
    run: (_input, pool) => ({ UserPool: readBack(pool) }),
  }),
  UpdateUserPool: onPool<UpdateUserPoolRequest>({ run: update }),
  DeleteUserPool: onPool<DeleteUserPoolRequest>({ run: remove }),
  ListUserPools: anywhere<ListUserPoolsRequest>(list),
};
