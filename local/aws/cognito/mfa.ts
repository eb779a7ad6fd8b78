/**
 * Mimics: the MFA configuration of a pool, read back as it was set; Set replaces all of it (D).
 * Gap: none of the rules among its members is checked.
 */
import type {
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
  SetUserPoolMfaConfigRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { omit } from '../json';
import { onPool, type Checked } from './rows';
import type { Pool } from './state';

/** What SetUserPoolMfaConfig sets beside `MfaConfiguration`, which is a setting of the pool. */
export type MfaSettings = Omit<GetUserPoolMfaConfigResponse, 'MfaConfiguration'>;

const readBack = ({ mfa, settings }: Pool): GetUserPoolMfaConfigResponse => ({
  ...mfa,
  MfaConfiguration: settings.MfaConfiguration,
});

function set(input: Checked<SetUserPoolMfaConfigRequest>, pool: Pool): GetUserPoolMfaConfigResponse {
  const { MfaConfiguration = 'OFF', ...rest } = omit(input, 'UserPoolId');
  pool.mfa = rest;
  pool.settings = { ...pool.settings, MfaConfiguration };
  return readBack(pool);
}

export const MFA_OPERATIONS = {
  GetUserPoolMfaConfig: onPool<GetUserPoolMfaConfigRequest>({ run: (_input, pool) => readBack(pool) }),
  SetUserPoolMfaConfig: onPool<SetUserPoolMfaConfigRequest>({ run: set }),
};
