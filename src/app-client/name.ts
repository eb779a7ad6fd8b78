import { createHash } from 'node:crypto';
import type { Invocation } from '../contract';
import type { AppClientProperties } from './properties';

/** ClientName: at most 128 characters (API model). */
export const CLIENT_NAME_CHARACTERS = 128;
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

/** The name of a client that its template does not name: `<logical id, or client>-<mark>`, never over 128 characters. */
export function generatedName(request: Request): string {
  const mark = markOf(request);
  const stem = (request.logicalResourceId || 'client').slice(0, CLIENT_NAME_CHARACTERS - mark.length - 1);
  return `${stem}-${mark}`;
}
