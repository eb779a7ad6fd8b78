import { startAws } from './aws';
import { startLambda, type LambdaOptions, type LambdaServer } from './lambda';
import { StackStore } from './stack/store';

export interface LocalOptions extends Pick<LambdaOptions, 'host' | 'bundle' | 'timeLimitMs' | 'node'> {
  /** Port of the AWS endpoint; 0, the default, picks a free one. */
  port?: number;
  lambdaPort?: number;
}

/** The running local AWS: the URLs of its two endpoints. */
export interface Local {
  aws: string;
  lambda: string;
  close(): Promise<void>;
}

/** Somebody else listens on a port; the message says which option gives another. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** Starts the AWS and the Lambda endpoint, each knowing the other. Rejects with a PortTakenError if a port is taken. */
export async function startLocal(options: LocalOptions = {}): Promise<Local> {
  const { host, port, lambdaPort, bundle, timeLimitMs, node } = options;
  const stacks = new StackStore();
  // The AWS endpoint has to exist first: the Lambda endpoint gives its URL to the handlers.
  const wired: { aws?: string; lambda?: LambdaServer } = {};
  const starting = startAws({
    host,
    port,
    onKill: (sandbox) => wired.lambda?.kill(sandbox),
    onReset: () => {
      stacks.clear();
      wired.lambda?.reset();
    },
    extraLogs: () => wired.lambda?.logs() ?? [],
    controls: {
      'GET /_local/info': () => ({ status: 200, body: { aws: wired.aws, lambda: wired.lambda?.url } }),
      ...stacks.routes(),
    },
  });
  const aws = await starting.catch(explainTaken('--port'));
  wired.aws = aws.url;
  try {
    const settings = { host, port: lambdaPort, awsUrl: aws.url, bundle, timeLimitMs, node };
    const lambda = await startLambda(settings).catch(explainTaken('--lambda-port'));
    wired.lambda = lambda;
    return { aws: aws.url, lambda: lambda.url, close: () => closeBoth(lambda, aws) };
  } catch (error) {
    await aws.close();
    throw error;
  }
}

const explainTaken =
  (option: string) =>
  (error: NodeJS.ErrnoException & { port?: number }): never => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new PortTakenError(`port ${error.port} is taken: give another with ${option}`, { cause: error });
  };

/** The handlers end first, so that none of them sees its AWS vanish. */
async function closeBoth(lambda: LambdaServer, aws: { close(): Promise<void> }): Promise<void> {
  await lambda.close();
  await aws.close();
}
