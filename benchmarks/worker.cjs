'use strict';
/** A warm instance: loads the handlers of BENCH_HANDLERS once, then runs one event after the other and times each. */
const { entrypoint } = require(process.env.BENCH_HANDLERS);

const context = {
  awsRequestId: '00000000-0000-0000-0000-000000000000',
  functionVersion: '$LATEST',
  memoryLimitInMB: '256',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:bench',
  getRemainingTimeInMillis: () => 60_000,
};

process.on('message', (event) => {
  const started = performance.now();
  entrypoint(event, context).then(
    (answer) => process.send({ ms: performance.now() - started, answer }),
    (error) => process.send({ ms: performance.now() - started, error: String(error) }),
  );
});
process.send({ ready: true });
