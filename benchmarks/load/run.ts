/** `make load`: many clients under the real quotas. Writes load.md and load.svg; fails where a promise does not hold. */
import '../../local/quiet';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerEvent } from '../../local/stack/event';
import { invokeHandler } from '../../local/stack/types/invoke';
import { startLocal, type Local } from '../../local/start';
import { loadChart } from './chart';
import { checked } from './checks';
import { ACTIONS, clientsOf, driverFor } from './clients';
import { AT_A_TIME, runPhase, type Control, type Phase } from './phase';
import { nameOf, report } from './report';

const CLIENTS = 100;

/** A copy, so that a bundle that is built meanwhile disturbs no run. */
const BUNDLE = join('build', 'load');

async function main(): Promise<void> {
  rmSync(BUNDLE, { recursive: true, force: true });
  cpSync(join('build', 'TypeFunction'), BUNDLE, { recursive: true });
  const phases = [...(await measure(true)), ...(await measure(false))];
  const order = ACTIONS.flatMap((action) => phases.filter((phase) => phase.action === action));
  writeFileSync(join('benchmarks', 'load.svg'), loadChart(order, CLIENTS));
  writeFileSync(join('benchmarks', 'load.md'), report(order, CLIENTS));
  const broken = order.flatMap((phase) => checked(phase, CLIENTS).filter(({ holds }) => !holds));
  console.log(broken.length === 0 ? '\nEverything holds.' : `\n${broken.length} promises are broken.`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** The life of all clients, in a new pool of a new local AWS. */
async function measure(named: boolean): Promise<Phase[]> {
  const local = await startLocal({ bundle: BUNDLE });
  try {
    await warmUp(local);
    const clients = clientsOf(await createPool(local), CLIENTS, named);
    const driver = driverFor(
      local.lambda,
      `arn:aws:cloudformation:us-east-1:123456789012:stack/load/${named}`,
    );
    const phases: Phase[] = [];
    for (const action of ACTIONS) {
      const phase = await runPhase(action, named, clients, driver, controlOf(local));
      tell(phase);
      phases.push(phase);
    }
    return phases;
  } finally {
    await local.close();
  }
}

/** Lambda gives each sandbox a machine of its own; here they share a few cores, so they start before the clock. */
async function warmUp({ lambda }: Local): Promise<void> {
  const nothing = handlerEvent({ action: 'LIST', resourceType: 'Community::Cognito::UserPoolClient' });
  await Promise.all(Array.from({ length: AT_A_TIME }, () => invokeHandler(lambda, nothing)));
}

function tell(phase: Phase): void {
  console.log(
    `\n${nameOf(phase)}: ${phase.seconds.toFixed(1)} s, the quota takes ${phase.quotaSeconds.toFixed(1)} s`,
  );
  const { throttled, conflicts } = phase.tally;
  console.log(`  refused: ${throttled} throttled, ${conflicts} conflicting; begun again: ${phase.retries}`);
  for (const { says, seen, holds } of checked(phase, CLIENTS))
    console.log(`  ${holds ? 'holds ' : 'BROKEN'} ${says}: ${seen}`);
  for (const error of [...phase.errors, ...phase.tally.failures].slice(0, 5)) console.log(`  ${error}`);
}

const controlOf =
  ({ aws }: Local): Control =>
  async (method, path, body) => {
    const answer = await fetch(aws + path, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };

async function createPool({ aws }: Local): Promise<string> {
  const client = new CognitoIdentityProviderClient({
    endpoint: aws,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIALOADEXAMPLE', secretAccessKey: 'load-secret-key-example' },
  });
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'load' }));
  client.destroy();
  if (!UserPool?.Id) throw new Error('CreateUserPool answered without an id');
  return UserPool.Id;
}

void main();
