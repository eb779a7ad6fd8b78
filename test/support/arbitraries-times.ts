import fc from 'fast-check';
import type { AppClientProperties, TokenValidityUnits } from '../../src/app-client/properties';

type Unit = NonNullable<TokenValidityUnits['AccessToken']>;
/** One token's validity as a template may say it. */
interface Time {
  value?: number;
  unit?: Unit;
}

/** The seconds of each unit that a test counts in. */
export const SECONDS: Readonly<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
// Object.keys of a table typed by its names gives just those names.
const UNITS = Object.keys(SECONDS) as Unit[];

/** A time between two limits, in a unit that can say one; hours or days may go without being named. */
const timeBetween = (min: number, max: number, unnamed: Unit): fc.Arbitrary<Time> =>
  fc
    .constantFrom(
      ...UNITS.filter((unit) => Math.floor(max / SECONDS[unit]) >= Math.ceil(min / SECONDS[unit])),
    )
    .chain((unit) =>
      fc.record({
        value: fc.integer({ min: Math.ceil(min / SECONDS[unit]), max: Math.floor(max / SECONDS[unit]) }),
        unit: unit === unnamed ? fc.constantFrom(unit, undefined) : fc.constant(unit),
      }),
    );

/** No value: nothing is said, or a unit alone, in which the API's default is a whole number. */
const unsaid = (...units: Unit[]): fc.Arbitrary<Time> =>
  fc.record({ unit: fc.option(fc.constantFrom(...units), { nil: undefined }) });

const HOUR = SECONDS.hours;
const DAY = SECONDS.days;
const shortToken = (max: number) =>
  fc.oneof(timeBetween(300, max, 'hours'), unsaid('seconds', 'minutes', 'hours'));

/** Access and ID token, and a refresh token that outlives both: mostly of days, at times of an hour. */
const times: fc.Arbitrary<{ AccessToken: Time; IdToken: Time; RefreshToken: Time }> = fc.oneof(
  { weight: 3, arbitrary: timesUpTo(DAY, fc.oneof(timeBetween(DAY, 3650 * DAY, 'days'), unsaid(...UNITS))) },
  { weight: 1, arbitrary: timesUpTo(HOUR, timeBetween(HOUR, DAY, 'days')) },
);

function timesUpTo(max: number, RefreshToken: fc.Arbitrary<Time>) {
  return fc.record({ AccessToken: shortToken(max), IdToken: shortToken(max), RefreshToken });
}

/** Validities in every unit, each inside the API's range and none of the tokens over the refresh token. */
export const validities: fc.Arbitrary<Partial<AppClientProperties>> = fc
  .tuple(times, fc.boolean())
  .map(([given, evenEmpty]) => {
    const units = Object.entries(given).flatMap(([token, { unit }]) => (unit ? [[token, unit]] : []));
    return {
      AccessTokenValidity: given.AccessToken.value,
      IdTokenValidity: given.IdToken.value,
      RefreshTokenValidity: given.RefreshToken.value,
      ...((units.length > 0 || evenEmpty) && {
        // The pairs are the tokens' names and their units.
        TokenValidityUnits: Object.fromEntries(units) as TokenValidityUnits,
      }),
    };
  });
