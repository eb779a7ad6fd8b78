import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import {
  CognitoIdentityProvider,
  type CreateUserPoolClientRequest,
  type CreateUserPoolRequest,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { STS } from '@aws-sdk/client-sts';
import { startAws, type AwsOptions, type AwsServer, type Call } from '../../local/aws';

export const REGION = 'eu-west-1';

/** What a control route answered. */
export interface ControlReply {
  status: number;
  body: unknown;
}

/** A local AWS with official clients on it, for the tests of one file. */
export interface TestAws {
  server: AwsServer;
  cognito: CognitoIdentityProvider;
  secrets: SecretsManager;
  sts: STS;
  logs: CloudWatchLogs;
  metrics: CloudWatch;
  control(method: string, path: string, body?: unknown): Promise<ControlReply>;
  faults(...faults: object[]): Promise<void>;
  calls(operation?: string): Promise<Call[]>;
  /** A pool's id. */
  pool(input?: Partial<CreateUserPoolRequest>): Promise<string>;
  /** An app client as CreateUserPoolClient answers it. */
  client(input: Partial<CreateUserPoolClientRequest> & { UserPoolId: string }): Promise<UserPoolClientType>;
  close(): Promise<void>;
}

/** Starts one on a free port. The clients never try again by themselves. */
export async function testAws(options: AwsOptions = {}, path = ''): Promise<TestAws> {
  const server = await startAws(options);
  const config = {
    endpoint: server.url + path,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  const cognito = new CognitoIdentityProvider(config);
  const control = async (method: string, route: string, body?: unknown): Promise<ControlReply> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = await fetch(server.url + route, { method, body: text });
    return { status: reply.status, body: await reply.json() };
  };
  return {
    server,
    cognito,
    secrets: new SecretsManager(config),
    sts: new STS(config),
    logs: new CloudWatchLogs(config),
    metrics: new CloudWatch(config),
    control,
    faults: async (...faults) => {
      expect(await control('PUT', '/_local/faults', faults)).toMatchObject({ status: 200 });
    },
    calls: async (operation) => {
      // the control route's own answer
      const calls = (await control('GET', '/_local/calls')).body as Call[];
      return calls.filter((call) => operation === undefined || call.operation === operation);
    },
    pool: async (input) => {
      const { UserPool } = await cognito.createUserPool({ PoolName: 'pool', ...input });
      return required(UserPool?.Id);
    },
    client: async (input) => {
      const { UserPoolClient } = await cognito.createUserPoolClient({ ClientName: 'client', ...input });
      return required(UserPoolClient);
    },
    close: () => server.close(),
  };
}

/**
 * The local AWS of one test file: starts before its first test and stops after its last. What it gives can be
 * used in hooks and tests only.
 */
export function awsForFile(options: AwsOptions = {}): TestAws {
  // Filled before anything can use it: jest runs the hooks of a file in the order of their calls.
  const aws = {} as TestAws;
  beforeAll(async () => void Object.assign(aws, await testAws(options)));
  afterAll(() => aws.close());
  return aws;
}

/** The value, which the test knows to be there. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

/** How a call failed: name, message and status. */
export async function failure(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status?: number }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('expected the call to fail');
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }; // what the SDK adds to its errors
  return { name: error.name, message: error.message, status: $metadata?.httpStatusCode };
}
