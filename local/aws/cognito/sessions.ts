/**
 * Mimics: session configuration (D). Setting a client's needs session tracking on its pool and the
 * Essentials or Plus tier, else FeatureUnavailableInTierException (that tracking switched off gives this
 * very error: I; messages: I). Asking is never refused. With tracking switched off again, what clients have
 * set is kept dormant.
 * Not known, and decided here (I): a pool that was never set answers DISABLED without TokenSession.
 */
import type {
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolSessionConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { AwsError } from '../errors';
import { aloneOnClient, onClient, onPool, type Checked, type ClientPlace } from './rows';
import type { Pool } from './state';

/** What GetUserPoolClientSessionConfiguration answers where it was never set (D). */
export const DEFAULT_SSO_MINUTES = 60;

export type PoolSession = Pick<
  GetUserPoolSessionConfigurationResponse,
  'UserSessionTracking' | 'TokenSession'
>;

const ofPool = (pool: Pool): GetUserPoolSessionConfigurationResponse => ({
  UserPoolId: pool.id,
  ...(pool.session ?? { UserSessionTracking: 'DISABLED' }),
});

const ofClient = ({ pool, client }: ClientPlace): GetUserPoolClientSessionConfigurationResponse => ({
  UserPoolId: pool.id,
  ClientId: client.id,
  SSOSession: { MaxValidityMinutes: client.ssoMinutes ?? DEFAULT_SSO_MINUTES },
});

function requireTier({ settings }: Pool): void {
  if (settings.UserPoolTier === 'LITE') {
    const message = 'Session configuration is not available in the LITE tier of the user pool.';
    throw new AwsError('FeatureUnavailableInTierException', message);
  }
}

function setPool(
  { UserSessionTracking, TokenSession }: Checked<SetUserPoolSessionConfigurationRequest>,
  pool: Pool,
): GetUserPoolSessionConfigurationResponse {
  requireTier(pool);
  pool.session = { UserSessionTracking, TokenSession };
  return ofPool(pool);
}

function setClient(
  { SSOSession }: Checked<SetUserPoolClientSessionConfigurationRequest>,
  place: ClientPlace,
): GetUserPoolClientSessionConfigurationResponse {
  requireTier(place.pool);
  if (place.pool.session?.UserSessionTracking !== 'ENABLED') {
    const message = 'User session tracking is not enabled for the user pool.';
    throw new AwsError('FeatureUnavailableInTierException', message);
  }
  place.client.ssoMinutes = SSOSession.MaxValidityMinutes;
  return ofClient(place);
}

export const SESSION_OPERATIONS = {
  GetUserPoolSessionConfiguration: onPool<GetUserPoolSessionConfigurationRequest>({
    run: (_input, pool) => ofPool(pool),
  }),
  SetUserPoolSessionConfiguration: onPool<SetUserPoolSessionConfigurationRequest>({ run: setPool }),
  GetUserPoolClientSessionConfiguration: onClient<GetUserPoolClientSessionConfigurationRequest>({
    run: (_input, place) => ofClient(place),
  }),
  SetUserPoolClientSessionConfiguration: aloneOnClient<SetUserPoolClientSessionConfigurationRequest>({
    run: setClient,
  }),
};
