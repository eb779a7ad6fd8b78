/** Stacks whose clients have secrets: their records, their events and what their deployers see. */
import { deleteStack, deployStack, detectDrift, type StackResult } from '../../local/stack';
import { benchForFile, customSecret } from './bench';

const bench = benchForFile('stacks');

const SECRETS = `
      SecretsManager: { RecoveryWindowInDays: 7, Tags: [{ Key: team, Value: payments }] }`;
const OUTPUTS = `
Outputs:
  Arn: { Value: !GetAtt Client.ClientSecretArn }
  Id: { Value: !GetAtt Client.ClientId }
  Parameter: { Value: !Ref Custom }`;

/** A client with these properties beside a pool, and whatever else. */
const template = (properties: string, more = '') => `
Parameters: { Custom: { Type: String, NoEcho: true, Default: none-at-all }, Pool: { Type: String } }
Resources:
  Client:
    Type: Community::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Pool
      ${properties}${more}${OUTPUTS}`;

/** Cannot be made, after the client has been changed: the stack rolls back. */
const DOOMED = `
  Doomed:
    Type: Community::Cognito::UserPoolClient
    DependsOn: Client
    Properties: { UserPoolId: !Ref Pool, WriteAttributes: [no_such_attribute] }`;

interface Stack {
  deploy(text: string, parameters?: Record<string, string>): Promise<StackResult>;
  drift(): ReturnType<typeof detectDrift>;
  delete(): Promise<StackResult>;
}

/** A stack of its own; all that its engine gives goes onto the tape. */
async function newStack(): Promise<Stack> {
  const Pool = await bench.pool();
  const options = {
    endpoint: bench.aws,
    lambda: bench.lambda,
    stackName: 'leaks',
    timing: { backoffBaseMs: 1, callbackScale: 0, tries: 4 },
    onEvent: (event: object) => bench.tape.note('an event of the stack', JSON.stringify(event)),
  };
  const noted = async <Result>(what: string, result: Promise<Result>): Promise<Result> => {
    bench.tape.note(what, JSON.stringify(await result));
    return result;
  };
  return {
    deploy: (text, parameters) =>
      noted('deploy', deployStack({ ...options, template: text, parameters: { Pool, ...parameters } })),
    drift: () => noted('drift', detectDrift(options)),
    delete: () => noted('delete', deleteStack(options)),
  };
}

const status = async (result: Promise<StackResult>) => (await result).status;

test('a generated secret: delivered, rotated, rolled back, revoked, found drifted, deleted', async () => {
  const stack = await newStack();
  const rotated = (version: string, more = '') =>
    template(`GenerateSecret: true\n      SecretRotation: { Version: '${version}'${more} }`, SECRETS);

  const told = [
    await status(stack.deploy(rotated('1'))),
    await status(stack.deploy(rotated('2'))),
    await status(stack.deploy(rotated('3').replace('Outputs:', `${DOOMED.slice(1)}\nOutputs:`))),
    await status(stack.deploy(rotated('4', ', PreviousSecret: REVOKE, GracePeriodSeconds: 1'))),
  ];
  const { SecretList = [] } = await bench.manager.listSecrets({});
  await bench.manager.tagResource({
    SecretId: SecretList[0]?.ARN,
    Tags: [{ Key: 'team', Value: 'another' }],
  });
  const { drifted } = await stack.drift();
  told.push(await status(stack.delete()));

  const updated = 'UPDATE_COMPLETE';
  expect(told).toEqual(['CREATE_COMPLETE', updated, 'UPDATE_ROLLBACK_COMPLETE', updated, 'DELETE_COMPLETE']);
  expect(drifted).toBe(true);
  expect(SecretList).toHaveLength(1);
});

