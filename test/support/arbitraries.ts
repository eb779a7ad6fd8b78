import fc from 'fast-check';
import type { AppClientProperties } from '../../src/app-client/properties';

/** What the pool of the property tests holds, for clients that name something outside themselves. */
export const POOL_CONTENTS = {
  resourceServer: { identifier: 'api', scopes: ['read', 'write'] },
  provider: 'CorporateDirectory',
} as const;

const SCOPES = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'];
const CUSTOM_SCOPES = ['api/read', 'api/write'];
const ATTRIBUTES = ['email', 'name', 'nickname', 'phone_number', 'locale', 'zoneinfo'];
const FLOWS = ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_USER_AUTH'];

const subsetOf = <T>(items: readonly T[], minLength = 0) =>
  fc.subarray([...items], { minLength }).chain(shuffled);
const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const clientName = fc.stringMatching(/^[\w+=,.@-][\w +=,.@-]{0,39}$/);
const httpsUrl = fc.nat(9).map((n) => `https://app${n}.example.com/callback`);
const appUrl = fc.nat(9).map((n) => `myapp://callback/${n}`);
const localUrl = fc.nat(9).map((n) => `http://localhost:300${n}/callback`);
const url = fc.oneof(httpsUrl, appUrl, localUrl);
const urls = (minLength: number) => fc.uniqueArray(url, { minLength, maxLength: 5 });

/** Validities in every unit, each inside the API's range and none of the tokens over the refresh token. */
const validities: fc.Arbitrary<Partial<AppClientProperties>> = fc.record({
  AccessTokenValidity: maybe(fc.integer({ min: 5, max: 60 })),
  IdTokenValidity: maybe(fc.integer({ min: 300, max: 3600 })),
  RefreshTokenValidity: maybe(fc.integer({ min: 1, max: 90 })),
  TokenValidityUnits: fc.constant({ AccessToken: 'minutes', IdToken: 'seconds' } as const),
});

const oauth = fc.oneof<fc.Arbitrary<Partial<AppClientProperties>>[]>(
  fc.constant({}),
  fc.record({
    AllowedOAuthFlowsUserPoolClient: fc.constant(false),
    AllowedOAuthFlows: fc.constant<never[]>([]),
  }),
  fc.record({
    AllowedOAuthFlowsUserPoolClient: fc.constant(true),
    AllowedOAuthFlows: subsetOf(['code', 'implicit'] as const, 1),
    AllowedOAuthScopes: subsetOf([...SCOPES, ...CUSTOM_SCOPES], 1),
    CallbackURLs: urls(1),
    LogoutURLs: maybe(urls(0)),
  }),
  fc.record({
    GenerateSecret: fc.constant(true),
    AllowedOAuthFlowsUserPoolClient: fc.constant(true),
    AllowedOAuthFlows: fc.constant(['client_credentials' as const]),
    AllowedOAuthScopes: subsetOf(CUSTOM_SCOPES, 1),
  }),
);

const plain: fc.Arbitrary<Partial<AppClientProperties>> = fc.record({
  ClientName: maybe(clientName),
  ExplicitAuthFlows: maybe(subsetOf(FLOWS)),
  ReadAttributes: maybe(subsetOf(ATTRIBUTES)),
  WriteAttributes: maybe(subsetOf(ATTRIBUTES)),
  AuthSessionValidity: maybe(fc.integer({ min: 3, max: 15 })),
  SupportedIdentityProviders: maybe(subsetOf(['COGNITO', POOL_CONTENTS.provider])),
  PreventUserExistenceErrors: maybe(fc.constantFrom('LEGACY' as const, 'ENABLED' as const)),
  EnableTokenRevocation: maybe(fc.boolean()),
  SSOSession: maybe(fc.record({ MaxValidityMinutes: fc.integer({ min: 0, max: 129_600 }) })),
  RefreshTokenRotation: maybe(fc.constant({ Feature: 'DISABLED' as const })),
});

/** The properties of a random valid client, but its pool: in any order of its lists, with `[]` and absent alike. */
export const validClient: fc.Arbitrary<Omit<AppClientProperties, 'UserPoolId'>> = fc
  .tuple(plain, validities, oauth)
  .map(([some, times, grants]) => withoutUndefined({ ...some, ...times, ...grants }));

function withoutUndefined<T extends object>(value: T): T {
  // Dropping members that hold undefined leaves the type as it was.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
