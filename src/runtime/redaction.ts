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
  const found = [
    envelope.clientRequestToken,
    ...Object.values(envelope.credentials),
    ...Object.values(envelope.providerCredentials ?? {}),
    ...SECRET_PROPERTIES.flatMap((name) => [envelope.desired[name], envelope.previous?.[name]]),
  ];
  return found.flatMap((value) =>
    typeof value === 'string' && value.length >= SHORTEST_SECRET_CHARACTERS ? [value] : [],
  );
}
