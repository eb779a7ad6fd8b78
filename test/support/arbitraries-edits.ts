import fc from 'fast-check';
import { PARTS, withoutUndefined, type ClientProperties } from './arbitraries';
import { SECONDS } from './arbitraries-times';

/** One change of a template: what it declares from now on, or what it no longer mentions. */
export type Edit =
  { readonly declare: Partial<ClientProperties> } | { readonly remove: readonly (keyof ClientProperties)[] };

/** The settings that belong together: one alone often makes no valid client. */
const GROUPS: readonly (readonly (keyof ClientProperties)[])[] = [
  ['ExplicitAuthFlows', 'RefreshTokenRotation'],
  [
    'AllowedOAuthFlowsUserPoolClient',
    'AllowedOAuthFlows',
    'AllowedOAuthScopes',
    'CallbackURLs',
    'DefaultRedirectURI',
    'LogoutURLs',
  ],
  ['AccessTokenValidity', 'IdTokenValidity', 'RefreshTokenValidity', 'TokenValidityUnits'],
];

/** Every setting that a template may change without replacing the client. */
export const CHANGEABLE: readonly (keyof ClientProperties)[] = [
  ...GROUPS.flat(),
  'ClientName',
  'ReadAttributes',
  'WriteAttributes',
  'AuthSessionValidity',
  'SupportedIdentityProviders',
  'PreventUserExistenceErrors',
  'EnableTokenRevocation',
  'EnablePropagateAdditionalUserContextData',
  'AnalyticsConfiguration',
  'SSOSession',
];

const EMPTY: readonly Partial<ClientProperties>[] = [
  { ExplicitAuthFlows: [] },
  { ReadAttributes: [] },
  { WriteAttributes: [] },
  { AllowedOAuthFlows: [], AllowedOAuthFlowsUserPoolClient: false },
  { LogoutURLs: [] },
  { CallbackURLs: [] },
  { SupportedIdentityProviders: [] },
  { TokenValidityUnits: {} },
  { RefreshTokenRotation: {} },
  { AnalyticsConfiguration: {} },
  { SSOSession: {} },
];

const unit = fc.constantFrom(...(Object.keys(SECONDS) as (keyof typeof SECONDS)[]));
const units = fc
  .record({ AccessToken: unit, IdToken: unit, RefreshToken: unit }, { requiredKeys: [] })
  .map((TokenValidityUnits) => ({ TokenValidityUnits }));

const { plain, signIn, validities, oauth, trust } = PARTS;
const part: fc.Arbitrary<Partial<ClientProperties>> = fc
  .oneof<fc.Arbitrary<Partial<ClientProperties>>[]>(plain, signIn, validities, oauth, trust)
  .map(({ GenerateSecret: _, ...settings }) => withoutUndefined(settings));

/** A part of a client, or one of its settings, that may make no valid client beside the others. */
export const declared: fc.Arbitrary<Partial<ClientProperties>> = fc.oneof(
  { weight: 5, arbitrary: part },
  { weight: 3, arbitrary: part.chain(oneOf) },
  { weight: 1, arbitrary: units },
  { weight: 2, arbitrary: fc.constantFrom(...EMPTY) },
);

function oneOf(settings: Partial<ClientProperties>): fc.Arbitrary<Partial<ClientProperties>> {
  const entries = Object.entries(settings);
  // One entry of an object makes an object of the same kind.
  return fc.constantFrom(...(entries.length ? entries.map((entry) => Object.fromEntries([entry])) : [{}]));
}

const removed = fc.oneof(fc.constantFrom(...GROUPS), fc.subarray([...CHANGEABLE], { maxLength: 3 }));

/** A change of a template, of any kind. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: declared.map((declare) => ({ declare })) },
  { weight: 2, arbitrary: removed.map((remove) => ({ remove })) },
);

/** A template after a change. */
export function edited<T extends Partial<ClientProperties>>(template: T, change: Edit): T {
  if ('declare' in change) return { ...template, ...change.declare };
  const kept = Object.entries(template).filter(
    ([name]) => !change.remove.includes(name as keyof ClientProperties),
  );
  // Fewer members of the same properties.
  return Object.fromEntries(kept) as T;
}
