'use strict';
/**
 * The inside of a sandbox: loads `handlers.js` and runs one invocation after the other, as Lambda's own Node
 * runtime does. Plain JavaScript, since any Node binary may run it without a loader.
 *
 * From the parent: {requestId, payload, timeLimitMs}. To the parent: {ready}, {log, stream}, and for each
 * invocation {requestId, payload} or {requestId, error}; {fatal} where Lambda would end the process.
 */
const { Buffer } = require('node:buffer');
const { join } = require('node:path');

const [taskRoot, handler] = process.argv.slice(2);
process.env.AWS_EXECUTION_ENV = `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`;

/** Output travels with the answers, in their order, so that each line belongs to its invocation. */
for (const stream of ['stdout', 'stderr']) {
  process[stream].write = (chunk, encoding, callback) => {
    process.send({ log: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(), stream });
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done) done();
    return true;
  };
}

/** Lambda's description of a thrown value. */
function describe(thrown, errorType) {
  if (!(thrown instanceof Error)) {
    return { errorType: errorType ?? typeof thrown, errorMessage: String(thrown), trace: [] };
  }
  const trace = String(thrown.stack ?? '').split('\n');
  return { errorType: errorType ?? thrown.name, errorMessage: errorType ? trace[0] : thrown.message, trace };
}

const end = (error) => process.send({ fatal: error }, () => process.exit(129));

function load() {
  const [file, name] = handler.split('.');
  let module;
  try {
    module = require(join(taskRoot, `${file}.js`));
  } catch (thrown) {
    const type = thrown instanceof SyntaxError ? 'Runtime.UserCodeSyntaxError' : undefined;
    return end(describe(thrown, thrown?.code === 'MODULE_NOT_FOUND' ? 'Runtime.ImportModuleError' : type));
  }
  if (typeof module[name] === 'function') return module[name];
  return end({
    errorType: 'Runtime.HandlerNotFound',
    errorMessage: `${handler} is undefined or not exported`,
    trace: [],
  });
}

function contextFor({ requestId, timeLimitMs }) {
  const deadline = Date.now() + timeLimitMs;
  const { env } = process;
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: `arn:aws:lambda:${env.AWS_REGION}:123456789012:function:${env.AWS_LAMBDA_FUNCTION_NAME}`,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function serialise(value) {
  try {
    return { payload: JSON.stringify(value === undefined ? null : value) ?? 'null' };
  } catch {
    const errorMessage = 'Unable to stringify response body';
    return { error: { errorType: 'Runtime.MarshalError', errorMessage, trace: [] } };
  }
}

async function run(invoke, message) {
  try {
    return serialise(await invoke(JSON.parse(message.payload), contextFor(message)));
  } catch (thrown) {
    return { error: describe(thrown) };
  }
}

process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', (thrown) => end(describe(thrown)));
process.on('unhandledRejection', (thrown) => end(describe(thrown, 'Runtime.UnhandledPromiseRejection')));

const invoke = load();
if (invoke) {
  process.on('message', async (message) => {
    process.send({ requestId: message.requestId, ...(await run(invoke, message)) });
  });
  process.send({ ready: true });
}
