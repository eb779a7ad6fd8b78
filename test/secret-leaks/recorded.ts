/** The local AWS with a listener before each of its two endpoints, which keeps all that passes. */
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startAws } from '../../local/aws';
import { startLambda, type LambdaServer } from '../../local/lambda';
import { handlerEvent } from '../../local/stack/event';
import { StackStore } from '../../local/stack/store';
import { startForwarder } from '../support/forwarder';
import type { ProgressEvent, TestLocal } from '../support/local';
import { searchFor, type Hit, type Place } from '../support/needles';
import { filesIn, placesOf } from '../support/places';
import { Tape, type Tampering } from './tape';

const TYPE_NAME = 'Community::Cognito::UserPoolClient';

/** A local AWS of which nothing that leaves a handler is lost. */
export interface Recorded extends Pick<TestLocal, 'aws' | 'lambda' | 'control' | 'invoke' | 'post'> {
  cognito: CognitoIdentityProvider;
  manager: SecretsManager;
  tape: Tape;
  /** A folder of this test's own; all files in it are searched. */
  folder: string;
  /** Sets the faults of the local AWS. */
  faults(...faults: object[]): Promise<void>;
  /** What the next answers of AWS are replaced by; without it nothing is. */
  tamper(tampering?: Tampering): void;
  /** Forgets all pools, secrets and stacks, and what was recorded. */
  reset(): Promise<void>;
  /** Looks for every secret that was seen on the wire, everywhere. */
  searched(): Promise<Searched>;
  close(): Promise<void>;
}

interface Searched {
  hits: Hit[];
  secrets: number;
  places: number;
  bytes: number;
}

export interface RecordedOptions {
  /** How many times as fast time passes inside the handlers. */
  speed?: number;
  /** The folder of another bundle than the built one. */
  bundle?: string;
}

const BUILT = join(__dirname, '../../build/TypeFunction');

/** Starts it with a copy of the bundle, in a folder that `close` removes. */
export async function startRecorded({ speed = 1, bundle = BUILT }: RecordedOptions = {}): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'secret-leaks-'));
  const tape = new Tape();
  const servers = await startServers(copyOf(bundle, folder, speed), tape);
  const { aws, lambda } = servers;
  const settings = {
    endpoint: servers.plainAws,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' },
    maxAttempts: 1,
  };
  const [cognito, manager] = [new CognitoIdentityProvider(settings), new SecretsManager(settings)];
  const control = controlOf(servers.plainAws);
  const post = postTo(lambda);
  return {
    aws,
    lambda,
    folder,
    tape,
    cognito,
    manager,
    control,
    post,
    invoke: async (action, desired, more) => {
      const { text } = await post(handlerEvent({ action, desired, resourceType: TYPE_NAME, ...more }));
      // A handler's answer, or Lambda's description of its end; tests look at the members.
      return JSON.parse(text) as ProgressEvent;
    },
    faults: async (...faults) => void (await control('PUT', '/_local/faults', faults)),
    tamper: (tampering) => (tape.tampering = tampering),
    reset: async () => {
      await control('POST', '/_local/reset');
      tape.clear();
    },
    searched: async () => {
      const own = [
        ...filesIn(folder).filter(({ name }) => !BUNDLED.includes(basename(name))),
        ...(await placesOf({ control })),
        ...(await described(cognito, manager)),
      ];
      return searchIn([...tape.places, ...own], tape.secrets);
    },
    close: async () => {
      cognito.destroy();
      manager.destroy();
      await servers.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function searchIn(places: Place[], secrets: ReadonlyMap<string, string>): Searched {
  const search = searchFor(secrets);
  const bytes = places.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { hits: places.flatMap(search), secrets: secrets.size, places: places.length, bytes };
}

/** As `startLocal` wires them, but that each reaches the other through a listener. */
async function startServers(bundle: string, tape: Tape) {
  const stacks = new StackStore();
  const urls = { aws: '', lambda: '' };
  const wired: { lambda?: LambdaServer } = {};
  const aws = await startAws({
    onKill: (sandbox) => wired.lambda?.kill(sandbox),
    onReset: () => {
      stacks.clear();
      wired.lambda?.reset();
    },
    extraLogs: () => wired.lambda?.logs() ?? [],
    controls: { 'GET /_local/info': () => ({ status: 200, body: urls }), ...stacks.routes() },
  });
  const awsFront = await startForwarder(aws.url, tape.awsHooks);
  const lambda = (wired.lambda = await startLambda({ awsUrl: awsFront.url, bundle }));
  const lambdaFront = await startForwarder(lambda.url, tape.lambdaHooks);
  Object.assign(urls, { aws: awsFront.url, lambda: lambdaFront.url });
  const close = async () => {
    await lambda.close();
    await Promise.all([lambdaFront.close(), awsFront.close(), aws.close()]);
  };
  return { ...urls, plainAws: aws.url, close };
}

/** The files of a copied bundle, which were there before. */
const BUNDLED = ['handlers.js', 'built.js'];

/** A copy of a bundle, with a clock of its own where one is asked for. */
function copyOf(source: string, folder: string, speed: number): string {
  const bundle = join(folder, 'TypeFunction');
  cpSync(source, bundle, { recursive: true });
  if (speed === 1) return bundle;
  renameSync(join(bundle, 'handlers.js'), join(bundle, 'built.js'));
  const faster = `
    const [now, wait, begin] = [Date.now, setTimeout, Date.now()];
    Date.now = () => begin + (now() - begin) * ${speed};
    globalThis.setTimeout = (run, milliseconds, ...rest) => wait(run, milliseconds / ${speed}, ...rest);
    module.exports = require('./built.js');`;
  writeFileSync(join(bundle, 'handlers.js'), faster);
  return bundle;
}

const controlOf = (url: string) => async (method: string, path: string, body?: unknown) => {
  const response = await fetch(url + path, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
};

const postTo =
  (lambda: string): TestLocal['post'] =>
  async (body, functionName = 'TypeFunction') => {
    const response = await fetch(`${lambda}/2015-03-31/functions/${functionName}/invocations`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

/** What those see who may look at secrets and clients, but not at a value. */
async function described(cognito: CognitoIdentityProvider, manager: SecretsManager): Promise<Place[]> {
  const { SecretList = [] } = await manager.listSecrets({ IncludePlannedDeletion: true, MaxResults: 100 });
  const stored = SecretList.map(({ Name: SecretId }) => manager.describeSecret({ SecretId }));
  const { UserPools = [] } = await cognito.listUserPools({ MaxResults: 60 });
  const clients = UserPools.map(({ Id: UserPoolId }) => cognito.listUserPoolClients({ UserPoolId }));
  const shown = [SecretList, await Promise.all(stored), UserPools, await Promise.all(clients)];
  return [{ name: 'what describes and lists answer', content: JSON.stringify(shown) }];
}
