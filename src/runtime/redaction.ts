import type { Credentials } from '../contract';
import type { Envelope } from './envelope';
import { SECRET_PROPERTIES } from './wire-model';

const REPLACEMENT = '<REDACTED>';

/** Shorter values are refused as secrets, and to replace them would garble every line. */
const SHORTEST_SECRET_CHARACTERS = 6;

/** Takes the secrets of a request out of a text. */
export type Redact = (text: string) => string;

/** Knows the credentials, CloudFormation's token and the custom secrets of one request. */
export function redactorOf(envelope: Envelope): Redact {
  const secrets = secretsOf(envelope).sort((left, right) => right.length - left.length);
  return (text) => secrets.reduce((line, secret) => line.replaceAll(secret, REPLACEMENT), text);
}

function secretsOf(envelope: Envelope): string[] {
  const { credentials, providerCredentials, clientRequestToken, desired, previous } = envelope;
  const found: unknown[] = [
    clientRequestToken,
    ...[credentials, providerCredentials].flatMap(partsOf),
    ...SECRET_PROPERTIES.flatMap((name) => [desired[name], previous?.[name]]),
  ];
  return found.filter(isSecret);
}

function partsOf(credentials: Credentials | undefined): string[] {
  if (!credentials) return [];
  return [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken];
}

const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= SHORTEST_SECRET_CHARACTERS;
