/**
 * AWS Lambda's Invoke, as far as CloudFormation and `cfn test` use it: runs the built bundle in child
 * processes. Deliberate differences: no signature is asked for, an idle sandbox is not frozen, memory is not
 * limited, loading counts towards no limit, and the environment holds no credentials.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { functionNotFound, notJson, requestTooLarge, unknownOperation, type Answer } from './answers';
import { Logs, type LogLine } from './logs';
import { SandboxPool } from './pool';
import { readBody } from './read-body';

export type { LogLine } from './logs';

/** Where the endpoint listens and what it runs; the time limit is Lambda's time-out of the function. */
export interface LambdaOptions {
  host?: string;
  port?: number;
  /** The AWS endpoint that handlers reach, without a path. */
  awsUrl: string;
  /** The folder that holds `handlers.js`. */
  bundle?: string;
  timeLimitMs?: number;
  /** The Node binary of the sandboxes. */
  node?: string;
}

export interface LambdaServer {
  url: string;
  port: number;
  /** Stops listening and ends every sandbox. */
  close(): Promise<void>;
  /** Kills one sandbox in the middle of what it does, as a crash of the machine under it would. */
  kill(sandbox: string): void;
  logs(): LogLine[];
  /** Forgets the logs; warm sandboxes stay, as they do between two callers of a Lambda function. */
  reset(): void;
}

/** The functions of a resource type's package and their handlers. */
const HANDLERS = { TypeFunction: 'handlers.entrypoint', TestEntrypoint: 'handlers.testEntrypoint' } as const;

/** Where the build puts the package. */
const BUNDLE = join(__dirname, '../../build/TypeFunction');

const INVOCATION_PATH = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;

/** Starts the endpoint; rejects if the port is taken. */
export async function startLambda(options: LambdaOptions): Promise<LambdaServer> {
  const logs = new Logs();
  const pools = poolsFor(options, logs);
  const server = createServer((request, response) => void serve(pools, request, response));
  const { host = '127.0.0.1', port = 0 } = options;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  // A listening TCP server has an AddressInfo; a string is for pipes only.
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${bound}`,
    port: bound,
    kill: (sandbox) => pools.forEach((pool) => pool.kill(sandbox)),
    logs: () => logs.all(),
    reset: () => logs.clear(),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function poolsFor(options: LambdaOptions, logs: Logs): Map<string, SandboxPool> {
  const { awsUrl, bundle = BUNDLE, timeLimitMs = 60_000, node = process.execPath } = options;
  const shared = { awsUrl, bundle: resolve(bundle), timeLimitMs, node, logs };
  return new Map(
    Object.entries(HANDLERS).map(([functionName, handler]) => [
      functionName,
      new SandboxPool({ ...shared, functionName, handler }),
    ]),
  );
}

async function serve(pools: Map<string, SandboxPool>, request: IncomingMessage, response: ServerResponse) {
  const requestId = randomUUID();
  const body = await readBody(request).catch(() => undefined);
  if (body === undefined) return response.destroy();
  const answer = await answerTo(pools, request, body, requestId);
  response.writeHead(answer.status, headersOf(answer, requestId)).end(answer.body);
}

async function answerTo(
  pools: Map<string, SandboxPool>,
  request: IncomingMessage,
  body: Awaited<ReturnType<typeof readBody>>,
  requestId: string,
): Promise<Answer> {
  const name = INVOCATION_PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
  if (!name || request.method !== 'POST') return unknownOperation();
  const pool = pools.get(name);
  if (!pool) return functionNotFound(name);
  if ('tooLarge' in body) return requestTooLarge(body.tooLarge);
  const payload = body.text || '{}';
  try {
    JSON.parse(payload);
  } catch (error) {
    return notJson(error instanceof Error ? error.message : String(error));
  }
  return pool.invoke(requestId, payload);
}

const headersOf = ({ body, error, failed, status }: Answer, requestId: string) => ({
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(body),
  'x-amzn-RequestId': requestId,
  ...(status === 200 && { 'X-Amz-Executed-Version': '$LATEST' }),
  ...(error && { 'x-amzn-ErrorType': error }),
  ...(failed && { 'X-Amz-Function-Error': 'Unhandled' }),
});