test('a custom secret in a NoEcho parameter: declared, changed, refused, rolled back, deleted', async () => {
  const stack = await newStack();
  const [one, two, three] = [customSecret(), customSecret(), customSecret()];
  const text = template('CustomSecret: !Ref Custom', SECRETS);
  const doomed = text.replace('Outputs:', `${DOOMED.slice(1)}\nOutputs:`);

  const told = [
    await status(stack.deploy(text, { Custom: `${one}!` })),
    await status(stack.delete()),
    await status(stack.deploy(text, { Custom: one })),
    await status(stack.deploy(text, { Custom: two })),
    await status(stack.deploy(text, { Custom: `${two}-` })),
    await status(stack.deploy(doomed, { Custom: three })),
  ];
  await stack.drift();
  told.push(await status(stack.delete()));

  expect(told).toEqual([
    'ROLLBACK_COMPLETE',
    'DELETE_COMPLETE',
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'DELETE_COMPLETE',
  ]);
  for (const secret of [one, two, three]) expect(bench.tape.secrets.has(secret)).toBe(true);
});

test('a custom secret that is fetched from Secrets Manager: declared, changed, rolled back, deleted', async () => {
  const stack = await newStack();
  const [one, two] = [customSecret(), customSecret()];
  await bench.manager.createSecret({ Name: 'own', SecretString: JSON.stringify({ mine: one }) });
  await bench.manager.putSecretValue({
    SecretId: 'own',
    SecretString: JSON.stringify({ mine: two }),
  });
  const at = (stage: string) =>
    template(`CustomSecret: '{{resolve:secretsmanager:own:SecretString:mine:${stage}}}'`, SECRETS);

  const told = [
    await status(stack.deploy(at('AWSPREVIOUS'))),
    await status(stack.deploy(at('AWSCURRENT'))),
    await status(stack.deploy(at('AWSPREVIOUS').replace('Outputs:', `${DOOMED.slice(1)}\nOutputs:`))),
    await status(stack.deploy(at('NO_SUCH_STAGE'))),
    await status(stack.deploy(template("CustomSecret: '{{resolve:secretsmanager:own}}'", SECRETS))),
  ];
  await stack.drift();
  told.push(await status(stack.delete()));

  const rolledBack = 'UPDATE_ROLLBACK_COMPLETE';
  expect(told).toEqual([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    rolledBack,
    rolledBack,
    rolledBack,
    'DELETE_COMPLETE',
  ]);
  for (const secret of [one, two]) expect(bench.tape.secrets.has(secret)).toBe(true);
});

test.each([
  ['AddUserPoolClientSecret', 'InvalidParameterException'],
  ['AddUserPoolClientSecret', 'LimitExceededException'],
  ['PutSecretValue', 'AccessDeniedException'],
  ['PutSecretValue', 'SomethingNewException'],
])('an update that %s ends with %s, quoting the value, and the rollback', async (operation, name) => {
  const stack = await newStack();
  const text = template('CustomSecret: !Ref Custom', SECRETS);
  await stack.deploy(text, { Custom: customSecret() });
  const message = 'Not with {input.ClientSecret}{input.SecretString}.';
  await bench.faults({ operation, error: { name, message } });

  const result = await stack.deploy(text, { Custom: customSecret() });

  expect(result).toMatchObject({ status: 'UPDATE_ROLLBACK_COMPLETE' });
  const events = bench.tape.places.filter(({ name: place }) => place.endsWith('an event of the stack'));
  expect(events.map(({ content }) => content)).toContainEqual(expect.stringContaining('<REDACTED>'));
});

test.each(['killHandler', 'loseResponse'])('%s at every call that carries a secret', async (fault) => {
  const stack = await newStack();
  const text = template('CustomSecret: !Ref Custom', SECRETS);
  const hit = (...operations: string[]) =>
    bench.faults(...operations.map((operation) => ({ operation, [fault]: true })));

  await hit('CreateUserPoolClient', 'CreateSecret');
  const made = await stack.deploy(text, { Custom: customSecret() });
  await hit('PutSecretValue', 'AddUserPoolClientSecret');
  const changed = await stack.deploy(text, { Custom: customSecret() });

  expect([made.status, changed.status]).toEqual(['CREATE_COMPLETE', 'UPDATE_COMPLETE']);
  expect(bench.tape.secrets.size).toBeGreaterThan(5);
});
