import fc from 'fast-check';
import schema from '../../schema.json';
import { ResourceModel } from '../../src/models';
import { definitionOf, type SchemaNode } from '../../tools/conformance';

/** What the library does with a request's properties, and with a model on its way out. */
function roundTrip(properties: object): unknown {
  return JSON.parse(JSON.stringify(ResourceModel.deserialize(properties).serialize()));
}

const names = Object.keys(schema.properties);
const properties: Readonly<Record<string, SchemaNode>> = schema.properties;

/** Any value of the right type, whatever its bounds. */
function valueOf(reference: SchemaNode): fc.Arbitrary<unknown> {
  const node = definitionOf(schema, reference);
  switch (node.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer();
    case 'array':
      return fc.uniqueArray(fc.string());
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(node.properties ?? {}).map(([name, of]) => [name, valueOf(of)])),
        { requiredKeys: [] },
      );
    default:
      return fc.string();
  }
}

it.each(names)('carries %s through the model unchanged', (name) => {
  fc.assert(
    fc.property(valueOf(properties[name] ?? {}), (value) => {
      expect(roundTrip({ [name]: value })).toEqual({ [name]: value });
    }),
    { numRuns: 25 },
  );
});

it('carries all properties at once', () => {
  const all = fc.record(Object.fromEntries(names.map((name) => [name, valueOf(properties[name] ?? {})])));
  fc.assert(
    fc.property(all, (value) => expect(roundTrip(value)).toEqual(value)),
    { numRuns: 25 },
  );
});

it.each([
  { TokenValidityUnits: {} },
  { RefreshTokenRotation: {} },
  { AnalyticsConfiguration: {} },
  { SSOSession: {} },
  { CallbackURLs: [] },
  { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
  { SSOSession: { MaxValidityMinutes: 0 } },
  { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } },
  { GenerateSecret: false },
  { AnalyticsConfiguration: { ExternalId: '', UserDataShared: false } },
])('keeps what is empty, nought or false: %j', (value) => {
  expect(roundTrip(value)).toEqual(value);
});

it('drops nothing but what the schema does not know', () => {
  expect(roundTrip({ UserPoolId: 'eu-west-1_a', ClientSecret: 'x', CallbackUrls: [] })).toEqual({
    UserPoolId: 'eu-west-1_a',
  });
});

it('gives a list that is a set as a Set, and an object as its own model', () => {
  const model = ResourceModel.deserialize({
    CallbackURLs: ['b', 'a'],
    SSOSession: { MaxValidityMinutes: 5 },
  });
  expect(model.callbackURLs).toEqual(new Set(['b', 'a']));
  expect(model.sSOSession).toMatchObject({ maxValidityMinutes: 5 });
});

it('names the type and the parts of its identifier', () => {
  const model = ResourceModel.deserialize({ UserPoolId: 'eu-west-1_a', ClientId: 'c' });
  expect(ResourceModel.TYPE_NAME).toBe(schema.typeName);
  expect(model.getPrimaryIdentifier()).toEqual({
    '/properties/UserPoolId': 'eu-west-1_a',
    '/properties/ClientId': 'c',
  });
});

it('is read by exactly the class-transformer that the library reads it with', () => {
  const library = require.resolve('@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib');
  expect(require.resolve('class-transformer', { paths: [library] })).toBe(
    require.resolve('class-transformer'),
  );
});
