import type { AppClientProperties } from './properties';

/** The units of a validity, with their length in seconds. */
export const UNIT_SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;
type TimeUnit = keyof typeof UNIT_SECONDS;

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
    const [wanted, now] = [validityOf(desired, token), validityOf(current, token)];
    const merged = mergeValidity(token, wanted, validityOf(previous, token), now);
    return saysAlready(token, now, merged, wanted) ? now : merged;
  });
}

/**
 * Whether a client says what is merged, in the very words that are declared; what is not declared it may say as it
 * likes: a default, or nothing. There is no reason to write then.
 */
function saysAlready(token: Token, current: Validity, merged: Validity, declared: Validity): boolean {
  return (
    [current.value, undefined].includes(declared.value) &&
    [current.unit, undefined].includes(declared.unit) &&
    unitOf(token, current) === unitOf(token, merged) &&
    secondsOf(token, current) === secondsOf(token, merged)
  );
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
  if (value !== undefined) return { value, unit };
  // What is declared is enforced: the client becomes the one that a create with this unit alone makes.
  return desired.unit === undefined ? { value: defaultIn(token, token.defaultUnit) } : { unit };
}

/**
 * The same length in another unit. Where a declared unit cannot say it as a whole number, a rule refuses the
 * fraction: neither may the unit be ignored nor the length, that others set, be changed.
 */
function convert(token: Token, current: Validity, unit: TimeUnit | undefined): Validity {
  if (current.value === undefined) return { value: unit && defaultIn(token, unit), unit };
  return { value: secondsOf(token, current) / UNIT_SECONDS[unit ?? token.defaultUnit], unit };
}

/** A removed unit stays where only it says the length that others set. */
function whole(converted: Validity, current: Validity): Validity {
  return Number.isInteger(converted.value ?? 0) ? converted : current;
}

const unitOf = (token: Token, { unit }: Validity): TimeUnit => unit ?? token.defaultUnit;

const secondsOf = (token: Token, { value, unit }: Validity): number =>
  value === undefined ? token.defaultSeconds : value * UNIT_SECONDS[unit ?? token.defaultUnit];

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
