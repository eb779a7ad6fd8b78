import { HandlerError } from '../contract';
import { STAGES, describeStored, type StoredSecret } from './stored-secret';
import type { SecretWork } from './work';

/** Another invocation is at work on the same secret: the next try finds what that has done. */
export const overlapping = (cause?: unknown): HandlerError =>
  new HandlerError(
    'ResourceConflict',
    '/SecretsManager: another update of this client is changing its secret at the same time. Try again.',
    undefined,
    { cause },
  );

/** Whether a label has moved since the stored secret was described. What is read after it is of a later moment then. */
export async function hasMoved(
  { secrets, identifier }: Pick<SecretWork, 'secrets' | 'identifier'>,
  known: StoredSecret | undefined,
): Promise<boolean> {
  const now = await describeStored(secrets, identifier);
  return STAGES.some((stage) => now?.versions[stage] !== known?.versions[stage]);
}
