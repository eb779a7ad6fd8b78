import type { Json } from '../json';
import type { QuotaCategory } from '../quotas';
import type { Context, Operation } from '../service';
import { clientOf, poolOf } from './not-found';
import type { AppClient, Pool } from './state';

/** An input after the model's constraints: required members are there. */
export type Checked<T> = { [K in keyof T]: NonNullable<T[K]> };

interface Handler<I> {
  quota?: QuotaCategory;
  run: I;
}

interface PoolInput {
  UserPoolId: string | undefined;
}

interface ClientInput extends PoolInput {
  ClientId: string | undefined;
}

// The casts below: `deserialize` and `validate` have given the input the types of its operation's shape.

/** An operation that needs nothing to exist. */
export const anywhere = <I>(run: (input: Checked<I>, context: Context) => object | undefined): Operation => ({
  run: (input, context) => run(input as Checked<I>, context),
});

/** An operation on a pool: row 22 applies before it runs. */
export function onPool<I extends PoolInput>({
  run,
  quota,
}: Handler<(input: Checked<I>, pool: Pool, context: Context) => object | undefined>): Operation {
  const find = (input: Json, context: Context): Pool => poolOf(String(input.UserPoolId), context);
  return { quota, find, run: (input, context) => run(input as Checked<I>, find(input, context), context) };
}

/** What an operation on an app client works on. */
export interface ClientPlace {
  pool: Pool;
  client: AppClient;
}

type OnClient<I> = (input: Checked<I>, place: ClientPlace, context: Context) => object | undefined;

/** An operation on an app client: rows 22 and 23 apply before it runs. */
export function onClient<I extends ClientInput>({ run, quota }: Handler<OnClient<I>>): Operation {
  const find = (input: Json, context: Context): ClientPlace => {
    const pool = poolOf(String(input.UserPoolId), context);
    return { pool, client: clientOf(pool, String(input.ClientId)) };
  };
  return { quota, find, run: (input, context) => run(input as Checked<I>, find(input, context), context) };
}

/** A write of an app client: row 24 (V), only one at a time. */
export const aloneOnClient = <I extends ClientInput>(handler: Handler<OnClient<I>>): Operation => ({
  ...onClient(handler),
  holds: (input) => `${String(input.UserPoolId)}|${String(input.ClientId)}`,
  heldMessage: 'Only one request to update user pool client can be processed at a time.',
});
