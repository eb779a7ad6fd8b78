import type { AppClientProperties } from './properties';

/** The units of a validity, with their length in seconds. */
export const UNIT_SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;
export type TimeUnit = keyof typeof UNIT_SECONDS;

/** Each kind of token: the setting with its number, its member of TokenValidityUnits, and the API's defaults. */
export const TOKENS = [
  { token: 'AccessToken', validity: 'AccessTokenValidity', defaultUnit: 'hours', defaultSeconds: 3600 },
  { token: 'IdToken', validity: 'IdTokenValidity', defaultUnit: 'hours', defaultSeconds: 3600 },
  {
    token: 'RefreshToken',
    validity: 'RefreshTokenValidity',
    defaultUnit: 'days',
    defaultSeconds: 30 * 86400,
  },
] as const;
export type Token = (typeof TOKENS)[number];

type Validities = Pick<
  AppClientProperties,
  'AccessTokenValidity' | 'IdTokenValidity' | 'RefreshTokenValidity' | 'TokenValidityUnits'
>;

/** A number with the unit that it is counted in; no unit stands for the API's default one. */
interface Validity {
  readonly value?: number;
  readonly unit?: TimeUnit;
}

/**
 * The value of a new client's validity, for a unit that is declared without one: the default, in that unit.
 * Left to itself the API would count its default number in the declared unit.
 *
 * @returns nothing where the default is no whole number of that unit; the API then refuses or decides.
 */
export function validitiesToCreate(declared: AppClientProperties): Validities {
  return collect(declared, (token) => {
    const { value, unit } = validityOf(declared, token);
    return { value: value ?? (unit && defaultIn(token, unit)), unit };
  });
}

/**
 * The validities of an update. A value and its unit always travel together:
 * a declared value without a unit is in the API's default unit, a removed one is the default in the unit in
 * force, and one that was never mentioned keeps its length.
 */
export function mergeValidities(
  desired: AppClientProperties,
  previous: AppClientProperties,
  current: AppClientProperties,
): Validities {
  return collect(desired, (token) => {
    const now = validityOf(current, token);
    return unlessSame(
      token,
      mergeValidity(token, validityOf(desired, token), validityOf(previous, token), now),
      now,
    );
  });
}

/** No unit and the default one, said by others, are the same: no reason to write. */
function unlessSame(token: Token, merged: Validity, current: Validity): Validity {
  const { value, unit } = merged;
  const same = unit === undefined && current.unit === token.defaultUnit && value === current.value;
  return same ? current : merged;
}

function mergeValidity(token: Token, desired: Validity, previous: Validity, current: Validity): Validity {
  if (desired.value !== undefined) return desired;
  if (previous.value !== undefined) return reset(token, desired, previous, current);
  if (desired.unit !== undefined) return convert(token, current, desired.unit);
  return previous.unit === undefined ? current : whole(convert(token, current, undefined), current);
}

/**
 * The default, in the unit that the template declares, else in one that others set, else in the API's own; left out
 * where it is no whole number of a declared unit.
 */
function reset(token: Token, desired: Validity, previous: Validity, current: Validity): Validity {
  const unit = desired.unit ?? (previous.unit === undefined ? current.unit : undefined);
  const value = defaultIn(token, unit ?? token.defaultUnit);
  if (value !== undefined) return atRest({ value, unit }, current);
  // What is declared is enforced: the client becomes the one that a create with this unit alone makes.
  return desired.unit === undefined ? { value: defaultIn(token, token.defaultUnit) } : { unit };
}

/** A client on which no value was ever set, in the unit that is wanted, has the default already: no reason to write. */
function atRest(wanted: Validity, current: Validity): Validity {
  return current.value === undefined && current.unit === wanted.unit ? current : wanted;
}

/**
 * The same length in another unit. Where a declared unit cannot say it as a whole number, a rule refuses the
 * fraction: neither may the unit be ignored nor the length, that others set, be changed.
 */
function convert(token: Token, current: Validity, unit: TimeUnit | undefined): Validity {
  if (current.value === undefined)
    return unit === current.unit ? current : { value: unit && defaultIn(token, unit), unit };
  const seconds = current.value * UNIT_SECONDS[current.unit ?? token.defaultUnit];
  return { value: seconds / UNIT_SECONDS[unit ?? token.defaultUnit], unit };
}

/** A removed unit stays where only it says the length that others set. */
function whole(converted: Validity, current: Validity): Validity {
  return Number.isInteger(converted.value ?? 0) ? converted : current;
}

function defaultIn(token: Token, unit: TimeUnit): number | undefined {
  const value = token.defaultSeconds / UNIT_SECONDS[unit];
  return Number.isInteger(value) ? value : undefined;
}

function validityOf(client: AppClientProperties, { token, validity }: Token): Validity {
  return { value: client[validity], unit: client.TokenValidityUnits?.[token] };
}

function collect(client: AppClientProperties, validityOfToken: (token: Token) => Validity): Validities {
  const validities: Validities = {};
  const units: NonNullable<AppClientProperties['TokenValidityUnits']> = {};
  for (const token of TOKENS) {
    const { value, unit } = validityOfToken(token);
    if (value !== undefined) validities[token.validity] = value;
    if (unit !== undefined) units[token.token] = unit;
  }
  const declaresUnits = client.TokenValidityUnits !== undefined || Object.keys(units).length > 0;
  return declaresUnits ? { ...validities, TokenValidityUnits: units } : validities;
}
