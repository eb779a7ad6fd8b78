import { startFake, THING, thingsTemplate, type Fake } from './fake';

let fake: Fake;
beforeAll(async () => {
  fake = await startFake();
});
afterAll(() => fake.close());

const thing = (Properties: object, more = {}) => ({
  Resources: { A: { Type: THING.typeName, Properties, ...more } },
});

test.each<[string, object, string]>([
  [
    'an unknown type',
    { Resources: { A: { Type: 'AWS::S3::Bucket' } } },
    'Resources.A: the type AWS::S3::Bucket is not known here; known are AWS::Cognito::UserPool,',
  ],
  ['an unknown property', thing({ Colour: 1 }), 'Resources.A: Colour: there is no such property'],
  [
    'an unknown inner property',
    thing({ Options: { Shallow: 1 } }),
    'Resources.A: Options.Shallow: there is no such property',
  ],
  ['a read-only property', thing({ Id: 'x' }), 'Resources.A: Id: this property is read-only'],
  [
    'an unknown property of a native type',
    { Resources: { A: { Type: 'AWS::Cognito::UserPool', Properties: { Nope: 1 } } } },
    'Resources.A: Nope: the local stack engine knows no such property of AWS::Cognito::UserPool',
  ],
  [
    'a missing property of a native type',
    {
      Resources: {
        A: { Type: 'AWS::Cognito::UserPoolResourceServer', Properties: { UserPoolId: 'x', Identifier: 'y' } },
      },
    },
    'Resources.A: Name: this property is required',
  ],
  [
    'an unknown name',
    thing({ Kind: { Ref: 'B' } }),
    'Resources.A: B is no parameter, resource or pseudo parameter of this template',
  ],
  ['an unknown name in Fn::Sub', thing({ Kind: { 'Fn::Sub': '${B}' } }), 'Resources.A: B is no parameter'],
  [
    'an unknown attribute',
    {
      Resources: { A: { Type: 'AWS::Cognito::UserPool' } },
      Outputs: { O: { Value: { 'Fn::GetAtt': ['A', 'Name'] } } },
    },
    'Outputs.O: A.Name: AWS::Cognito::UserPool has no attribute Name; it has Arn, ProviderName, ProviderURL, UserPoolId',
  ],
  [
    'an unknown function',
    thing({ Kind: { 'Fn::ImportValue': 'x' } }),
    'Resources.A: Fn::ImportValue is not known to the local stack engine',
  ],
  [
    'an unknown condition',
    thing({}, { Condition: 'C' }),
    'Resources.A: Condition C is not declared in Conditions',
  ],
  ['an unknown DependsOn', thing({}, { DependsOn: 'B' }), 'Resources.A: DependsOn B: no such resource'],
  [
    'an unknown section',
    { ...thing({}), Transform: 'x' },
    'Transform: this section is not known to the local stack engine',
  ],
  [
    'an unknown attribute of a resource',
    thing({}, { CreationPolicy: {} }),
    'Resources.A: CreationPolicy is not known to the local stack engine',
  ],
  ['no resource', { Resources: {} }, 'Template format error: At least one Resources member must be defined.'],
  [
    'a circle',
    thingsTemplate({ A: { Kind: { Ref: 'B' } }, B: { Kind: { Ref: 'A' } }, C: {} }),
    'Circular dependency between resources: [A, B]',
  ],
  [
    'a dynamic reference without a resolver',
    thing({ Secret: '{{resolve:ssm:x}}' }),
    'Resources.A: {{resolve:ssm:…}}: the local stack engine has no resolver for ssm yet',
  ],
  [
    'an unknown dynamic reference',
    thing({ Secret: '{{resolve:vault:x}}' }),
    'Resources.A: {{resolve:vault:…}}: CloudFormation resolves only ssm, ssm-secure, secretsmanager',
  ],
])('%s is refused before anything is made', async (_, template, message) => {
  await expect(fake.deploy(template)).rejects.toThrow(message);
  expect(fake.seen()).toEqual([]);
  expect(await fake.local.control('GET', '/_local/stacks')).toEqual([]);
});

test('everything that is wrong is told at once', async () => {
  const template = thing({ Colour: 1, Kind: { Ref: 'B' } }, { DependsOn: 'C' });
  await expect(fake.deploy(template)).rejects.toThrow(/B is no parameter[^]*Colour[^]*DependsOn C/);
});

test('dynamic references are fetched for the handler, and the record keeps the reference', async () => {
  const { deploy, seen, local } = fake;
  const reference = '{{resolve:secretsmanager:app/secret:SecretString:key}}';
  const resolvers = { secretsmanager: async (name: string) => `value of ${name}` };
  const template = thing({ Kind: `a ${reference} b` });
  expect((await deploy(template, { resolvers, stackName: 'dynamic' })).status).toBe('CREATE_COMPLETE');
  const kind = 'a value of app/secret:SecretString:key b';
  expect(seen('A', 'CREATE')[0]?.requestData.resourceProperties).toEqual({ Kind: kind });
  const record = await local.control('GET', '/_local/stacks/dynamic');
  expect(record).toMatchObject({
    resources: { A: { instance: { properties: { Kind: `a ${reference} b` } } } },
  });
});

test('a resource whose condition does not hold is not there, and neither is its output', async () => {
  const template = (flag: string) => ({
    Parameters: { Flag: { Type: 'String', Default: flag } },
    Conditions: { Wanted: { 'Fn::Equals': [{ Ref: 'Flag' }, 'yes'] } },
    Resources: { A: { Type: THING.typeName }, B: { Type: THING.typeName, Condition: 'Wanted' } },
    Outputs: { B: { Value: { Ref: 'B' }, Condition: 'Wanted' } },
  });
  const on = { stackName: 'conditions' };
  const without = await fake.deploy(template('no'), on);
  expect([Object.keys(without.resources), without.outputs]).toEqual([['A'], {}]);
  const { resources, outputs } = await fake.deploy(template('no'), { ...on, parameters: { Flag: 'yes' } });
  expect(outputs).toEqual({ B: resources.B?.physicalId });
});

test('a stack name that CloudFormation would refuse is refused', async () => {
  await expect(fake.deploy(thing({}), { stackName: '1-a' })).rejects.toThrow(
    /^1-a: a stack's name is a letter/,
  );
});
