import fc from 'fast-check';
import type { AppClientProperties } from '../../src/app-client/properties';
import { isUnset, sameValue } from '../../src/app-client/values';
import { validClient } from '../support/arbitraries';
import { succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';
import { createFullPool } from '../support/pool-contents';

const RUNS = 60;

const local = localForFile();
let UserPoolId: string;

beforeAll(async () => {
  UserPoolId = await createFullPool(local);
});

const succeeded = (action: 'CREATE' | 'READ' | 'UPDATE', desired: Properties, options = {}) =>
  succeed(local, action, desired, options);

/** The declared properties that did not come back as declared, in whatever order of a list; no secret ever does. */
const drifted = (declared: Properties, model: Properties): string[] => {
  const names = Object.keys(declared).filter((name) => name !== 'CustomSecret');
  return names.filter((name) => {
    const said = saidPart(declared[name]);
    return !sameValue(said, declaredPart(said, model[name]));
  });
};

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of an object the members that say something: no tags and an empty list of them are the same. */
const saidPart = (declared: unknown): unknown =>
  isObject(declared)
    ? Object.fromEntries(Object.entries(declared).filter(([, value]) => !isUnset(value)))
    : declared;

/** Of an object the members that are declared: each of TokenValidityUnits stands for itself. */
const declaredPart = (declared: unknown, is: unknown): unknown => {
  if (!isObject(declared) || !isObject(is)) return is;
  return Object.fromEntries(Object.keys(declared).map((name) => [name, is[name]]));
};

/** As CloudFormation may send it: every number and Boolean as text. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asText(member)]));
};

test('every valid client is created as declared, and CREATE answers what READ answers', async () => {
  await fc.assert(
    fc.asyncProperty(validClient, fc.boolean(), async (client, text) => {
      const declared = { UserPoolId, ...client };
      const sent = (text ? asText(declared) : declared) as Properties;

      const model = await succeeded('CREATE', sent);
      const read = await succeeded('READ', { UserPoolId, ClientId: model.ClientId });

      expect(drifted(declared, model)).toEqual([]);
      expect(read).toEqual(model);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  [{ RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } }, { Feature: 'ENABLED' }],
  [{ RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 } }, {}],
])('a rotation that reads back as %j is the declared %j: no write', async (is, RefreshTokenRotation) => {
  const ExplicitAuthFlows = ['ALLOW_USER_SRP_AUTH'];
  const { ClientId } = await succeeded('CREATE', { UserPoolId, ExplicitAuthFlows, ...is });
  const desired = { UserPoolId, ClientId, ExplicitAuthFlows, RefreshTokenRotation };
  const before = (await local.calls()).length;

  await succeeded('UPDATE', desired, { previous: desired });

  const operations = (await local.calls()).slice(before).map(({ operation }) => operation);
  expect(operations).not.toContain('UpdateUserPoolClient');
});

test.each([{}, { MaxValidityMinutes: 60 }])(
  'a new client in a pool that tracks no sessions may declare the default session %j, as READ gives it',
  async (SSOSession) => {
    const pool = await local.createPool();

    const model = await succeeded('CREATE', { UserPoolId: pool, SSOSession });

    expect(model.SSOSession).toEqual({ MaxValidityMinutes: 60 });
  },
);

/** What a template may change without replacing the client, and at once: without a grace before the revocation. */
const updatable = ({
  GenerateSecret: _,
  CustomSecret,
  SecretRotation,
  ...client
}: Omit<AppClientProperties, 'UserPoolId'>) => ({
  ...client,
  // Without delivery nobody knows whether it is another one.
  ...(CustomSecret && client.SecretsManager && { CustomSecret }),
  ...(SecretRotation && { SecretRotation: { ...SecretRotation, GracePeriodSeconds: 0 } }),
});

test('an update to any other valid client ends as declared, and the same update again writes nothing', async () => {
  // A Version changes beside another value, or none: rules of the stored secret, which has tests of its own.
  const confidential = fc
    .tuple(validClient, validClient)
    .filter(([{ CustomSecret }, other]) => !CustomSecret || CustomSecret !== other.CustomSecret);
  await fc.assert(
    fc.asyncProperty(confidential, async ([first, second]) => {
      const previous = { UserPoolId, GenerateSecret: true, ...updatable(first) };
      const { ClientId } = await succeeded('CREATE', previous);
      const identifier = { UserPoolId, ClientId };
      const desired = { ...identifier, ...updatable(second) };

      const model = await succeeded('UPDATE', desired, { previous: { ...identifier, ...previous } });
      const again = await succeeded('UPDATE', desired, { previous: desired });

      expect(drifted(desired, model)).toEqual([]);
      expect(again).toEqual(model);
      expect(await succeeded('READ', identifier)).toEqual(model);
    }),
    { numRuns: RUNS },
  );
});
