import { delimiter, dirname } from 'node:path';

/** What a sandbox's environment is made of. */
export interface SandboxIdentity {
  id: string;
  functionName: string;
  handler: string;
  bundle: string;
  awsUrl: string;
  node: string;
}

const REGION = 'us-east-1';
const MEMORY_MB = 256;

/**
 * The environment that AWS Lambda gives a function, and nothing of the host's: no inherited `AWS_*`, no
 * `NODE_OPTIONS`. Unlike Lambda it holds no credentials at all, since a handler has to use those of the
 * request. `AWS_EXECUTION_ENV` is set by the child, which knows its Node version.
 */
export const environmentOf = (sandbox: SandboxIdentity): Record<string, string> => ({
  PATH: [dirname(sandbox.node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
  _HANDLER: sandbox.handler,
  LAMBDA_TASK_ROOT: sandbox.bundle,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_LAMBDA_FUNCTION_NAME: sandbox.functionName,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MEMORY_MB),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${sandbox.functionName}`,
  AWS_LAMBDA_LOG_STREAM_NAME: sandbox.id,
  AWS_ENDPOINT_URL: `${sandbox.awsUrl}/_sandbox/${sandbox.id}`,
});
