import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, ended, lineOf, spawnCli } from '../support/cli';
import { fakesForFile, type Fake } from './fake';

/** CREATE answers IN_PROGRESS and would be called back after a minute; the next call ends it. */
const ANSWER = `(event, n) => {
  const { UserPoolId, Size, ...declared } = event.requestData.resourceProperties;
  const resourceModel = { ...declared, UserPoolId, ClientId: 'client1' };
  if (event.action === 'DELETE') return { status: 'SUCCESS' };
  if (event.action !== 'CREATE' || n > 1) return { status: 'SUCCESS', resourceModel };
  return { status: 'IN_PROGRESS', resourceModel, callbackContext: { n }, callbackDelaySeconds: 60, message: 'wait' };
}`;

const template = (ClientName: string) =>
  JSON.stringify({
    Resources: {
      Before: { Type: 'AWS::Cognito::UserPool' },
      Client: {
        Type: 'Community::Cognito::UserPoolClient',
        Properties: { UserPoolId: { Ref: 'Before' }, ClientName },
      },
    },
  });

const startFake = fakesForFile();
jest.setTimeout(60_000);

/** Begins a deploy by an engine of its own. */
function begin(fake: Fake) {
  const file = join(fake.folder, 'template.json');
  writeFileSync(file, template('name'));
  const target = ['--stack-name', 'cut', '--endpoint', fake.local.aws];
  const engine = spawnCli(['deploy', file, ...target]);
  const end = ended(engine);
  const kill = async () => {
    engine.kill('SIGKILL');
    await end;
  };
  return { engine, kill, file, target };
}

/** A stack whose engine is killed while it waits to call CREATE back. */
async function interrupted() {
  const fake = await startFake(ANSWER);
  const { engine, kill, ...cut } = begin(fake);
  await lineOf(engine, (line) => line.includes('Resource creation Initiated'));
  await kill();
  return { fake, ...cut };
}

test('an engine that is killed while it waits is followed by one that goes on: same token, model and context', async () => {
  const { fake, file, target } = await interrupted();
  const { status, stdout } = await cli(['deploy', file, ...target]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('CREATE_COMPLETE') });
  const [first, second, ...more] = fake.seen('Client', 'CREATE');
  expect(more).toEqual([]);
  expect(second?.bearerToken).toBe(first?.bearerToken);
  expect(second).toMatchObject({
    callbackContext: { n: 1 },
    requestData: { resourceProperties: { ClientId: 'client1', ClientName: 'name' } },
  });
  const pools = (await fake.local.calls()).filter(({ operation }) => operation === 'CreateUserPool');
  expect(pools).toHaveLength(1);
});

test('a pool that an engine made just before it was killed is not made again', async () => {
  const fake = await startFake(ANSWER);
  const callsOf = async (name: string) =>
    (await fake.local.calls()).filter(({ operation }) => operation === name).length;
  await fake.local.faults([{ operation: 'DescribeUserPool', latencyMs: 60_000 }]);
  const { kill } = begin(fake);
  while (!(await callsOf('DescribeUserPool'))) await new Promise((resolve) => setTimeout(resolve, 20));
  await kill();
  await fake.local.faults([]);
  await fake.deploy(template('name'), { stackName: 'cut', schemas: [join(__dirname, '../../schema.json')] });
  expect(await callsOf('CreateUserPool')).toBe(1);
});

test('another template has to wait until the one under way has ended', async () => {
  const { file, target } = await interrupted();
  writeFileSync(file, template('other'));
  const { status, stderr } = await cli(['deploy', file, ...target]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'Stack cut is in CREATE_IN_PROGRESS state and can not be updated: deploy the template that is under way again to go on with it\n',
  });
  rmSync(file);
});

test('a delete first ends what is under way, so that nothing half made stays', async () => {
  const { fake, target } = await interrupted();
  const { status, stdout } = await cli(['delete', ...target]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('DELETE_COMPLETE') });
  expect(fake.seen('Client').map(({ action }) => action)).toEqual(['CREATE', 'CREATE', 'READ', 'DELETE']);
});
