import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { startAws } from '../local/aws';
import { handlerEvent } from '../local/stack/event';
import { createPool } from '../tools/contract/pool';
import { startCountingProxy, type CountingProxy, type S3Answer } from './counting-proxy';
import { median } from './statistics';
import type { Provider } from './stock-project';
import { startInstance, type WarmInstance } from './warm-instance';

/** What an invocation of warm handlers costs, in medians. */
export interface Warm {
  /** A READ without a log group. */
  readMs: number;
  /** The same, less what the API took to answer where the handlers call it. */
  addedMs: number;
  /** A READ with a log group, as every type has it that `cfn submit` registered. */
  loggedMs: number;
  /** The AWS calls of that READ beside those to the API, for logs and metrics, with the log role that the CLI makes. */
  loggingCalls: number;
  /** The same with a log role that may also write to S3. */
  loggingCallsWithS3: number;
}

const LOG_GROUP = 'community-cognito-userpoolclient-logs';
/** The fast ones run several times a turn: a second of the stock handlers' sleep between two of them would cool them. */
const RUNS_PER_TURN = { fast: 5, stock: 1 };
const WARM_UP_ROUNDS = 5;
/** The services that a READ itself asks. */
const OF_THE_READ = ['cognito-idp', 'secretsmanager'];

/** Ours and the stock handlers, by turns, against one local AWS. The stock handlers call no API. */
export async function measureWarm(
  ours: Provider,
  stock: Provider,
  rounds: number,
): Promise<{ apiMs: number; ours: Warm; stock: Warm }> {
  const aws = await startAws({});
  const proxy = await startCountingProxy(aws.url);
  const instances: WarmInstance[] = [];
  const start = async (options: Parameters<typeof startInstance>[0]) => {
    const instance = await startInstance(options);
    instances.push(instance);
    return instance;
  };
  try {
    const event = await readEvent(aws.url);
    const own = { script: 'worker.cjs', handlers: ours.handlers, runsPerTurn: RUNS_PER_TURN.fast } as const;
    const other = {
      script: 'worker.cjs',
      handlers: stock.handlers,
      redirect: true,
      runsPerTurn: RUNS_PER_TURN.stock,
    } as const;
    const plain = await inTurns(rounds, event(), [
      await start({ script: 'api-worker.cjs', awsUrl: aws.url, runsPerTurn: RUNS_PER_TURN.fast }),
      await start({ ...own, awsUrl: aws.url }),
      await start({ ...other, awsUrl: aws.url }),
    ]);
    const logged = [await start({ ...own, awsUrl: proxy.url }), await start({ ...other, awsUrl: proxy.url })];
    const loggedMs = await inTurns(rounds, event(LOG_GROUP), logged);
    const calls = await countCalls(proxy, 'refuses', event(LOG_GROUP), logged);
    const callsWithS3 = await countCalls(proxy, 'accepts', event(LOG_GROUP), logged);
    const [apiMs = 0, oursMs = 0, stockMs = 0] = plain;
    const warm = (index: number, readMs: number, addedMs: number): Warm => ({
      readMs,
      addedMs,
      loggedMs: loggedMs[index] ?? 0,
      loggingCalls: calls[index] ?? 0,
      loggingCallsWithS3: callsWithS3[index] ?? 0,
    });
    return { apiMs, ours: warm(0, oursMs, oursMs - apiMs), stock: warm(1, stockMs, stockMs) };
  } finally {
    instances.forEach((instance) => instance.stop());
    await proxy.close();
    await aws.close();
  }
}

/** Makes a confidential client, whose READ is three calls, and gives the event that reads it. */
async function readEvent(endpoint: string): Promise<(logGroup?: string) => object> {
  const UserPoolId = await createPool(endpoint);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const cognito = new CognitoIdentityProviderClient({ endpoint, region: 'us-east-1', credentials });
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'bench', GenerateSecret: true }),
  );
  cognito.destroy();
  const desired = { UserPoolId, ClientId: UserPoolClient?.ClientId };
  const resourceType = 'Community::Cognito::UserPoolClient';
  return (logGroup) =>
    handlerEvent({ action: 'READ', resourceType, desired, logicalId: 'AppClient', logGroup });
}

/** The median of each instance, all of them taking turns. */
async function inTurns(rounds: number, event: object, instances: WarmInstance[]): Promise<number[]> {
  const seen = instances.map((): number[] => []);
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round += 1) {
    for (const [index, instance] of instances.entries()) {
      for (let run = 0; run < instance.runsPerTurn; run += 1) {
        const ms = await instance.run(event);
        if (round >= WARM_UP_ROUNDS) seen[index]?.push(ms);
      }
    }
  }
  return seen.map(median);
}

/** Of two invocations the second counts: the first may still meet what the other answers of S3 left. */
async function countCalls(
  proxy: CountingProxy,
  s3: S3Answer,
  event: object,
  instances: WarmInstance[],
): Promise<number[]> {
  const counts: number[] = [];
  for (const instance of instances) {
    proxy.reset(s3);
    await instance.run(event);
    proxy.reset(s3);
    await instance.run(event);
    const forLogging = Object.entries(proxy.calls()).filter(([service]) => !OF_THE_READ.includes(service));
    counts.push(forLogging.reduce((sum, [, calls]) => sum + calls, 0));
  }
  return counts;
}
