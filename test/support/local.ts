import '../../local/quiet';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { startLocal as start, type Local, type LocalOptions } from '../../local/start';
import { handlerEvent, type HandlerCall, type ProgressEvent, type Properties } from '../../local/stack/event';

export type { ProgressEvent, Properties } from '../../local/stack/event';

const TYPE_NAME = 'Community::Cognito::UserPoolClient';

/** One call that the local AWS saw. */
export interface SeenCall {
  service: string;
  operation: string;
  input: Properties;
  error?: unknown;
  sandbox?: string;
  /** What a fault did to the answer. */
  fault?: 'loseResponse' | 'killHandler';
  /** Milliseconds since the epoch. */
  startedAt: number;
}

/** One line of `PUT /_local/faults`. */
export interface Fault {
  operation: string;
  service?: string;
  times?: number;
  skip?: number;
  match?: Properties;
  mentions?: string;
  by?: 'handler' | 'others';
  when?: 'before' | 'after';
  error?: string | { name: string; message?: string };
  latencyMs?: number;
  loseResponse?: boolean;
  killHandler?: boolean;
}

/** What the Lambda endpoint answered, as it came over HTTP. */
interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The running local AWS with what a test wants to do to it. */
export interface TestLocal extends Local {
  /** Posts a handler event as CloudFormation does; throws where the function crashed or timed out. */
  invoke(action: HandlerCall['action'], desired?: Properties, more?: InvokeOptions): Promise<ProgressEvent>;
  /** Posts any body to a function of the Lambda endpoint. */
  post(body: string | object, functionName?: string): Promise<RawAnswer>;
  cognito(region?: string): CognitoIdentityProviderClient;
  /** The calls so far, in order; `match` keeps those whose input holds it. */
  calls(match?: Properties): Promise<SeenCall[]>;
  faults(faults: Fault[]): Promise<void>;
  quotas(quotas: Record<string, { perPool?: number; perAccount?: number }>): Promise<void>;
  /** Makes a user pool and gives its id. */
  createPool(input?: Partial<CreateUserPoolCommandInput>): Promise<string>;
  reset(): Promise<void>;
  /** What a control route of the AWS endpoint answers. */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
}

export type InvokeOptions = Partial<Omit<HandlerCall, 'action' | 'desired'>>;

/**
 * Starts both endpoints on free ports, with the bundle of `build/TypeFunction` unless another is named.
 * A test file calls `close()` in its `afterAll`.
 */
export async function startLocal(options: LocalOptions = {}): Promise<TestLocal> {
  const local = await start(options);
  const clients: CognitoIdentityProviderClient[] = [];
  const control = controlOf(local.aws);
  const post = (body: string | object, functionName = 'TypeFunction') =>
    postTo(local.lambda, functionName, body);
  const cognito = (region = 'us-east-1') => {
    const client = cognitoClient(local.aws, region);
    clients.push(client);
    return client;
  };
  return {
    ...local,
    control,
    post,
    cognito,
    invoke: async (action, desired, more) =>
      eventOf(await post(handlerEvent({ action, desired, resourceType: TYPE_NAME, ...more }))),
    calls: async (match = {}) => {
      // The route's own answer; its shape is the local AWS's documented one.
      const seen = (await control('GET', '/_local/calls')) as SeenCall[];
      return seen.filter(({ input }) =>
        Object.entries(match).every(([key, value]) => input?.[key] === value),
      );
    },
    faults: async (faults) => void (await control('PUT', '/_local/faults', faults)),
    quotas: async (quotas) => void (await control('PUT', '/_local/quotas', quotas)),
    reset: async () => void (await control('POST', '/_local/reset')),
    createPool: (input) => createPool(cognito(), input),
    close: async () => {
      clients.forEach((client) => client.destroy());
      await local.close();
    },
  };
}

const controlOf = (url: string) => async (method: string, path: string, body?: unknown) => {
  const response = await fetch(url + path, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text ? (JSON.parse(text) as unknown) : undefined;
};

async function postTo(lambda: string, functionName: string, body: string | object): Promise<RawAnswer> {
  const response = await fetch(`${lambda}/2015-03-31/functions/${functionName}/invocations`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function eventOf({ status, headers, text }: RawAnswer): ProgressEvent {
  if (status !== 200 || headers.has('x-amz-function-error'))
    throw new Error(`Lambda answered ${status} ${text}`);
  // A handler's answer; tests assert its members.
  return JSON.parse(text) as ProgressEvent;
}

const cognitoClient = (endpoint: string, region: string) =>
  new CognitoIdentityProviderClient({
    endpoint,
    region,
    credentials: { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' },
    maxAttempts: 1,
  });

async function createPool(
  client: CognitoIdentityProviderClient,
  input?: Partial<CreateUserPoolCommandInput>,
) {
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'test', ...input }));
  if (!UserPool?.Id) throw new Error('CreateUserPool answered without an id');
  return UserPool.Id;
}
