import type { Json } from '../json';
import type { Context, Operation } from '../service';
import { secretOf } from './arns';
import { refusal } from './refusals';
import type { StoredSecret } from './state';

/** An input after the model's constraints: required members are there, the others perhaps. */
export type Checked<T, Required extends keyof T> = { [K in Required]: NonNullable<T[K]> } & {
  [K in Exclude<keyof T, Required>]?: NonNullable<T[K]>;
};

// The casts below: `deserialize` and `validate` have given the input the types of its operation's shape.

/** An operation that needs no secret. */
export const anywhere = <I>(run: (input: I, context: Context) => object): Operation => ({
  run: (input, context) => run(input as I, context),
});

type OnSecret<I> = (input: I, secret: StoredSecret, context: Context) => object;

const found = (input: Json, context: Context): StoredSecret => secretOf(String(input.SecretId), context);

/** An operation on a secret, scheduled for deletion or not. */
export const onSecret = <I>(run: OnSecret<I>): Operation => ({
  find: (input, context) => void found(input, context),
  run: (input, context) => run(input as I, found(input, context), context),
});

/** An operation on a secret that is not scheduled for deletion (V for reading and changing values). */
export const onLiveSecret = <I>(run: OnSecret<I>): Operation =>
  onSecret<I>((input, secret, context) => {
    if (secret.deletionDate) throw refusal('markedForDeletion');
    return run(input, secret, context);
  });
