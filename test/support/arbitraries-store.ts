import fc from 'fast-check';
import type { AppClientProperties } from '../../src/app-client/properties';

type Delivery = NonNullable<AppClientProperties['SecretsManager']>;
type Rotation = NonNullable<AppClientProperties['SecretRotation']>;
type StoreProperties = Pick<
  AppClientProperties,
  'GenerateSecret' | 'SecretsManager' | 'SecretRotation' | 'CustomSecret'
>;

const KEYS = [
  'alias/app-secrets',
  'alias/aws/secretsmanager',
  '1234abcd-12ab-34cd-56ef-1234567890ab',
  'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  'arn:aws:kms:us-east-1:123456789012:alias/app-secrets',
];

/** The characters that a tag may have, without blanks at its ends. */
const tagText = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[\w.:/=+@-]([\w .:/=+@-]{0,20}[\w.:/=+@-])?$/) },
  { weight: 1, arbitrary: fc.constantFrom('größe', '部署 ٤', 'v'.repeat(128), 'Team', 'team') },
);
// Keys that begin so are somebody's own.
const tagKey = tagText.filter((key) => !/^(aws:|community:cognito:)/i.test(key));
const tagValue = fc.oneof(
  { weight: 4, arbitrary: tagText },
  { weight: 1, arbitrary: fc.constantFrom('', 'w'.repeat(256)) },
);
const few = fc.uniqueArray(fc.record({ Key: tagKey, Value: tagValue }), {
  selector: ({ Key }) => Key,
  maxLength: 4,
});
/** As many as there can be. */
const many = fc.constant(
  Array.from({ length: 40 }, (_, n) => ({ Key: `${'k'.repeat(100)}${n}`, Value: '' })),
);
const tags = fc.oneof({ weight: 15, arbitrary: few }, { weight: 1, arbitrary: many });

const delivery: fc.Arbitrary<Delivery> = fc.record(
  { KmsKeyId: fc.constantFrom(...KEYS), RecoveryWindowInDays: fc.integer({ min: 7, max: 30 }), Tags: tags },
  { requiredKeys: [] },
);

const version = fc.oneof(
  { weight: 9, arbitrary: tagText.filter((text) => /^[ -~]+$/.test(text)) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2') },
);
const rotation: fc.Arbitrary<Rotation> = fc.record(
  {
    Version: version,
    PreviousSecret: fc.constantFrom('KEEP' as const, 'REVOKE' as const),
    GracePeriodSeconds: fc.integer({ min: 0, max: 900 }),
  },
  { requiredKeys: ['Version'] },
);

/** A secret of one's own. */
export const customSecret = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_+]{24,64}$/),
  fc.constantFrom('a'.repeat(24), '_+'.repeat(32)),
);

const stored = fc
  .tuple(delivery, fc.option(rotation, { nil: undefined }))
  .map(([SecretsManager, SecretRotation]): StoreProperties => ({
    SecretsManager,
    ...(SecretRotation && { SecretRotation }),
  }));
const own = customSecret.map((CustomSecret): StoreProperties => ({ CustomSecret }));
const generated = fc.constant<StoreProperties>({ GenerateSecret: true });

/** What is asked of a client's secret: nothing, delivery, a rotation, a value of one's own; valid by itself. */
export const store: fc.Arbitrary<StoreProperties> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<StoreProperties>({}) },
  { weight: 1, arbitrary: own },
  { weight: 3, arbitrary: merged(generated, stored) },
  { weight: 2, arbitrary: merged(own, stored) },
  { weight: 1, arbitrary: merged(generated, own, stored) },
);

function merged(...parts: fc.Arbitrary<StoreProperties>[]): fc.Arbitrary<StoreProperties> {
  return fc.tuple(...parts).map((all) => all.reduce((one, other) => ({ ...one, ...other }), {}));
}
