/**
 * Mimics: the token endpoint for client_credentials (D), with client_secret_basic and client_secret_post:
 * whether Cognito accepts a secret is a real request. Every active secret of a client is accepted.
 * Gaps: no other grant, no token that could be verified (the signature is random).
 * Deliberate difference: there are no domains here, so one endpoint serves the clients of all pools.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { validitySeconds } from '../cognito/rules/validity';
import type { ClientPlace } from '../cognito/rows';
import type { AwsRequest } from '../http/request';
import type { ControlAnswer } from '../control/routes';
import { masked } from '../control/calls';
import type { World } from '../world';

export const TOKEN_PATH = '/oauth2/token';

/** The errors of the endpoint that can happen here (D). */
type TokenError =
  'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type';

interface Asked {
  grant: string | null;
  id: string | null;
  secret: string | null;
  /** Undefined where all that the client may have are meant. */
  scopes?: string[];
}

/** Answers one request, and records it as a call of the service `oauth2`. */
export function answerToken(world: World, request: AwsRequest): ControlAnswer {
  const now = world.clock();
  const { region, sandbox } = request;
  const input = masked(Object.fromEntries(new URLSearchParams(request.body)));
  const call = {
    service: 'oauth2',
    operation: 'token',
    region,
    sandbox,
    input,
    startedAt: now,
    endedAt: now,
  };
  const answer = tokenFor(world, asked(request));
  const error = typeof answer === 'string' ? answer : undefined;
  world.calls.add({ ...call, error });
  return error ? { status: 400, body: { error } } : { status: 200, body: answer };
}

/** The credentials stand in the Authorization header or in the form. */
function asked({ body, headers }: AwsRequest): Asked {
  const form = new URLSearchParams(body);
  const scopes = form.get('scope')?.split(' ').filter(Boolean);
  const asked = { grant: form.get('grant_type'), scopes: scopes?.length ? scopes : undefined };
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return { ...asked, id: form.get('client_id'), secret: form.get('client_secret') };
  // A client's id and secrets have no character that the form encoding of RFC 6749 would change but `+`.
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().replaceAll(/%2B/gi, '+').split(':');
  return { ...asked, id, secret };
}

function tokenFor(world: World, { grant, id, secret, scopes }: Asked): object | TokenError {
  if (!grant || !id) return 'invalid_request';
  if (grant !== 'client_credentials') return 'unsupported_grant_type';
  const place = findClient(world, id);
  if (!place?.client.secrets.some(({ value }) => value === secret)) return 'invalid_client';
  const {
    AllowedOAuthFlowsUserPoolClient: isOn,
    AllowedOAuthFlows: flows,
    AllowedOAuthScopes = [],
  } = place.client.settings;
  if (!isOn || !flows?.includes('client_credentials')) return 'unauthorized_client';
  const granted = scopes ?? AllowedOAuthScopes;
  if (granted.some((scope) => !AllowedOAuthScopes.includes(scope))) return 'invalid_scope';
  return token(place, granted, world.clock());
}

function findClient(world: World, id: string): ClientPlace | undefined {
  for (const pool of world.cognito.pools.values()) {
    const client = pool.clients.get(id);
    if (client) return { pool, client };
  }
  return undefined;
}

function token({ pool, client }: ClientPlace, scopes: readonly string[], now: number): object {
  const { id, settings } = client;
  const iat = Math.floor(now / 1000);
  const expires_in = validitySeconds(settings).access;
  const claims = {
    sub: id,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: iat,
    iss: `https://cognito-idp.${pool.region}.amazonaws.com/${pool.id}`,
    exp: iat + expires_in,
    iat,
    version: 2,
    jti: randomUUID(),
    client_id: id,
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ kid: 'local', alg: 'RS256' });
  const access_token = `${head}.${part(claims)}.${randomBytes(256).toString('base64url')}`;
  return { access_token, expires_in, token_type: 'Bearer' };
}
