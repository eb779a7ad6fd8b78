import fc from 'fast-check';
import { differences, merge } from '../../src/app-client/merge';
import type { AppClientProperties } from '../../src/app-client/properties';
import { SETTINGS, settingsHeldBy } from '../../src/app-client/settings';
import { isUnset, sameValue } from '../../src/app-client/values';
import { validClient } from '../support/arbitraries';

const UserPoolId = 'us-east-1_AbCdEfGhI';
const client = validClient.map((properties): AppClientProperties => ({ ...properties, UserPoolId }));
const states = fc.record({ desired: client, previous: client, current: client });

const ALL = settingsHeldBy('client', 'session');
const ALONE = ALL.filter((name) => SETTINGS[name].whenRemoved !== 'with its unit');

test('a declared setting is enforced, whatever the client has now', () => {
  fc.assert(
    fc.property(states, (given) => {
      const merged = merge(given);
      for (const name of ALL.filter((declared) => !isUnset(given.desired[declared]))) {
        if (name !== 'TokenValidityUnits') expect(merged[name]).toEqual(given.desired[name]);
      }
    }),
  );
});

test('a declared empty list clears what others set', () => {
  fc.assert(
    fc.property(states, (given) => {
      const desired = { ...given.desired, CallbackURLs: [], ReadAttributes: [] };
      expect(merge({ ...given, desired })).toMatchObject({ CallbackURLs: [], ReadAttributes: [] });
    }),
  );
});

test('a setting that neither template mentions stays as it is now', () => {
  fc.assert(
    fc.property(states, (given) => {
      const merged = merge(given);
      const unmentioned = ALONE.filter((name) => (given.desired[name] ?? given.previous[name]) === undefined);
      for (const name of unmentioned) expect(merged[name]).toEqual(given.current[name]);
    }),
  );
});

test.each([
  ['AuthSessionValidity', 10, 3],
  ['EnableTokenRevocation', false, true],
  ['EnablePropagateAdditionalUserContextData', true, false],
  ['AllowedOAuthFlowsUserPoolClient', true, false],
  ['PreventUserExistenceErrors', 'ENABLED', 'LEGACY'],
  ['RefreshTokenRotation', { Feature: 'ENABLED' }, { Feature: 'DISABLED' }],
  ['SSOSession', { MaxValidityMinutes: 480 }, { MaxValidityMinutes: 60 }],
  ['CallbackURLs', ['https://app.example.com/'], []],
  ['ExplicitAuthFlows', ['ALLOW_USER_AUTH'], []],
  ['DefaultRedirectURI', 'https://app.example.com/', undefined],
  ['AnalyticsConfiguration', { ApplicationId: 'abc' }, undefined],
  ['ClientName', 'web', 'web'],
] as const)('a removed %s goes from %j to %j', (name, has, expected) => {
  const previous = { UserPoolId, [name]: has } as AppClientProperties;

  const merged = merge({ desired: { UserPoolId }, previous, current: previous });

  expect(merged[name]).toEqual(expected);
});

test('merging what the client already is changes nothing, whatever the order of its lists', () => {
  fc.assert(
    fc.property(states, ({ desired, previous, current }) => {
      const merged = merge({ desired, previous, current });
      const again = merge({ desired, previous: desired, current: merged });
      expect(differences(again, merged, ALL)).toEqual([]);
    }),
  );
});

const LENGTHS = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };
const secondsOf = (properties: AppClientProperties): number =>
  (properties.AccessTokenValidity ?? 1) * LENGTHS[properties.TokenValidityUnits?.AccessToken ?? 'hours'];
const access = (AccessTokenValidity?: number, AccessToken?: keyof typeof LENGTHS): AppClientProperties => ({
  UserPoolId,
  ...(AccessTokenValidity === undefined ? {} : { AccessTokenValidity }),
  ...(AccessToken === undefined ? {} : { TokenValidityUnits: { AccessToken } }),
});

test.each([
  {
    what: 'a declared value without a unit is in hours',
    desired: access(2),
    current: access(45, 'minutes'),
    seconds: 7200,
  },
  {
    what: 'a declared value has its declared unit',
    desired: access(20, 'minutes'),
    current: access(2),
    seconds: 1200,
  },
  {
    what: 'a removed value is one hour in the unit that others set',
    desired: access(),
    previous: access(20),
    current: access(20, 'minutes'),
    seconds: 3600,
  },
  {
    what: 'a removed value is one hour where both it and its unit were declared',
    desired: access(),
    previous: access(20, 'minutes'),
    current: access(20, 'minutes'),
    seconds: 3600,
  },
  {
    what: 'a removed value is one hour where days, that others set, cannot say so',
    desired: access(),
    previous: access(1),
    current: access(1, 'days'),
    seconds: 3600,
  },
  {
    what: 'a time that was never mentioned stays',
    desired: access(),
    current: access(20, 'minutes'),
    seconds: 1200,
  },
  {
    what: 'a time that was never mentioned keeps its length in a declared unit',
    desired: access(undefined, 'minutes'),
    current: access(2),
    seconds: 7200,
  },
  {
    what: 'a time that was never mentioned keeps its length where a unit is removed that alone can say it',
    desired: access(),
    previous: access(undefined, 'minutes'),
    current: access(90, 'minutes'),
    seconds: 5400,
  },
])('$what', ({ desired, previous, current, seconds }) => {
  const merged = merge({ desired, previous: previous ?? { UserPoolId }, current });

  expect(secondsOf(merged)).toBe(seconds);
});

test('lists in another order, and empty for absent, are no difference', () => {
  const one = {
    UserPoolId,
    CallbackURLs: ['https://b/', 'https://a/'],
    LogoutURLs: [],
    TokenValidityUnits: {},
  };
  const other = { UserPoolId, CallbackURLs: ['https://a/', 'https://b/'] };

  expect(differences(one, other, ALL)).toEqual([]);
  expect(sameValue(['a', 'a,b'], ['a,a', 'b'])).toBe(false);
});
