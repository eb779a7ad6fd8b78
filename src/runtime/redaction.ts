import type { Credentials } from '../contract';
import type { Envelope } from './envelope';

const REPLACEMENT = '<REDACTED>';

/** Shorter values are refused as secrets, and to replace them would garble every line. */
const SHORTEST_SECRET_CHARACTERS = 6;

/** CloudFormation's tokens are longer; a short one of a caller's own is a word that messages hold. */
const SHORTEST_TOKEN_CHARACTERS = 16;

/** Takes the secrets of a request out of a text. */
export type Redact = (text: string) => string;

export interface Redactor {
  readonly redact: Redact;
  /** Makes one more secret known, from then on. */
  readonly conceal: (secret: string) => void;
}

/** Knows the credentials, CloudFormation's token and the custom secrets of one request, and what it is told later. */
export function redactorOf(envelope: Envelope, secretProperties: readonly string[]): Redactor {
  let secrets = longestFirst(secretsOf(envelope, secretProperties));
  return {
    redact: (text) => secrets.reduce((line, secret) => line.replaceAll(secret, REPLACEMENT), text),
    conceal: (secret) => (secrets = longestFirst([...secrets, secret].filter(isSecret))),
  };
}

/** One secret may be a part of another. */
const longestFirst = (secrets: readonly string[]): string[] =>
  [...secrets].sort((left, right) => right.length - left.length);

function secretsOf(envelope: Envelope, secretProperties: readonly string[]): string[] {
  const { credentials, providerCredentials, clientRequestToken, desired, previous } = envelope;
  const found: unknown[] = [
    clientRequestToken.length < SHORTEST_TOKEN_CHARACTERS ? undefined : clientRequestToken,
    ...[credentials, providerCredentials].flatMap(partsOf),
    ...secretProperties.flatMap((name) => [desired[name], previous?.[name]]),
  ];
  return found.filter(isSecret);
}

function partsOf(credentials: Credentials | undefined): string[] {
  if (!credentials) return [];
  return [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken];
}

const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= SHORTEST_SECRET_CHARACTERS;
