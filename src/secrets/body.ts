import type { Identifier } from '../app-client/identifier';
import type { SecretWork } from './work';

/** What a version of the stored secret holds, as JSON. Its consumers read it: the names are for them. */
export interface SecretBody {
  readonly client_id: string;
  /** Absent in a secret that waits for its first value alone. */
  readonly client_secret?: string;
  /** Cognito's id of the secret; a version that is still AWSPENDING has none yet. */
  readonly client_secret_id?: string;
  readonly user_pool_id: string;
  readonly region: string;
  readonly rotation_version?: string;
  /** A pending version alone: the ids that Cognito had before it was added. */
  readonly ids_before?: readonly string[];
  /** A pending version alone: its value came from the template. */
  readonly custom?: boolean;
}

/** The body of a version of this client, with what tells it from others. */
export const bodyOf = (
  { identifier: { UserPoolId, ClientId }, region }: Pick<SecretWork, 'identifier' | 'region'>,
  members: Omit<SecretBody, 'client_id' | 'user_pool_id' | 'region'>,
): SecretBody => {
  const { client_secret, client_secret_id, ...rest } = members;
  return { client_id: ClientId, client_secret, client_secret_id, user_pool_id: UserPoolId, region, ...rest };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isListOrAbsent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isText));

/** The body of a stored version; nothing where somebody has put something else there. */
export function parseBody(text: string | undefined, identifier: Identifier): SecretBody | undefined {
  const body = parseObject(text);
  if (body?.client_id !== identifier.ClientId || body.user_pool_id !== identifier.UserPoolId)
    return undefined;
  const texts = [body.client_secret, body.client_secret_id, body.rotation_version];
  // Every member that the type names has just been looked at, but the region, which nothing depends on.
  return texts.every(isTextOrAbsent) && isListOrAbsent(body.ids_before)
    ? (body as unknown as SecretBody)
    : undefined;
}

function parseObject(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
