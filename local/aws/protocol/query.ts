/**
 * Mimics: the query protocol (form in, XML out), as far as STS and CloudWatch use it: dotted names for
 * members, `member.N` for lists.
 * Gap: every value stays text.
 */
import { escapeXml, xmlMembers } from './xml';
import type { Protocol } from './protocol';
import { isObject, type Json } from '../json';

const headers = (requestId: string): Record<string, string> => ({
  'content-type': 'text/xml',
  'x-amzn-requestid': requestId,
});

/** Puts `MetricData.member.1.Value` where it belongs. */
function place(target: Json, path: readonly string[], value: string): void {
  const [head = '', ...rest] = path;
  if (!rest.length) {
    target[head] = value;
    return;
  }
  const inner = target[head];
  const next: Json = isObject(inner) ? inner : {};
  target[head] = next;
  place(next, rest, value);
}

/** `{member: {1: a, 2: b}}` becomes `[a, b]`. */
function listed(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (isObject(value.member)) return Object.values(value.member).map(listed);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, listed(member)]));
}

function parse(body: string): Json {
  const input: Json = {};
  for (const [name, value] of new URLSearchParams(body)) {
    // a name from outside must not reach the prototype
    if (name !== 'Action' && name !== 'Version' && !name.includes('__proto__'))
      place(input, name.split('.'), value);
  }
  const plain = listed(input);
  return isObject(plain) ? plain : {};
}

export const queryProtocol: Protocol = {
  parse: ({ body }) => parse(body),
  answer: (output, { service, operation }, requestId) => ({
    status: 200,
    headers: headers(requestId),
    body:
      `<${operation}Response xmlns="${service.query?.namespace ?? ''}">` +
      (output ? `<${operation}Result>${xmlMembers(output)}</${operation}Result>` : '') +
      `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
  }),
  error: ({ code, message, status }, requestId) => ({
    status,
    headers: headers(requestId),
    body:
      `<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${escapeXml(code)}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  }),
};
