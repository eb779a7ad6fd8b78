/** Every example as its user deploys it; what the local engine cannot make is compared with what it can. */
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteStack, deployStack, detectDrift, type StackOptions } from '../../local/stack';
import { readTemplate } from '../../local/stack/template/read';
import { localForFile } from '../support/local-for-file';
import { countSecrets, poolWithScope } from './example-pool';

const EXAMPLES = join(__dirname, '../../examples');
const example = (name: string) => readFileSync(join(EXAMPLES, name), 'utf8');

const local = localForFile();
let secrets: SecretsManager;
beforeAll(() => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  secrets = new SecretsManager({ endpoint: local.aws, region: 'us-east-1', credentials });
});
afterAll(() => secrets.destroy());

let stacks = 0;
function newStack(template: string) {
  stacks += 1;
  const options: StackOptions = {
    endpoint: local.aws,
    lambda: local.lambda,
    stackName: `example-${stacks}`,
    timing: { backoffBaseMs: 10, callbackScale: 0 },
  };
  return {
    deploy: (parameters: Record<string, string>) => deployStack({ ...options, template, parameters }),
    delete: () => deleteStack(options),
    drift: () => detectDrift(options),
    record: async () => JSON.stringify(await local.control('GET', `/_local/stacks/${options.stackName}`)),
  };
}

/** What another system has put into its own secret; gives the version's id. */
async function bring(ExternalSecret: string, client_secret: string): Promise<string> {
  const VersionId = randomUUID();
  const [SecretString, ClientRequestToken] = [JSON.stringify({ client_secret }), VersionId];
  const value = { SecretString, ClientRequestToken };
  const missing = (await secrets.listSecrets({})).SecretList?.every(({ Name }) => Name !== ExternalSecret);
  if (missing) await secrets.createSecret({ Name: ExternalSecret, ...value });
  else await secrets.putSecretValue({ SecretId: ExternalSecret, ...value });
  return VersionId;
}

/** What a template's user has to give. */
const PARAMETERS: Record<string, () => string | Promise<string>> = {
  UserPoolId: () => poolWithScope(local),
  GoogleClientSecret: () => 'example-secret',
  ExternalSecretVersionId: () => bring('partner/orders', 'a_secret_of_another_system_1'),
};

async function parametersOf(text: string): Promise<Record<string, string>> {
  // A section of a template is an object.
  const names = Object.keys(readTemplate(text).Parameters ?? {});
  const wanted = names.filter((name) => name in PARAMETERS);
  return Object.fromEntries(
    await Promise.all(wanted.map(async (name) => [name, (await PARAMETERS[name]?.()) ?? ''] as const)),
  );
}

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yml')))(
  'the example %s deploys without drift and leaves nothing behind',
  async (name) => {
    const stack = newStack(example(name));
    const parameters = await parametersOf(example(name));

    expect(await stack.deploy(parameters)).toMatchObject({ status: 'CREATE_COMPLETE', succeeded: true });

    expect(await stack.drift()).toMatchObject({ drifted: false });
    expect((await stack.delete()).status).toBe('DELETE_COMPLETE');
    const { SecretList = [] } = await secrets.listSecrets({
      Filters: [{ Key: 'name', Values: ['cognito/'] }],
    });
    expect(SecretList).toEqual([]);
  },
);

test("a stack takes another system's next secret, and no record of it holds either", async () => {
  const ExternalSecret = 'partner/next';
  const UserPoolId = await poolWithScope(local);
  const stack = newStack(example('external-secret.yml'));
  const given = async (value: string) => ({
    UserPoolId,
    ExternalSecret,
    ExternalSecretVersionId: await bring(ExternalSecret, value),
  });
  const first = await stack.deploy(await given('partner_value_+_number_one'));
  const second = await stack.deploy(await given('partner_value_+_number_two'));

  expect(second).toMatchObject({ status: 'UPDATE_COMPLETE', outputs: first.outputs });
  const SecretId = String(second.outputs.ClientSecretArn);
  const stage = async (VersionStage: string) =>
    (await secrets.getSecretValue({ SecretId, VersionStage })).SecretString;
  expect(await stage('AWSCURRENT')).toContain('partner_value_+_number_two');
  expect(await stage('AWSPREVIOUS')).toContain('partner_value_+_number_one');
  expect(await stack.record()).not.toMatch(/number_one|number_two/);
  await stack.delete();
});

/** The week between the schedules, whose time no test waits for. */
const withoutGrace = (template: string) =>
  template.replace(/^( +)PreviousSecret: !Ref .*/m, '$&\n$1GracePeriodSeconds: 0');

interface Schedule {
  readonly Type: string;
  readonly Properties: { readonly Target: { readonly Arn: unknown; readonly Input: { 'Fn::Sub': string } } };
}

/** What one schedule gives to UpdateStack, as the service fills it in. */
function inputOf(logicalId: string, stackName: string, scheduledTime: string) {
  // The sections of this one template, whose schedules the type above describes.
  const { Resources } = readTemplate(example('schedule/rotation-schedule.yml'));
  const { Target } = (Resources as Record<string, Schedule>)[logicalId]?.Properties ?? {};
  const text = Target?.Input['Fn::Sub'] ?? '';
  const filled = text
    .replaceAll('${StackName}', stackName)
    .replaceAll('<aws.scheduler.scheduled-time>', scheduledTime);
  // The request of cloudformation:UpdateStack.
  return JSON.parse(filled) as {
    StackName: string;
    UsePreviousTemplate: boolean;
    Parameters: { ParameterKey: string; ParameterValue?: string; UsePreviousValue?: boolean }[];
  };
}

test('what the schedules send to a stack of rotation.yml rotates its secret, and a week later revokes the one before', async () => {
  const stack = newStack(withoutGrace(example('rotation.yml')));
  let parameters: Record<string, string> = { UserPoolId: await poolWithScope(local) };
  const { outputs } = await stack.deploy(parameters);
  const names = Object.keys(readTemplate(example('rotation.yml')).Parameters as object).sort();
  const run = async (logicalId: string) => {
    const input = inputOf(logicalId, 'example', '2026-12-01T03:00:00Z');
    expect(input).toMatchObject({ StackName: 'example', UsePreviousTemplate: true });
    // A parameter that an update leaves out goes back to its default.
    expect(input.Parameters.map(({ ParameterKey }) => ParameterKey).sort()).toEqual(names);
    for (const { ParameterKey, ParameterValue } of input.Parameters)
      if (ParameterValue !== undefined) parameters = { ...parameters, [ParameterKey]: ParameterValue };
    return stack.deploy(parameters);
  };

  expect(await run('Rotate')).toMatchObject({ status: 'UPDATE_COMPLETE', changed: true, outputs });
  expect(await countSecrets(local, parameters.UserPoolId ?? '', outputs.ClientId)).toBe(2);
  expect(await run('Revoke')).toMatchObject({ status: 'UPDATE_COMPLETE', changed: true, outputs });
  expect(await countSecrets(local, parameters.UserPoolId ?? '', outputs.ClientId)).toBe(1);

  expect(await stack.drift()).toMatchObject({ drifted: false });
  const { SecretString = '' } = await secrets.getSecretValue({ SecretId: String(outputs.ClientSecretArn) });
  expect(JSON.parse(SecretString)).toMatchObject({ rotation_version: '2026-12-01T03:00:00Z' });
  await stack.delete();
});
