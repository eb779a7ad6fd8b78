import { createHash } from 'node:crypto';
import type { Invocation } from '../contract';
import type { AppClientProperties } from './properties';

/** ClientName: at most 128 characters (API model). */
const CLIENT_NAME_CHARACTERS = 128;
const MARK_CHARACTERS = 26;
const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';

type Request = Pick<
  Invocation<AppClientProperties>,
  'clientRequestToken' | 'stackId' | 'logicalResourceId' | 'desired'
>;

/** A hash of what makes a create the same one when CloudFormation tries it again; 26 characters of `[0-9a-v]`. */
export function markOf({ clientRequestToken, stackId, logicalResourceId, desired }: Request): string {
  const parts = [clientRequestToken, stackId ?? '', logicalResourceId, desired.UserPoolId];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return [...digest.subarray(0, MARK_CHARACTERS)].map((byte) => BASE32HEX[byte % 32]).join('');
}

/**
 * The name that a client is made under: `<stem>-<mark>`, never over 128 characters; the stem is cut, never the
 * mark. Without a ClientName it is the final one, with the logical id (or `client`) as its stem.
 */
export function markedName(request: Request): string {
  const mark = markOf(request);
  // A caller of the Lambda function may give any logical id; CloudFormation's are alphanumeric.
  const id = request.logicalResourceId.replace(/[^\w+=,.@-]/g, '-');
  const stem = request.desired.ClientName ?? (id || 'client');
  return `${stem.slice(0, CLIENT_NAME_CHARACTERS - mark.length - 1)}-${mark}`;
}

/** Whether a client was made by this very create, or an earlier try of it. */
export function hasMark(clientName: string | undefined, mark: string): boolean {
  return clientName?.endsWith(`-${mark}`) === true;
}
