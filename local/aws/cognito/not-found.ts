import { AwsError } from '../errors';
import type { Context } from '../service';
import type { AppClient, Pool } from './state';

/** Row 22 (V). A pool of another Region is as missing as one that never was. */
export function poolOf(poolId: string, { world, region }: Context): Pool {
  const pool = world.cognito.pools.get(poolId);
  if (pool?.region === region) return pool;
  throw new AwsError('ResourceNotFoundException', `User pool ${poolId} does not exist.`);
}

/** Row 23 (V). */
export function clientOf(pool: Pool, clientId: string): AppClient {
  const client = pool.clients.get(clientId);
  if (client) return client;
  throw new AwsError('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
}
