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

/** A copy of the input without its secrets. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  const copy: Json = {};
  for (const [key, member] of Object.entries(value)) {
    copy[key] = SECRET_MEMBERS.has(key.toLowerCase()) && member !== undefined ? '***' : masked(member);
  }
  return copy;
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
