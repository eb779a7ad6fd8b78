import fc from 'fast-check';
import { KEYWORDS } from '../../src/generated/shape';
import { validateShape } from '../../src/app-client/validate-shape';
import { type Violation, violationMessage } from '../../src/app-client/violation';

const POOL = 'eu-west-1_AbCdEfGhI';

function violationsOf(properties: object): Violation[] {
  return validateShape({ UserPoolId: POOL, ...properties }).violations;
}

/** For each keyword of the schema: properties that violate it, and all that is said about them. */
const CASES: readonly { keyword: (typeof KEYWORDS)[number]; given: object; said: string }[] = [
  {
    keyword: 'type',
    given: { CallbackURLs: 'https://example.com' },
    said: '/CallbackURLs is text, a list is wanted. Write it as a list, also where it has one item.',
  },
  {
    keyword: 'type',
    given: { AuthSessionValidity: true },
    said: '/AuthSessionValidity is true, a whole number is wanted. Set a whole number, without a unit.',
  },
  {
    keyword: 'type',
    given: { AuthSessionValidity: 3.5 },
    said: '/AuthSessionValidity is the number 3.5, a whole number is wanted. Set a whole number, without a unit.',
  },
  {
    keyword: 'type',
    given: { AccessTokenValidity: '1h' },
    said: '/AccessTokenValidity is text, a whole number is wanted. Set a whole number, without a unit.',
  },
  {
    keyword: 'type',
    given: { GenerateSecret: 'yes' },
    said: '/GenerateSecret is text, true or false is wanted. Set true or false.',
  },
  {
    keyword: 'type',
    given: { TokenValidityUnits: ['hours'] },
    said: '/TokenValidityUnits is a list, an object with named members is wanted. Write its members by name.',
  },
  {
    keyword: 'type',
    given: { ClientName: {} },
    said: '/ClientName is an object, text is wanted. Set text.',
  },
  {
    keyword: 'type',
    given: { CallbackURLs: ['https://a', ['https://b']] },
    said: '/CallbackURLs/1 is a list, text is wanted. Set text.',
  },
  {
    keyword: 'type',
    given: { TokenValidityUnits: { IdToken: [] } },
    said: '/TokenValidityUnits/IdToken is a list, text is wanted. Set text.',
  },
  {
    keyword: 'required',
    given: { UserPoolId: null },
    said: '/UserPoolId is missing. Set the id of the user pool, usually !Ref UserPool.',
  },
  {
    keyword: 'required',
    given: { SecretRotation: { PreviousSecret: 'REVOKE' } },
    said: "/SecretRotation/Version is missing. Set a word of yours for the present secret, such as '1'.",
  },
  {
    keyword: 'required',
    given: { SecretsManager: { Tags: [{ Key: 'team' }] } },
    said: '/SecretsManager/Tags/0/Value is missing. Set it.',
  },
  {
    keyword: 'dependencies',
    given: { RefreshTokenRotation: { RetryGracePeriodSeconds: 10 } },
    said: '/RefreshTokenRotation/Feature is missing beside RetryGracePeriodSeconds. Set it, or leave RetryGracePeriodSeconds out.',
  },
  {
    keyword: 'additionalProperties',
    given: { CallbackUrls: [] },
    said: '/CallbackUrls is not a known property. Did you mean CallbackURLs?',
  },
  {
    keyword: 'additionalProperties',
    given: { AccessTokenValidty: 1 },
    said: '/AccessTokenValidty is not a known property. Did you mean AccessTokenValidity?',
  },
  {
    keyword: 'additionalProperties',
    given: { 'Tags/~': [] },
    said: '/Tags~1~0 is not a known property. Remove it, or look its name up.',
  },
  {
    keyword: 'additionalProperties',
    given: { TokenValidityUnits: { Refresh: 'days' } },
    said: '/TokenValidityUnits/Refresh is not a known property. Known here: AccessToken, IdToken, RefreshToken.',
  },
  {
    keyword: 'additionalProperties',
    given: { ['x'.repeat(300_000)]: 1 },
    said: `The model has an unknown property, "${'x'.repeat(40)}…". Remove it, or look its name up.`,
  },
  {
    keyword: 'additionalProperties',
    given: { SecretsManager: { Tags: [{ Key: 'team', Value: 'payments', Name: 'team' }] } },
    said: '/SecretsManager/Tags/0/Name is not a known property. Known here: Key, Value.',
  },
  {
    keyword: 'enum',
    given: { PreventUserExistenceErrors: 'enabled' },
    said: '/PreventUserExistenceErrors is "enabled", which is not among the allowed values. Set one of: LEGACY, ENABLED.',
  },
  {
    keyword: 'enum',
    given: { AllowedOAuthFlows: ['code', 'token'] },
    said: '/AllowedOAuthFlows/1 is "token", which is not among the allowed values. Set one of: code, implicit, client_credentials.',
  },
  {
    keyword: 'pattern',
    given: { ClientName: 'web/app' },
    said: '/ClientName is "web/app", which has another form than it must have. Use letters a to z and A to Z, digits, white space and _ + = , . @ - alone.',
  },
  {
    keyword: 'pattern',
    given: { UserPoolId: 'my pool' },
    said: `/UserPoolId is "my pool", which has another form than it must have. Set the user pool's id, such as us-east-1_AbCdEfGhI.`,
  },
  {
    keyword: 'pattern',
    given: { AllowedOAuthScopes: ['openid', 'a b'] },
    said: '/AllowedOAuthScopes/1 is "a b", which has another form than it must have. Use printable ASCII characters without blanks, double quotes and backslashes.',
  },
  {
    keyword: 'pattern',
    given: { SecretRotation: { Version: '2!' } },
    said: `/SecretRotation/Version is "2!", which has another form than it must have. Use letters a to z and A to Z, digits, blanks and _ . : / = + - @ alone, such as '2026-11'.`,
  },
  {
    keyword: 'pattern',
    given: { CustomSecret: 'my-own-secret-with-24-of-them' },
    said: '/CustomSecret is a value that is not shown, which has another form than it must have. Use the letters a to z and A to Z, digits, _ and + alone.',
  },
  {
    keyword: 'minLength',
    given: { CustomSecret: 'my_own_secret' },
    said: '/CustomSecret is 13 characters long, at least 24 are needed. Lengthen it, or leave it out.',
  },
  {
    keyword: 'minLength',
    given: { ClientName: '' },
    said: '/ClientName is empty, at least 1 is needed. Lengthen it, or leave it out.',
  },
  {
    keyword: 'maxLength',
    given: { CallbackURLs: ['https://a', `https://${'é'.repeat(1022)}`] },
    said: '/CallbackURLs/1 is 1030 characters long, at most 1024 are allowed. Shorten it to 1024 characters.',
  },
  {
    keyword: 'minimum',
    given: { RefreshTokenValidity: 0 },
    said: '/RefreshTokenValidity is 0, at least 1 is needed. Set 1 or more.',
  },
  {
    keyword: 'maximum',
    given: { SSOSession: { MaxValidityMinutes: 129_601 } },
    said: '/SSOSession/MaxValidityMinutes is 129601, at most 129600 is allowed. Set 129600 or less.',
  },
  {
    keyword: 'maxItems',
    given: { AllowedOAuthScopes: Array.from({ length: 52 }, (_, index) => `s${index}`) },
    said: '/AllowedOAuthScopes has 52 items, at most 50 are allowed. Take out 2.',
  },
  {
    keyword: 'uniqueItems',
    given: { SecretsManager: { Tags: ['a', 'a'].map((Key) => ({ Key, Value: 'b' })) } },
    said: '/SecretsManager/Tags holds the same value twice, at 0 and 1. List each value once.',
  },
  {
    keyword: 'uniqueItems',
    given: { LogoutURLs: ['https://a', 'https://b', 'https://a'] },
    said: '/LogoutURLs holds the same value twice, at 0 and 2. List each value once.',
  },
];

