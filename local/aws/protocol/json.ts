/**
 * Mimics: AWS JSON 1.0 and 1.1. Dates are seconds with a millisecond fraction; an operation without output
 * answers with an empty body; errors carry `__type`, and SerializationException spells `Message` with a
 * capital (V), as all errors of some services do (V: Secrets Manager).
 */
import { AwsError } from '../errors';
import { isObject, type Json } from '../json';
import type { Service } from '../service';
import type { Answer, Protocol } from './protocol';

const headers = (version: string, requestId: string): Record<string, string> => ({
  'content-type': `application/x-amz-json-${version}`,
  'x-amzn-requestid': requestId,
});

/** Dates become seconds since the epoch, members without a value disappear. */
function wire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(wire);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, wire(member)]));
}

function parse(body: string): Json {
  let value: unknown;
  try {
    value = body ? JSON.parse(body) : {};
  } catch {
    throw new AwsError('SerializationException', 'Request body is not valid JSON');
  }
  if (Array.isArray(value))
    throw new AwsError('SerializationException', 'Start of list found where not expected');
  if (!isObject(value)) throw new AwsError('SerializationException', 'Unexpected field type');
  return value;
}

function error(
  { code, message, status }: AwsError,
  version: string,
  requestId: string,
  service: Service | undefined,
): Answer {
  const member = code === 'SerializationException' ? 'Message' : (service?.messageMember ?? 'message');
  const text = message ? { [member]: message } : {};
  return {
    status,
    headers: { ...headers(version, requestId), 'x-amzn-errortype': `${code}:` },
    body: JSON.stringify({ __type: code, ...text }),
  };
}

/** AWS JSON in the version that the request's content type names. */
export const jsonProtocol = (version: '1.0' | '1.1'): Protocol => ({
  parse: ({ body }) => parse(body),
  answer: (output, _route, requestId) => ({
    status: 200,
    headers: headers(version, requestId),
    body: output ? JSON.stringify(wire(output)) : '',
  }),
  error: (failure, requestId, service) => error(failure, version, requestId, service),
});
