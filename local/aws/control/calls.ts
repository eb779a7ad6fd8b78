import { isObject, type Json } from '../json';

/** One request to an AWS service, as `GET /_local/calls` shows it. */
export interface Call {
  service: string;
  operation: string;
  region: string;
  /** Secrets are masked. */
  input: unknown;
  /** The error's name, where the answer was one. */
  error?: string;
  errorMessage?: string;
  /** The Lambda sandbox that the request came from. */
  sandbox?: string;
  /** What a fault did to the answer. */
  fault?: 'loseResponse' | 'killHandler';
  /** Milliseconds since the epoch; `endedAt` is absent while the request is under way. */
  startedAt: number;
  endedAt?: number;
}

/** Members whose values are secrets, however they are spelled, here and in the identity providers' details. */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  'clientsecret',
  'clientsecretvalue',
  'secretstring',
  'secretbinary',
  'rotationtoken',
  'client_secret',
  'private_key',
]);

/** Shorter values are no secrets, and to mask them would garble a message. */
const SHORTEST_SECRET_CHARACTERS = 6;

const isSecret = (key: string): boolean => SECRET_MEMBERS.has(key.toLowerCase());

/** A copy of the input without its secrets. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  const copy: Json = {};
  for (const [key, member] of Object.entries(value)) {
    copy[key] = isSecret(key) && member !== undefined ? '***' : masked(member);
  }
  return copy;
}

/** A message about an input, without the input's secrets: one may quote them. */
export const maskedText = (text: string, input: unknown): string =>
  secretsIn(input).reduce((line, secret) => line.replaceAll(secret, '***'), text);

function secretsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(secretsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (!isSecret(key)) return secretsIn(member);
    return typeof member === 'string' && member.length >= SHORTEST_SECRET_CHARACTERS ? [member] : [];
  });
}

/** The calls in the order in which they arrived. */
export class CallLog {
  private calls: Call[] = [];

  add(call: Call): Call {
    this.calls.push(call);
    return call;
  }

  all(): readonly Call[] {
    return this.calls;
  }

  clear(): void {
    this.calls = [];
  }
}
