import fc from 'fast-check';
import { RULES } from '../../src/app-client/rules';
import { RULE_ROWS } from '../app-client/rules-rows';
import { validClient } from './arbitraries';
import type { Properties } from './local';

/** One thing to break in a valid template. */
export interface Breakage {
  /** The keyword of the schema, or the name of the rule. */
  readonly breaks: string;
  /** The properties that have to be this row's alone. */
  readonly touches: readonly string[];
  readonly broken: Properties;
  /** Path, what is wrong and the remedy, as the message has them. */
  readonly said: string;
}

const keyword = (breaks: string, broken: Properties, said: string): Breakage => ({
  breaks,
  touches: Object.keys(broken),
  broken,
  said,
});

/** A row at least for every keyword of the schema; minItems is 0 wherever it stands, so nothing breaks it. */
export const SHAPE_BREAKAGES: readonly Breakage[] = [
  keyword(
    'type',
    { CallbackURLs: 'https://a.example.com' },
    '/CallbackURLs is text, a list is wanted. Write it as a list, also where it has one item.',
  ),
  keyword(
    'type',
    { AuthSessionValidity: 3.5 },
    '/AuthSessionValidity is the number 3.5, a whole number is wanted. Set a whole number, without a unit.',
  ),
  keyword('type', { ClientName: {} }, '/ClientName is an object, text is wanted. Set text.'),
  keyword(
    'type',
    { EnableTokenRevocation: 'yes' },
    '/EnableTokenRevocation is text, true or false is wanted. Set true or false.',
  ),
  keyword(
    'type',
    { SSOSession: 480 },
    '/SSOSession is the number 480, an object with named members is wanted. Write its members by name.',
  ),
  keyword(
    'required',
    { UserPoolId: null },
    '/UserPoolId is missing. Set the id of the user pool, usually !Ref UserPool.',
  ),
  keyword(
    'dependencies',
    { RefreshTokenRotation: { RetryGracePeriodSeconds: 10 } },
    '/RefreshTokenRotation/Feature is missing beside RetryGracePeriodSeconds. Set it, or leave RetryGracePeriodSeconds out.',
  ),
  keyword(
    'additionalProperties',
    { CallbackUrls: [] },
    '/CallbackUrls is not a known property. Did you mean CallbackURLs?',
  ),
  keyword(
    'additionalProperties',
    { TokenValidityUnits: { Refresh: 'days' } },
    '/TokenValidityUnits/Refresh is not a known property. Known here: AccessToken, IdToken, RefreshToken.',
  ),
  keyword(
    'enum',
    { PreventUserExistenceErrors: 'enabled' },
    '/PreventUserExistenceErrors is "enabled", which is not among the allowed values. Set one of: LEGACY, ENABLED.',
  ),
  keyword(
    'enum',
    { AllowedOAuthFlows: ['token'] },
    '/AllowedOAuthFlows/0 is "token", which is not among the allowed values. Set one of: code, implicit, client_credentials.',
  ),
  keyword(
    'pattern',
    { AllowedOAuthScopes: ['a b'] },
    '/AllowedOAuthScopes/0 is "a b", which has another form than it must have. Use printable ASCII characters without blanks, double quotes and backslashes.',
  ),
  keyword(
    'minLength',
    { WriteAttributes: ['email', ''] },
    '/WriteAttributes/1 is empty, at least 1 is needed. Lengthen it, or leave it out.',
  ),
  keyword(
    'maxLength',
    { SupportedIdentityProviders: ['p'.repeat(33)] },
    '/SupportedIdentityProviders/0 is 33 characters long, at most 32 are allowed. Shorten it to 32 characters.',
  ),
  keyword('minimum', { IdTokenValidity: 0 }, '/IdTokenValidity is 0, at least 1 is needed. Set 1 or more.'),
  keyword(
    'maximum',
    { AuthSessionValidity: '16' },
    '/AuthSessionValidity is 16, at most 15 is allowed. Set 15 or less.',
  ),
  keyword(
    'maxItems',
    { LogoutURLs: Array.from({ length: 101 }, (_, n) => `https://example.com/${n}`) },
    '/LogoutURLs has 101 items, at most 100 are allowed. Take out 1.',
  ),
  keyword(
    'uniqueItems',
    { ReadAttributes: ['email', 'name', 'email'] },
    '/ReadAttributes holds the same value twice, at 0 and 2. List each value once.',
  ),
];

/** What a CREATE may not declare. */
export const READ_ONLY_BREAKAGES: readonly Breakage[] = [
  keyword('readOnly', { ClientId: 'abc' }, '/ClientId is read-only. Remove it from the template.'),
  keyword('readOnly', { Name: 'web' }, '/Name is read-only. Remove it from the template.'),
];

/** A row for every rule that a template breaks by itself. */
export const RULE_BREAKAGES: readonly Breakage[] = Object.entries(RULE_ROWS).flatMap(
  ([breaks, { broken, message: said }]) => {
    const settings = RULES.find(({ name }) => name === breaks)?.settings ?? [];
    const touches = [...new Set([...settings, ...Object.keys(broken ?? {})])];
    return broken && said ? [{ breaks, touches, broken, said }] : [];
  },
);

/** A template that is wrong, and all that is wrong with it; more may be, as a consequence. */
export interface BrokenTemplate {
  readonly properties: Properties;
  readonly breakages: readonly Breakage[];
}

/** Valid templates with one to three of these things broken, each in properties of its own. */
export const brokenTemplate = (rows: readonly Breakage[]): fc.Arbitrary<BrokenTemplate> =>
  fc
    .tuple(validClient, fc.shuffledSubarray([...rows], { minLength: 1, maxLength: 3 }))
    .map(([client, chosen]) => {
      const breakages = apart(chosen);
      const touched = breakages.flatMap(({ touches }) => touches);
      const kept = Object.entries(client).filter(([name]) => !touched.includes(name));
      const broken = breakages.flatMap((row) => Object.entries(row.broken));
      return { properties: Object.fromEntries<unknown>([...kept, ...broken]), breakages };
    });

/** Those that do not touch what an earlier one touches. */
function apart(rows: readonly Breakage[]): Breakage[] {
  const taken = new Set<string>();
  return rows.filter(({ touches }) => {
    if (touches.some((name) => taken.has(name))) return false;
    touches.forEach((name) => taken.add(name));
    return true;
  });
}
