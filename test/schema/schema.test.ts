import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../schema.json';
import { READ_ONLY_PROPERTIES, CREATE_ONLY_PROPERTIES } from '../../src/app-client/settings';
import { PATTERN_REMEDIES } from '../../src/app-client/shape-remedies';
import { definitionOf, type SchemaNode } from '../../tools/conformance';

const root = join(__dirname, '..', '..');
const properties: Readonly<Record<string, SchemaNode>> = schema.properties;
const readOnly = schema.readOnlyProperties.map((pointer) => pointer.replace('/properties/', ''));
const nodes = allNodes();

it('identifies an app client by its pool and its id', () => {
  expect(schema.primaryIdentifier).toEqual(['/properties/UserPoolId', '/properties/ClientId']);
});

it('lets only UserPoolId and GenerateSecret replace the client, and needs only UserPoolId', () => {
  expect(schema.createOnlyProperties).toEqual(CREATE_ONLY_PROPERTIES.map((name) => `/properties/${name}`));
  expect(schema.required).toEqual(['UserPoolId']);
});

it('gives read-only properties alone to what Cognito decides', () => {
  expect(readOnly).toEqual([...READ_ONLY_PROPERTIES]);
});

it('cannot be tagged, and says so', () => {
  expect(schema.tagging).toEqual({
    taggable: false,
    tagOnCreate: false,
    tagUpdatable: false,
    cloudFormationSystemTags: false,
  });
});

it('is found by the CloudFormation CLI under the name that it looks for', () => {
  expect(readlinkSync(join(root, 'community-cognito-userpoolclient.json'))).toBe('schema.json');
});

it.each(nodes)('explains %s to a template author', (_path, node) => {
  expect(node.description).toMatch(/\w{3}.*\.$/s);
});

// An item of a list is no setting: the list is.
it.each(nodes.filter(([path]) => isSetting(path) && !path.endsWith('/*')))(
  'states the default of %s',
  (_path, node) => {
    expect(node.description).toMatch(/Default: |the default|default unit/);
  },
);

it.each(nodes)(
  'leaves the keyword default out of %s, since tools would then send what nobody declared',
  (_, node) => {
    expect(node).not.toHaveProperty('default');
  },
);

it.each(nodes.filter(([, node]) => node.type === 'array'))('has %s as a set', (_path, node) => {
  expect(node).toMatchObject({ insertionOrder: false, uniqueItems: true });
});

it.each(nodes.filter(([, node]) => node.type === 'object'))('closes %s to unknown members', (_path, node) => {
  expect(node).toHaveProperty('additionalProperties', false);
});

it.each(patterns())('has a pattern for %s that other languages read alike: %s', (_path, pattern) => {
  expect(pattern).toMatch(/^\^.*\$$/);
  expect(pattern).not.toMatch(/\\[pPwWdDsSbB]|\(\?/);
});

it('tells for every pattern what to set', () => {
  expect(Object.keys(PATTERN_REMEDIES).sort()).toEqual(
    patterns()
      .map(([path]) => path)
      .sort(),
  );
});

it.each(['create', 'update', 'delete'] as const)('gives %s a time limit', (handler) => {
  expect(schema.handlers[handler].timeoutInMinutes).toBeGreaterThanOrEqual(2);
});

it('lists by pool', () => {
  expect(schema.handlers.list.handlerSchema).toEqual({
    properties: { UserPoolId: { $ref: 'resource-schema.json#/properties/UserPoolId' } },
    required: ['UserPoolId'],
  });
});

it('is registered with one runtime, which stands in .rpdk-config', () => {
  const { runtime } = JSON.parse(readFileSync(join(root, '.rpdk-config'), 'utf8')) as { runtime: string };
  const named = readFileSync(join(root, 'template.yml'), 'utf8').match(/nodejs\d+\.x/g) ?? [];
  expect(runtime).toBe('nodejs22.x');
  expect(new Set(named)).toEqual(new Set([runtime]));
});

function isSetting(path: string): boolean {
  const name = path.split('/')[1] ?? '';
  return name !== 'UserPoolId' && !readOnly.includes(name);
}

/** Every property and every member of one, those of lists' items too, definitions followed, by its path. */
function allNodes(): [path: string, node: SchemaNode][] {
  return Object.entries(properties).flatMap(([name, node]) => nodesFrom(`/${name}`, node));
}

function nodesFrom(path: string, reference: SchemaNode): [path: string, node: SchemaNode][] {
  const node = definitionOf(schema, reference);
  const members = Object.entries(node.properties ?? {});
  const below = members.flatMap(([member, value]) => nodesFrom(`${path}/${member}`, value));
  // What a list holds is told of the list; a definition of its own is told there.
  const item = node.items?.$ref ? nodesFrom(`${path}/*`, node.items) : [];
  return [[path, node], ...below, ...item];
}

function patterns(): [path: string, pattern: string][] {
  const values = nodes.flatMap(([path, node]): [string, SchemaNode][] => [
    [path, node],
    ...(node.items ? [[`${path}/*`, node.items] satisfies [string, SchemaNode]] : []),
  ]);
  return values.flatMap(([path, { pattern }]) => (typeof pattern === 'string' ? [[path, pattern]] : []));
}
