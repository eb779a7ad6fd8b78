/** `make demo`: a stack's whole life on a local AWS that exists for that long. */
import './quiet';
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  ListUserPoolsCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOutput, usesColour } from './cli/output';
import { deleteStack, deployStack, detectDrift, type StackResult } from './stack';
import { startLocal, type Local } from './start';

const STACK = 'demo';
const colour = usesColour(process.stdout);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const output = textOutput(say, colour);
const example = (name: string): string => readFileSync(join(__dirname, '../examples', name), 'utf8');

/** One step of the demo: a heading, and what is then done. */
interface Step {
  heading: string;
  run: (stage: Stage) => Promise<void>;
}

interface Stage {
  local: Local;
  cognito: CognitoIdentityProviderClient;
  /** The first deployment's outputs, which later steps need. */
  outputs: Record<string, unknown>;
}

const STEPS: readonly Step[] = [
  {
    heading: 'Deploy examples/web-app.yml: a pool, a resource server, two app clients',
    run: async (stage) => {
      stage.outputs = (await deploy(stage, 'web-app.yml')).outputs;
    },
  },
  {
    heading: 'Update it to examples/web-app-v2.yml: settings changed, added and removed',
    run: async (stage) => void (await deploy(stage, 'web-app-v2.yml')),
  },
  { heading: 'Change the web client behind the stack’s back, with the SDK', run: meddle },
  { heading: 'Detect the drift', run: showDrift },
  {
    heading: 'Deploy the same template again',
    run: async (stage) => {
      await deploy(stage, 'web-app-v2.yml');
      say('\nAn unchanged template is no update, as in CloudFormation: the drift stays. Any change to the');
      say('resource mends it, since an update enforces all that the template declares.');
    },
  },
  {
    heading: 'Deploy it with AccessTokenMinutes=45, and look for drift again',
    run: async (stage) => {
      await deploy(stage, 'web-app-v2.yml', { AccessTokenMinutes: '45' });
      say('');
      await showDrift(stage);
      await showKept(stage);
    },
  },
  { heading: 'Delete the stack', run: remove },
  { heading: 'What is left', run: showRest },
];

async function deploy({ local }: Stage, name: string, parameters = {}): Promise<StackResult> {
  const result = await deployStack({ ...target(local), template: example(name), parameters });
  output.result(result);
  if (!result.succeeded) throw new Error(`${name}: ${result.status}`);
  return result;
}

const target = ({ aws, lambda }: Local) => ({
  endpoint: aws,
  lambda,
  stackName: STACK,
  onEvent: output.event,
});

async function meddle({ cognito, outputs }: Stage): Promise<void> {
  const id = { UserPoolId: String(outputs.UserPoolId), ClientId: String(outputs.WebClientId) };
  const { UserPoolClient } = await cognito.send(new DescribeUserPoolClientCommand(id));
  const changes = { CallbackURLs: ['https://elsewhere.example.com/'], AuthSessionValidity: 15 };
  await cognito.send(new UpdateUserPoolClientCommand({ ...UserPoolClient, ...id, ...changes }));
  say(`UpdateUserPoolClient ${JSON.stringify(changes)}`);
}

async function showDrift({ local }: Stage): Promise<void> {
  const { resources } = await detectDrift(target(local));
  resources.forEach(output.drift);
}

/** The other change of `meddle` was to a setting that no template mentioned. */
async function showKept({ cognito, outputs }: Stage): Promise<void> {
  const id = { UserPoolId: String(outputs.UserPoolId), ClientId: String(outputs.WebClientId) };
  const { UserPoolClient } = await cognito.send(new DescribeUserPoolClientCommand(id));
  say(
    `\nAuthSessionValidity, which the template never mentions, is still ${UserPoolClient?.AuthSessionValidity}.`,
  );
}

async function remove({ local }: Stage): Promise<void> {
  const result = await deleteStack(target(local));
  output.result(result);
  if (!result.succeeded) throw new Error(result.status);
}

async function showRest({ cognito }: Stage): Promise<void> {
  const { UserPools = [] } = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  say(UserPools.length ? JSON.stringify(UserPools) : 'No user pool, and so no app client.');
  if (UserPools.length) throw new Error('The stack left something behind');
}

async function main(): Promise<void> {
  const local = await startLocal();
  const credentials = { accessKeyId: 'AKIADEMOEXAMPLE', secretAccessKey: 'demo-secret-key-example' };
  const cognito = new CognitoIdentityProviderClient({
    endpoint: local.aws,
    region: 'us-east-1',
    credentials,
  });
  try {
    say(`The local AWS runs at ${local.aws}, its Lambda endpoint at ${local.lambda}.`);
    const stage: Stage = { local, cognito, outputs: {} };
    for (const { heading, run } of STEPS) {
      say(colour ? `\n\u001b[1m== ${heading}\u001b[0m` : `\n== ${heading}`);
      await run(stage);
    }
  } finally {
    cognito.destroy();
    await local.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
