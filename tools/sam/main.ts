/**
 * `make sam-test`: the contract tests and the events of `sam-tests/` against `sam local start-lambda`, which
 * runs the built functions in containers. `make sam-local` only starts it, until Ctrl-C.
 */
import { join } from 'node:path';
import { startAws, type AwsServer } from '../../local/aws';
import { countsLine, runContract } from '../contract/run';
import { findEngine } from './engine';
import { runEvents } from './events';
import { freePort, startSam } from './sam-process';

interface Running {
  aws: AwsServer;
  lambda: string;
  log: string;
  stop: () => Promise<void>;
}

async function start(): Promise<Running> {
  const engine = await findEngine();
  const port = await freePort();
  const sam = await startSam(engine, `http://${engine.nameInContainer}:${port}`);
  try {
    // After SAM: with Podman the address exists only once a container runs.
    const aws = await startAws({ host: engine.listenOn, port });
    const stop = async () => {
      await sam.stop();
      await aws.close();
    };
    return { aws, lambda: sam.lambda, log: sam.log, stop };
  } catch (error) {
    await sam.stop();
    throw error;
  }
}

async function test(): Promise<void> {
  const { aws, lambda, log, stop } = await start();
  console.log(`sam local start-lambda answers at ${lambda}, the local AWS at ${aws.url}`);
  try {
    const folder = join('build', 'sam', 'contract');
    // One at a time: SAM has one warm container for each function.
    const contract = await runContract({ aws: aws.url, lambda, atOnce: 1, folder });
    console.log(countsLine(contract));
    const events = await runEvents(aws.url, lambda);
    console.log(countsLine(events));
    const failed = contract.failed + events.failed;
    if (failed > 0) console.error(`The output of SAM and of the functions is in ${log}`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await stop();
  }
}

async function serve(): Promise<void> {
  const { aws, lambda, log, stop } = await start();
  console.log(JSON.stringify({ aws: aws.url, lambda, log }));
  const ending = new Promise((end) => process.once('SIGINT', end).once('SIGTERM', end));
  await ending;
  await stop();
}

const run = process.argv[2] === 'serve' ? serve : test;
run().catch((error: unknown) => {
  console.error(error instanceof Error ? `error: ${error.message}` : error);
  process.exitCode = 1;
});
