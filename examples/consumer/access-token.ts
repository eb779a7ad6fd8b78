import type { ClientSecret, ClientSecretCache } from './client-secret';

/** The answer of the token endpoint. Keep the token until shortly before it expires: each request is billed. */
export interface AccessToken {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** The token endpoint refused; `code` is OAuth's, such as invalid_scope. */
export class TokenError extends Error {
  constructor(readonly code: string) {
    super(`The token endpoint answered ${code}`);
    this.name = 'TokenError';
  }
}

/**
 * A token for the client itself (client_credentials). Where its secret is refused, it may have been rotated and the
 * one before revoked: it is read again, once.
 *
 * @param tokenUrl `https://DOMAIN/oauth2/token`, the domain being the user pool's.
 */
export async function accessToken(tokenUrl: string, cache: ClientSecretCache): Promise<AccessToken> {
  const secret = await cache.get();
  try {
    return await requestToken(tokenUrl, secret);
  } catch (error) {
    if (!(error instanceof TokenError) || error.code !== 'invalid_client') throw error;
    return requestToken(tokenUrl, await cache.getAfter(secret));
  }
}

async function requestToken(
  tokenUrl: string,
  { client_id, client_secret }: ClientSecret,
): Promise<AccessToken> {
  // Form-encoded before it is encoded for the header (RFC 6749, 2.3.1): a secret of one's own may hold a +.
  const credentials = Buffer.from(`${client_id}:${encodeURIComponent(client_secret)}`).toString('base64');
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { Authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  // RFC 6749, 5.1 and 5.2.
  const answer = (await response.json()) as AccessToken & { error?: string };
  if (!response.ok) throw new TokenError(answer.error ?? `HTTP ${response.status}`);
  return answer;
}