describe('what is refused', () => {
  it.each(CASES)('$keyword: $said', ({ given, said }) => {
    expect(violationMessage(violationsOf(given))).toBe(said);
  });

  it('has a case for every keyword of the schema that a value can violate', () => {
    // No list of the schema must have items: minItems is 0 everywhere.
    const withCase = [...CASES.map(({ keyword }) => keyword), 'minItems'];
    expect([...new Set(withCase)].sort()).toEqual([...KEYWORDS]);
  });

  it('is told all at once', () => {
    const violations = violationsOf({
      ClientName: '',
      AuthSessionValidity: 99,
      SSOSession: { MaxMinutes: 1 },
    });
    expect(violations.map(({ path }) => path).sort()).toEqual([
      '/AuthSessionValidity',
      '/ClientName',
      '/SSOSession/MaxMinutes',
    ]);
  });

  it('is told once where a value is of the wrong type and so has no bounds to keep', () => {
    expect(violationsOf({ PreventUserExistenceErrors: [] })).toHaveLength(1);
  });

  it('fits in a status message, however much is wrong', () => {
    const message = violationMessage(
      violationsOf({ ReadAttributes: Array.from({ length: 5000 }, () => []) }),
    );
    expect(message).toMatch(/And 4980 more\.$/);
    expect(message.length).toBeLessThan(3000);
  });

  it('shows no more of a long value than its beginning', () => {
    const [violation] = violationsOf({ PreventUserExistenceErrors: '😀'.repeat(300_000) });
    expect(violation?.reason).toBe(`is "${'😀'.repeat(40)}…", which is not among the allowed values`);
  });
});

