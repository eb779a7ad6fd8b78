import { startLocal } from '../start';
import { portOf, type Arguments } from './arguments';
import { UsageError } from './usage';

/** Serves until SIGTERM or SIGINT; prints one line of JSON when both endpoints are ready. */
export async function serve(args: Arguments): Promise<void> {
  const [unknown] = args.words;
  if (unknown) {
    throw new UsageError(`${unknown.isFirst ? unknown.text : unknown.place}: there is no such command`);
  }
  const local = await startLocal({
    host: args.text('host'),
    port: portOf(args.text('port'), 'port'),
    lambdaPort: portOf(args.text('lambda-port'), 'lambda-port'),
    bundle: args.text('bundle'),
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve());
  });
  process.stdout.write(`${JSON.stringify({ aws: local.aws, lambda: local.lambda })}\n`);
  await stopped;
  await local.close();
}
