import fc from 'fast-check';
import type { Delivery, Rotation, Template } from './secrets';

/** Properties set, and removed where they are null. */
export type Edit = { readonly [Name in keyof Template]: Template[Name] | null };

/** A template after these edits: null is what is left out. */
export const edited = (template: Template, edit: Edit): Template =>
  Object.fromEntries(Object.entries({ ...template, ...edit }).filter(([, value]) => value !== null));

export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const delivery: fc.Arbitrary<Delivery> = fc.record(
  {
    KmsKeyId: fc.constantFrom(
      'alias/app-secrets',
      'arn:aws:kms:us-east-1:123456789012:key/1c6e5a64-92a5-4b0e-a6c0-1d2f0b4f9a10',
      '7b1f0c3e-3b0a-4c8f-9f57-0a8c4b1f2d33',
    ),
    RecoveryWindowInDays: fc.constantFrom(7, 14, 30),
    Tags: fc.constantFrom(
      [{ Key: 'team', Value: 'payments' }],
      [
        { Key: 'team', Value: 'billing' },
        { Key: 'cost centre', Value: '' },
      ],
    ),
  },
  { requiredKeys: [] },
);

const VERSIONS = ['1', '2', '3', '2026-11'];
/** Most revoke at once; a few wait for a moment, and it is waited for. */
const rotation: fc.Arbitrary<Rotation> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ Version: fc.constantFrom(...VERSIONS) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      Version: fc.constantFrom(...VERSIONS),
      PreviousSecret: fc.constant('KEEP' as const),
      GracePeriodSeconds: fc.constantFrom(0, 300),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      Version: fc.constantFrom(...VERSIONS),
      PreviousSecret: fc.constant('REVOKE' as const),
      GracePeriodSeconds: fc.oneof(
        { weight: 14, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.constant(1) },
      ),
    }),
  },
);

const custom = fc.constantFrom('custom A', 'custom B', 'custom C');

/** What a template's author may change at a time. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: rotation.map((SecretRotation) => ({ SecretRotation })) },
  { weight: 4, arbitrary: rotation.map((SecretRotation) => ({ SecretRotation, CustomSecret: null })) },
  { weight: 2, arbitrary: fc.constant({ SecretRotation: null }) },
  { weight: 4, arbitrary: custom.map((CustomSecret) => ({ CustomSecret })) },
  { weight: 2, arbitrary: fc.constant({ CustomSecret: null }) },
  { weight: 6, arbitrary: delivery.map((SecretsManager) => ({ SecretsManager })) },
  { weight: 2, arbitrary: fc.constant({ SecretsManager: null, SecretRotation: null }) },
  { weight: 1, arbitrary: fc.constant({ SecretsManager: null }) },
  { weight: 1, arbitrary: fc.constant({ ClientName: 'renamed' }) },
);

/** What a client is made with. */
export const made: fc.Arbitrary<Template> = fc
  .record({
    SecretsManager: fc.option(delivery, { nil: undefined, freq: 5 }),
    SecretRotation: maybe(rotation),
    CustomSecret: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: custom },
    ),
  })
  // Mostly sense: a rotation without delivery is refused, and then there is no history.
  .chain((template) =>
    fc
      .boolean()
      .map((sense) =>
        sense && !template.SecretsManager ? { ...template, SecretRotation: undefined } : template,
      ),
  );
