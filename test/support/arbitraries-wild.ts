import fc from 'fast-check';
import { PARTS, validInCognito, withoutUndefined, type ClientProperties } from './arbitraries';
import { edit, edited } from './arbitraries-edits';
import { customSecret } from './arbitraries-store';
import { SECONDS } from './arbitraries-times';

const unit = fc.constantFrom(...(Object.keys(SECONDS) as (keyof typeof SECONDS)[]));
const number = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.constantFrom(299, 300, 1440, 1441, 3599, 3600, 3650, 3651, 5_256_000, 5_256_001, 86_399, 86_400),
);
const url = fc.constantFrom(
  'https://a.example.com/',
  'https://a.example.com/#top',
  'http://a.example.com/',
  'HTTP://a.example.com/',
  'http://localhost/',
  'http://localhost:80',
  'http://localhost.example.com/',
  'http://127.0.0.1?a=b',
  'http://[::1]:1/#a',
  'app://a b',
  'app:\u0007',
  'httpx',
  '#',
);
const urls = fc.uniqueArray(url, { maxLength: 3 });
const arn = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef';
const flow = fc.constantFrom(
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_AUTH',
  'ADMIN_NO_SRP_AUTH',
  'USER_PASSWORD_AUTH',
);

/** Every property well-formed by itself, and no thought given to the others. */
const careless: fc.Arbitrary<Partial<ClientProperties>> = fc
  .record(
    {
      GenerateSecret: fc.boolean(),
      ExplicitAuthFlows: fc.uniqueArray(flow, { maxLength: 3 }),
      RefreshTokenRotation: fc.record({ Feature: fc.constantFrom('ENABLED' as const, 'DISABLED' as const) }),
      WriteAttributes: fc.subarray(['email', 'name', 'sub', 'phone_number_verified'], { maxLength: 2 }),
      AccessTokenValidity: number,
      IdTokenValidity: number,
      RefreshTokenValidity: number,
      TokenValidityUnits: fc.record(
        { AccessToken: unit, IdToken: unit, RefreshToken: unit },
        { requiredKeys: [] },
      ),
      AllowedOAuthFlowsUserPoolClient: fc.boolean(),
      AllowedOAuthFlows: fc.subarray(['code', 'implicit', 'client_credentials'] as const),
      AllowedOAuthScopes: fc.subarray(['openid', 'api/read', 'aws.cognito.signin.user.admin']),
      CallbackURLs: urls,
      LogoutURLs: urls,
      DefaultRedirectURI: url,
      SupportedIdentityProviders: fc.subarray(['COGNITO', 'a\u0000b']),
      EnablePropagateAdditionalUserContextData: fc.boolean(),
      AnalyticsConfiguration: fc.record(
        {
          ApplicationArn: fc.constant(arn),
          ApplicationId: fc.constant('abc'),
          RoleArn: fc.constant('arn:aws:iam::123456789012:role/PinpointEvents'),
          ExternalId: fc.constant('x'),
          UserDataShared: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  // As JSON brings it: fast-check's objects may be without a prototype. The same members all the same.
  .map((properties) => JSON.parse(JSON.stringify(properties)) as Partial<ClientProperties>);

/** Some of them. */
const oneCareless: fc.Arbitrary<Partial<ClientProperties>> = careless.chain((properties) =>
  fc.subarray(Object.keys(properties), { maxLength: 2 }).map((names) => {
    const chosen = Object.entries(properties).filter(([name]) => names.includes(name));
    return Object.fromEntries(chosen);
  }),
);

const withoutOwnSecret: fc.Arbitrary<ClientProperties> = fc.oneof(
  { weight: 1, arbitrary: careless },
  {
    weight: 3,
    arbitrary: fc
      .tuple(validInCognito, oneCareless)
      .map(([client, more]) => withoutUndefined({ ...client, ...more })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(validInCognito, edit).map(([client, change]) => edited(client, change)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(PARTS.oauth, PARTS.trust, PARTS.signIn)
      .map((parts) => withoutUndefined(Object.assign({}, ...parts) as ClientProperties)),
  },
);

/** A secret of one's own instead of Cognito's. */
const withOwnSecret = fc
  .tuple(withoutOwnSecret, customSecret)
  .map(([{ GenerateSecret: _, ...client }, CustomSecret]): ClientProperties => ({ ...client, CustomSecret }));

/** Clients that fit the schema, and that Cognito may or may not have; nothing of Secrets Manager, which it ignores. */
export const wildClient: fc.Arbitrary<ClientProperties> = fc.oneof(
  { weight: 4, arbitrary: withoutOwnSecret },
  { weight: 1, arbitrary: withOwnSecret },
);
