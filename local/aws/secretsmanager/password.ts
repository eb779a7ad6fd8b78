/** Mimics: GetRandomPassword (D); 32 characters, one of each kind at least unless told otherwise. */
import type { GetRandomPasswordRequest, GetRandomPasswordResponse } from '@aws-sdk/client-secrets-manager';
import { randomInt } from 'node:crypto';
import { refusal } from './refusals';
import { anywhere, type Checked } from './rows';

type Input = Checked<GetRandomPasswordRequest, never>;

const DEFAULT_LENGTH = 32;
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const pick = (characters: string): string => characters.charAt(randomInt(characters.length));

/** The kinds of characters that are wanted, without those that are not. */
function kindsOf(input: Input): string[] {
  const excluded = new Set(input.ExcludeCharacters ?? '');
  const kinds = [
    input.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    input.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    input.ExcludeNumbers ? '' : '0123456789',
    input.ExcludePunctuation ? '' : PUNCTUATION,
    input.IncludeSpace ? ' ' : '',
  ];
  return kinds.map((kind) => [...kind].filter((sign) => !excluded.has(sign)).join('')).filter(Boolean);
}

function password(input: Input): GetRandomPasswordResponse {
  const { PasswordLength: length = DEFAULT_LENGTH, RequireEachIncludedType: each = true } = input;
  const kinds = kindsOf(input);
  if (!kinds.length) throw refusal('noCharacters');
  if (each && length < kinds.length) throw refusal('shortPassword');
  const signs = each ? kinds.map(pick) : [];
  while (signs.length < length) signs.push(pick(kinds.join('')));
  return { RandomPassword: shuffled(signs).join('') };
}

function shuffled(signs: string[]): string[] {
  const rest = [...signs];
  return signs.map(() => rest.splice(randomInt(rest.length), 1)[0] ?? '');
}

export const PASSWORD_OPERATIONS = { GetRandomPassword: anywhere<Input>(password) };