describe('what is accepted', () => {
  it.each([
    { RefreshTokenRotation: {}, SSOSession: {}, AnalyticsConfiguration: {}, TokenValidityUnits: {} },
    { CallbackURLs: [], ExplicitAuthFlows: [], AllowedOAuthScopes: [] },
    { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH', 'ADMIN_NO_SRP_AUTH'] },
    { CallbackURLs: [`https://${'😀'.repeat(1016)}`] },
    {
      ClientId: '1h57kf5cpq17m0eml12EXAMPLE',
      Name: 'a',
      ClientType: 'REGULAR',
      CreationDate: '2026-01-31T12:00:00.000Z',
    },
  ])('%j', (properties) => {
    expect(violationsOf(properties)).toEqual([]);
  });
});

describe('what is made of scalars that CloudFormation sends as text', () => {
  it.each([
    [{ AuthSessionValidity: '5' }, { AuthSessionValidity: 5 }],
    [{ SSOSession: { MaxValidityMinutes: '60' } }, { SSOSession: { MaxValidityMinutes: 60 } }],
    [{ GenerateSecret: 'True' }, { GenerateSecret: true }],
    [{ EnableTokenRevocation: 'FALSE' }, { EnableTokenRevocation: false }],
    [{ ClientName: 12 }, { ClientName: '12' }],
    [{ ReadAttributes: [true, 1] }, { ReadAttributes: ['true', '1'] }],
    [{ ClientName: null, CallbackURLs: [null, 'https://a'] }, { CallbackURLs: ['https://a'] }],
    [{ TokenValidityUnits: { IdToken: null } }, { TokenValidityUnits: {} }],
  ])('%j becomes %j', (given, made) => {
    expect(validateShape({ UserPoolId: POOL, ...given })).toEqual({
      value: { UserPoolId: POOL, ...made },
      violations: [],
    });
  });

  it('reads every whole number and refuses all else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 15 }), (minutes) => {
        expect(validateShape({ UserPoolId: POOL, AuthSessionValidity: String(minutes) }).value).toEqual({
          UserPoolId: POOL,
          AuthSessionValidity: minutes,
        });
        expect(violationsOf({ AuthSessionValidity: `${minutes}.5` })).toHaveLength(1);
        expect(violationsOf({ AuthSessionValidity: ` ${minutes}` })).toHaveLength(1);
      }),
    );
  });
});

describe('whatever is given', () => {
  const names = [
    'UserPoolId',
    'CallbackURLs',
    'TokenValidityUnits',
    'AccessToken',
    'GenerateSecret',
    '__proto__',
  ];
  const anyJson = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.oneof(fc.constantFrom(...names, 'SSOSession', 'a/b~c'), fc.string()), fc.jsonValue()),
  );

  it('it never throws, and each violation has a place that is there or names what is missing', () => {
    fc.assert(
      fc.property(anyJson, (given) => {
        const { value, violations } = validateShape(given);
        for (const { path, reason } of violations) {
          expect(leadsSomewhere(value, path) || reason.startsWith('is missing')).toBe(true);
        }
        expect(violationMessage(violations)).not.toContain('undefined');
      }),
      { numRuns: 1000 },
    );
  });

  it('it stays as it was', () => {
    fc.assert(
      fc.property(anyJson, (given) => {
        const before = structuredClone(given);
        validateShape(given);
        expect(given).toEqual(before);
      }),
    );
  });

  it('checking what was checked changes nothing more', () => {
    fc.assert(
      fc.property(anyJson, (given) => {
        const first = validateShape(given);
        expect(validateShape(first.value)).toEqual(first);
      }),
    );
  });

  it.each([undefined, null, 'text', 5, [], '{"UserPoolId":'])('%j is refused with a message', (given) => {
    expect(violationMessage(validateShape(given).violations)).toMatch(/UserPoolId|The model is/);
  });

  it('a member named __proto__ is refused as unknown, and changes no prototype', () => {
    const given: unknown = JSON.parse(`{"UserPoolId":"${POOL}","__proto__":{"ClientName":"x"}}`);
    const { value, violations } = validateShape(given);
    expect(violations.map(({ path }) => path)).toEqual(['/__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'a member named %s is unknown like any other',
    (name) => {
      const { value, violations } = validateShape({ UserPoolId: POOL, [name]: 5 });
      expect(violationMessage(violations)).toMatch(`/${name} is not a known property.`);
      expect(value).toEqual({ UserPoolId: POOL, [name]: 5 });
    },
  );

  it('very deep nesting is refused where the schema ends', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(violationsOf({ CallbackURLs: deep }).map(({ path }) => path)).toEqual(['/CallbackURLs/0']);
  });
});

/** Whether a JSON pointer leads to a value, by the standard's own rules. */
function leadsSomewhere(root: unknown, pointer: string): boolean {
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    // hasOwn has just said so.
    value = (value as Record<string, unknown>)[name];
  }
  return true;
}
