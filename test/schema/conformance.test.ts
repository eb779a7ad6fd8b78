import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from '../../local/aws/model/shape';
import schema from '../../schema.json';
import { readApiModel, readCognitoModel } from '../../tools/botocore';
import { portablePattern, schemaConstraints } from '../../tools/conformance';
import { constraintsOfTheApi, membersOfTheApi, PLACED } from './api-of-the-resource';
import { MEMBER_EXCEPTIONS, SCHEMA_EXCEPTIONS, STORE_EXCEPTIONS } from './exceptions';
import { inLocalWords } from './local-words';

const model = readCognitoModel();
const secretsManager = readApiModel('secretsmanager');
const ours = schemaConstraints(schema);
const theirs = constraintsOfTheApi({ cognito: model, secretsManager });

describe('schema.json beside the description of the API', () => {
  const excepted = new Map(SCHEMA_EXCEPTIONS.map((exception) => [exception.at, exception]));
  const isCompared = (at: string) => !((at.split(/[/ ]/)[1] ?? '') in MEMBER_EXCEPTIONS) && !excepted.has(at);
  const places = [...new Set([...ours.keys(), ...theirs.keys()])].filter(isCompared);

  it('has the member of every setting that the API can hold, and no other', () => {
    const placed = PLACED.map(({ at }) => at.split('/')[1] ?? '');
    const known = new Set([...membersOfTheApi(model).keys(), ...placed]);
    const names = [...new Set([...known, ...Object.keys(schema.properties)])];
    const unmatched = names.filter((name) => !known.has(name) || !(name in schema.properties));
    expect(unmatched.sort()).toEqual(Object.keys(MEMBER_EXCEPTIONS).sort());
  });

  it('has a member of SecretsManager for all that making and deleting a secret takes, or a reason', () => {
    const taken = ['CreateSecretRequest', 'DeleteSecretRequest'].flatMap((request) =>
      Object.keys(secretsManager.shapes[request]?.members ?? {}),
    );
    const members = Object.keys(schema.definitions.SecretsManager.properties);
    expect([...taken].sort()).toEqual([...members, ...Object.keys(STORE_EXCEPTIONS)].sort());
  });

  it('gives what is kept in tags no more room than a tag has', () => {
    const { max } = secretsManager.shapes.TagValueType ?? {};
    const { KmsKeyId } = schema.definitions.SecretsManager.properties;
    const { Version } = schema.definitions.SecretRotation.properties;
    expect(KmsKeyId.maxLength).toBeLessThanOrEqual(max ?? 0);
    expect(Version.maxLength).toBeLessThanOrEqual(max ?? 0);
  });

  it.each(places)('says what the API says: %s', (place) => {
    expect(ours.get(place)).toEqual(theirs.get(place));
  });

  it.each(SCHEMA_EXCEPTIONS)('differs where it is meant to: $at ($reason)', ({ at, ours: mine, api }) => {
    expectSaid(ours.get(at), mine);
    expectSaid(theirs.get(at), api);
  });

  it('gives Name the bounds of ClientName', () => {
    const { description, ...bounds } = schema.properties.Name;
    expect(schema.properties.ClientName).toMatchObject(bounds);
    expect(description).toContain('ClientName');
  });

  it('accepts every authentication flow that the API lists', () => {
    const flows = model.shapes.ExplicitAuthFlowsType?.enum ?? [];
    const pattern = new RegExp(schema.properties.ExplicitAuthFlows.items.pattern);
    expect(flows.length).toBeGreaterThan(8);
    expect(flows.filter((flow) => !pattern.test(flow))).toEqual([]);
  });
});

describe('the model of the local Cognito beside the description of the API', () => {
  const shapes = localShapes();

  it('is not empty', () => {
    expect(Object.keys(shapes)).toEqual(
      expect.arrayContaining(['CreateUserPoolClientRequest', 'ClientNameType']),
    );
  });

  it.each(Object.entries(shapes))('has the bounds, patterns, enums and members of %s', (name, shape) => {
    expect(inLocalWords(model.shapes[name])).toEqual(shape);
  });
});

describe('the comparison itself', () => {
  it.each([
    ['[\\w+]+', '^[A-Za-z0-9_+]+$'],
    ['^[0-9a-fA-F]+$', '^[0-9a-fA-F]+$'],
    ['[\\w\\s]+', '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r]+$'],
  ])('reads the pattern %s as %s', (pattern, portable) => {
    expect(portablePattern(pattern)).toBe(portable);
  });

  it('says what to run where botocore is not installed', () => {
    expect(() => readCognitoModel('/nowhere')).toThrow('service-2.json.gz is missing: run `make build`');
  });
});

function expectSaid(said: unknown, meant: unknown): void {
  if (meant instanceof RegExp) expect(said).toMatch(meant);
  else expect(said).toEqual(meant);
}

/** Every table of shapes in the local Cognito's model folder, so that a new one is compared as well. */
function localShapes(): Record<string, Shape> {
  const folder = join(__dirname, '..', '..', 'local', 'aws', 'cognito', 'model');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const tables = files.flatMap((file) => {
    // What a file exports is not known before it is loaded; the filter keeps tables of shapes alone.
    const exported = jest.requireActual<Record<string, unknown>>(join(folder, file));
    return Object.entries(exported).flatMap(([name, table]) => (name.endsWith('_SHAPES') ? [table] : []));
  });
  return Object.assign({}, ...tables) as Record<string, Shape>;
}
