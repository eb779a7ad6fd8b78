import fc from 'fast-check';
import type { AppClientProperties } from '../../src/app-client/properties';
import { store } from './arbitraries-store';
import { validities } from './arbitraries-times';
import { POOL_CONTENTS } from './pool-contents';

/** The properties of a client without its pool. */
export type ClientProperties = Omit<AppClientProperties, 'UserPoolId'>;
type Fragment = fc.Arbitrary<Partial<ClientProperties>>;

const SCOPES = ['openid', 'email', 'profile', 'phone', 'aws.cognito.signin.user.admin'];
const CUSTOM_SCOPES = POOL_CONTENTS.resourceServer.scopes.map(
  (scope) => `${POOL_CONTENTS.resourceServer.identifier}/${scope}`,
);
const ATTRIBUTES = ['email', 'name', 'nickname', 'phone_number', 'locale', 'zoneinfo'];
const FLOWS = [
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_USER_AUTH',
];
const LEGACY_FLOWS = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'];
const APPLICATION = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef';
const ROLE = 'arn:aws:iam::123456789012:role/PinpointEvents';

const subsetOf = <T>(items: readonly T[], minLength = 0) =>
  fc.subarray([...items], { minLength }).chain(shuffled);
const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const clientName = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[\w+=,.@-][\w +=,.@-]{0,39}$/) },
  { weight: 1, arbitrary: fc.constantFrom('n'.repeat(128), 'a\tname\nof three lines\r', '@') },
);

const n = fc.nat(9);
const url = fc.oneof(
  n.map((at) => `https://app${at}.example.com/callback`),
  n.map((at) => `myapp://callback/${at}`),
  n.map((at) => `http://localhost:300${at}/callback`),
  fc.constantFrom(
    'http://127.0.0.1/',
    'http://[::1]:8080/a?b=c',
    'HTTPS://EXAMPLE.COM',
    'https://münchen.example/日本',
    `https://example.com/${'x'.repeat(1004)}`,
  ),
);
const urls = (minLength: number) => fc.uniqueArray(url, { minLength, maxLength: 5 });

/** Sign-in flows with a rotation that they allow. */
const signIn: Fragment = fc.oneof<Fragment[]>(
  fc.record({
    ExplicitAuthFlows: maybe(subsetOf([...FLOWS, 'ALLOW_REFRESH_TOKEN_AUTH'])),
    RefreshTokenRotation: maybe(fc.constant({ Feature: 'DISABLED' as const })),
  }),
  fc.record({
    ExplicitAuthFlows: subsetOf(FLOWS, 1),
    RefreshTokenRotation: fc.oneof(
      fc.constant({ Feature: 'ENABLED' as const }),
      fc.record({
        Feature: fc.constantFrom('ENABLED' as const, 'DISABLED' as const),
        RetryGracePeriodSeconds: fc.integer({ min: 0, max: 60 }),
      }),
    ),
  }),
  fc.record({ ExplicitAuthFlows: subsetOf(LEGACY_FLOWS, 1) }),
);

const callbacks: Fragment = urls(1).chain((CallbackURLs) =>
  fc.record({
    CallbackURLs: fc.constant(CallbackURLs),
    DefaultRedirectURI: maybe(fc.constantFrom(...CallbackURLs)),
    LogoutURLs: maybe(urls(0)),
  }),
);

/** OAuth of nobody, of users, of machines. */
const oauth: Fragment = fc.oneof<Fragment[]>(
  fc.constant({}),
  fc.record({
    AllowedOAuthFlowsUserPoolClient: fc.constant(false),
    AllowedOAuthFlows: fc.constant<never[]>([]),
    AllowedOAuthScopes: maybe(subsetOf(SCOPES)),
  }),
  fc
    .tuple(
      fc.record({
        AllowedOAuthFlowsUserPoolClient: maybe(fc.boolean()),
        AllowedOAuthFlows: subsetOf(['code', 'implicit'] as const, 1),
        AllowedOAuthScopes: subsetOf([...SCOPES, ...CUSTOM_SCOPES], 1),
      }),
      callbacks,
    )
    .map(([grants, addresses]) => ({ ...grants, ...addresses })),
  fc.record({
    GenerateSecret: fc.constant(true),
    AllowedOAuthFlowsUserPoolClient: fc.constant(true),
    AllowedOAuthFlows: fc.constant(['client_credentials' as const]),
    AllowedOAuthScopes: subsetOf(CUSTOM_SCOPES, 1),
  }),
);

const analytics = fc.oneof(
  fc.record({ ApplicationArn: fc.constant(APPLICATION) }),
  fc.record({ ApplicationArn: fc.constant(APPLICATION), UserDataShared: fc.boolean() }),
  fc.record({
    ApplicationId: fc.constant('0123456789abcdef'),
    RoleArn: fc.constant(ROLE),
    ExternalId: fc.constantFrom('', 'external'),
  }),
);

const plain: Fragment = fc.record({
  ClientName: maybe(clientName),
  ReadAttributes: maybe(subsetOf([...ATTRIBUTES, 'sub', 'email_verified'])),
  WriteAttributes: maybe(subsetOf(ATTRIBUTES)),
  AuthSessionValidity: maybe(fc.integer({ min: 3, max: 15 })),
  SupportedIdentityProviders: maybe(subsetOf(['COGNITO', POOL_CONTENTS.provider])),
  PreventUserExistenceErrors: maybe(fc.constantFrom('LEGACY' as const, 'ENABLED' as const)),
  EnableTokenRevocation: maybe(fc.boolean()),
  SSOSession: maybe(fc.record({ MaxValidityMinutes: fc.integer({ min: 0, max: 129_600 }) })),
  AnalyticsConfiguration: maybe(analytics),
});

const trust: Fragment = fc.oneof<Fragment[]>(
  fc.record({ EnablePropagateAdditionalUserContextData: maybe(fc.constant(false)) }),
  fc.record({
    GenerateSecret: fc.constant(true),
    EnablePropagateAdditionalUserContextData: maybe(fc.boolean()),
  }),
);

/** The parts of a client whose settings depend on no other part; `secret` may ask for a secret. */
export const PARTS = { plain, signIn, validities, oauth, trust } as const satisfies Record<string, Fragment>;

/** What Cognito holds of a random valid client, but its pool: in any order of its lists, with `[]` and absent alike. */
export const validInCognito: fc.Arbitrary<ClientProperties> = fc
  .tuple(plain, signIn, validities, trust, oauth)
  .map((parts) => withoutUndefined(Object.assign({}, ...parts) as ClientProperties));

/** The properties of a random valid client, what is asked of its secret included. */
export const validClient: fc.Arbitrary<ClientProperties> = fc
  .tuple(validInCognito, store)
  .map(([client, asked]) => ({ ...client, ...asked }));

/** A copy without the members that hold undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  // Dropping members that hold undefined leaves the type as it was.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
