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

const KNOWN_TAG = { Key: 'team', Value: 'payments' };

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
    'type',
    { SecretsManager: true },
    '/SecretsManager is true, an object with named members is wanted. Write its members by name.',
  ),
  keyword(
    'type',
    { SecretsManager: { Tags: { team: 'payments' } } },
    '/SecretsManager/Tags is an object, a list is wanted. Write it as a list, also where it has one item.',
  ),
  keyword(
    'type',
    { SecretRotation: { Version: '1', GracePeriodSeconds: '5m' } },
    '/SecretRotation/GracePeriodSeconds is text, a whole number is wanted. Set a whole number, without a unit.',
  ),
  keyword('type', { CustomSecret: ['a'.repeat(24)] }, '/CustomSecret is a list, text is wanted. Set text.'),
  keyword(
    'required',
    { UserPoolId: null },
    '/UserPoolId is missing. Set the id of the user pool, usually !Ref UserPool.',
  ),
  keyword(
    'required',
    { SecretRotation: { PreviousSecret: 'REVOKE' } },
    "/SecretRotation/Version is missing. Set a word of yours for the present secret, such as '1'.",
  ),
  keyword(
    'required',
    { SecretsManager: { Tags: [KNOWN_TAG, { Value: 'production' }] } },
    '/SecretsManager/Tags/1/Key is missing. Set it.',
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
    'additionalProperties',
    { SecretsManager: { KmsKeyID: 'alias/app-secrets' } },
    '/SecretsManager/KmsKeyID is not a known property. Did you mean KmsKeyId?',
  ),
  keyword(
    'additionalProperties',
    { SecretRotation: { Version: '1', Grace: 5 } },
    '/SecretRotation/Grace is not a known property. Known here: Version, PreviousSecret, GracePeriodSeconds.',
  ),
  keyword(
    'additionalProperties',
    { SecretsManager: { Tags: [{ ...KNOWN_TAG, Name: 'team' }] } },
    '/SecretsManager/Tags/0/Name is not a known property. Known here: Key, Value.',
  ),
  keyword(
    'enum',
    { SecretRotation: { Version: '1', PreviousSecret: 'DELETE' } },
    '/SecretRotation/PreviousSecret is "DELETE", which is not among the allowed values. Set one of: KEEP, REVOKE.',
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
    'pattern',
    { CustomSecret: 'a-secret-with-a-hyphen-or-more' },
    '/CustomSecret is a value that is not shown, which has another form than it must have. Use the letters a to z and A to Z, digits, _ and + alone.',
  ),
  keyword(
    'pattern',
    { SecretRotation: { Version: '2026#11' } },
    `/SecretRotation/Version is "2026#11", which has another form than it must have. Use letters a to z and A to Z, digits, blanks and _ . : / = + - @ alone, such as '2026-11'.`,
  ),
  keyword(
    'minLength',
    { CustomSecret: 'a'.repeat(23) },
    '/CustomSecret is 23 characters long, at least 24 are needed. Lengthen it, or leave it out.',
  ),
  keyword(
    'minLength',
    { SecretsManager: { KmsKeyId: '' } },
    '/SecretsManager/KmsKeyId is empty, at least 1 is needed. Lengthen it, or leave it out.',
  ),
  keyword(
    'minLength',
    { SecretRotation: { Version: '' } },
    '/SecretRotation/Version is empty, at least 1 is needed. Lengthen it, or leave it out.',
  ),
  keyword(
    'minLength',
    { SecretsManager: { Tags: [{ Key: '', Value: '' }] } },
    '/SecretsManager/Tags/0/Key is empty, at least 1 is needed. Lengthen it, or leave it out.',
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
  keyword(
    'maxLength',
    { CustomSecret: 'a'.repeat(65) },
    '/CustomSecret is 65 characters long, at most 64 are allowed. Shorten it to 64 characters.',
  ),
  keyword(
    'maxLength',
    { SecretsManager: { KmsKeyId: 'k'.repeat(257) } },
    '/SecretsManager/KmsKeyId is 257 characters long, at most 256 are allowed. Shorten it to 256 characters.',
  ),
  keyword(
    'maxLength',
    { SecretRotation: { Version: '1'.repeat(129) } },
    '/SecretRotation/Version is 129 characters long, at most 128 are allowed. Shorten it to 128 characters.',
  ),
  keyword(
    'maxLength',
    { SecretsManager: { Tags: [KNOWN_TAG, { Key: 'k'.repeat(129), Value: '' }] } },
    '/SecretsManager/Tags/1/Key is 129 characters long, at most 128 are allowed. Shorten it to 128 characters.',
  ),
  keyword(
    'maxLength',
    { SecretsManager: { Tags: [{ Key: 'team', Value: 'v'.repeat(257) }] } },
    '/SecretsManager/Tags/0/Value is 257 characters long, at most 256 are allowed. Shorten it to 256 characters.',
  ),
  keyword(
    'minimum',
    { SecretsManager: { RecoveryWindowInDays: 6 } },
    '/SecretsManager/RecoveryWindowInDays is 6, at least 7 is needed. Set 7 or more.',
  ),
  keyword(
    'minimum',
    { SecretRotation: { Version: '1', GracePeriodSeconds: '-1' } },
    '/SecretRotation/GracePeriodSeconds is -1, at least 0 is needed. Set 0 or more.',
  ),
  keyword(
    'maximum',
    { SecretsManager: { RecoveryWindowInDays: '31' } },
    '/SecretsManager/RecoveryWindowInDays is 31, at most 30 is allowed. Set 30 or less.',
  ),
  keyword(
    'maximum',
    { SecretRotation: { Version: '1', GracePeriodSeconds: 901 } },
    '/SecretRotation/GracePeriodSeconds is 901, at most 900 is allowed. Set 900 or less.',
  ),
  keyword(
    'maxItems',
    { SecretsManager: { Tags: Array.from({ length: 41 }, (_, n) => ({ Key: `key-${n}`, Value: '' })) } },
    '/SecretsManager/Tags has 41 items, at most 40 are allowed. Take out 1.',
  ),
  keyword(
    'uniqueItems',
    { SecretsManager: { Tags: [KNOWN_TAG, { Key: 'stage', Value: '' }, KNOWN_TAG] } },
    '/SecretsManager/Tags holds the same value twice, at 0 and 2. List each value once.',
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
  keyword(
    'readOnly',
    { ClientSecretArn: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a' },
    '/ClientSecretArn is read-only. Remove it from the template.',
  ),
];

/** A row for every rule that a template breaks by itself. */
export const RULE_BREAKAGES: readonly Breakage[] = Object.entries(RULE_ROWS).flatMap(
  ([breaks, { broken, message: said }]) => {
    const settings = RULES.find(({ name }) => name === breaks)?.settings ?? [];
    const concerned = [...settings, ...Object.keys(broken ?? {})];
    // Either of the two makes a client confidential.
    const touches = new Set([
      ...concerned,
      ...(concerned.includes('GenerateSecret') ? ['CustomSecret'] : []),
    ]);
    return broken && said ? [{ breaks, touches: [...touches], broken, said }] : [];
  },
);

/** A template that is wrong, and all that is wrong with it; more may be, as a consequence. */
interface BrokenTemplate {
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
