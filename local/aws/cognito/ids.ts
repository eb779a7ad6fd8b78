import { randomInt } from 'node:crypto';

const BASE_32 = '0123456789abcdefghijklmnopqrstuv';
const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const CLIENT_ID_CHARACTERS = 26;
const POOL_ID_CHARACTERS = 9;

const random = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** 26 characters of `[0-9a-v]` (V). */
export const newClientId = (): string => random(BASE_32, CLIENT_ID_CHARACTERS);

/** 51 or 52 characters of `[0-9a-v]` (V). */
export const newSecret = (): string => random(BASE_32, randomInt(51, 53));

/** `us-east-1_l9gfya7RC` (V). */
export const newPoolId = (region: string): string => `${region}_${random(BASE_62, POOL_ID_CHARACTERS)}`;
