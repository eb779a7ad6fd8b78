import { randomInt } from 'node:crypto';
import { ACCOUNT_ID, partitionOf } from '../account';
import type { Context } from '../service';
import { refusal } from './refusals';
import type { StoredSecret } from './state';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SUFFIX_CHARACTERS = 6;

/** What a name may hold (V; the message of the refusal names the characters). */
const NAME = /^[A-Za-z0-9/_+=.@!-]+$/;
const COMPLETE = /-[A-Za-z0-9]{6}$/;

const suffix = (): string =>
  Array.from({ length: SUFFIX_CHARACTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/** The ARN up to the name's end: what a partial ARN consists of. */
const partialArn = (name: string, region: string): string =>
  `arn:${partitionOf(region)}:secretsmanager:${region}:${ACCOUNT_ID}:secret:${name}`;

/** A new secret's ARN: a hyphen and six random characters follow the name (D). */
export const newArn = (name: string, region: string): string => `${partialArn(name, region)}-${suffix()}`;

/** Throws where no secret can have that name (V: wherever a name is given, lookups included). */
export function requireName(name: string): void {
  if (!NAME.test(name)) throw refusal('badName');
}

/** The secret that a name, an ARN or an ARN without its last seven characters names; scheduled ones too. */
export function findSecret(id: string, { world, region, now }: Context): StoredSecret | undefined {
  if (!id.startsWith('arn:')) requireName(id);
  const secrets = world.secrets.at(region, now);
  const exact = secrets.find(({ name, arn }) => name === id || arn === id);
  // D: what ends like a complete ARN is taken for one.
  if (exact || !id.startsWith('arn:') || COMPLETE.test(id)) return exact;
  return secrets.find(({ name }) => partialArn(name, region) === id);
}

/** Throws where there is none. */
export function secretOf(id: string, context: Context): StoredSecret {
  const secret = findSecret(id, context);
  if (!secret) throw refusal('noSecret');
  return secret;
}
