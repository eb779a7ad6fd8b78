import type { TimeUnitsType } from '@aws-sdk/client-cognito-identity-provider';
import type { ClientSettings } from '../state';
import type { Subject } from './rule';

export const SECONDS_PER_UNIT: Readonly<Record<TimeUnitsType, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3_600,
  days: 86_400,
};

/** What a validity means where none is given (D). */
export const DEFAULT_VALIDITY_SECONDS = { access: 3_600, id: 3_600, refresh: 30 * 86_400 } as const;

const TOKEN_SECONDS = { min: 5 * 60, max: 86_400 } as const;
const REFRESH_TOKEN_SECONDS = { min: 60 * 60, max: 315_360_000 } as const;

/** How long each token of the client is valid. */
export function validitySeconds({
  AccessTokenValidity: access,
  IdTokenValidity: id,
  RefreshTokenValidity: refresh,
  TokenValidityUnits: units,
}: ClientSettings): Record<'access' | 'id' | 'refresh', number> {
  const seconds = (value: number | undefined, unit: TimeUnitsType, unset: number): number =>
    value === undefined ? unset : value * SECONDS_PER_UNIT[unit];
  return {
    access: seconds(access, units?.AccessToken ?? 'hours', DEFAULT_VALIDITY_SECONDS.access),
    id: seconds(id, units?.IdToken ?? 'hours', DEFAULT_VALIDITY_SECONDS.id),
    refresh: seconds(refresh, units?.RefreshToken ?? 'days', DEFAULT_VALIDITY_SECONDS.refresh),
  };
}

const isOutside = (seconds: number, { min, max }: { min: number; max: number }): boolean =>
  seconds < min || seconds > max;

/** Access and ID tokens 5 minutes to 1 day, refresh tokens 60 minutes to 10 years, after units. */
export function validityOutOfRange({ settings }: Subject): boolean {
  const { access, id, refresh } = validitySeconds(settings);
  return (
    isOutside(access, TOKEN_SECONDS) ||
    isOutside(id, TOKEN_SECONDS) ||
    isOutside(refresh, REFRESH_TOKEN_SECONDS)
  );
}

export function outlivesRefreshToken({ settings }: Subject): boolean {
  const { access, id, refresh } = validitySeconds(settings);
  return Math.max(access, id) > refresh;
}
