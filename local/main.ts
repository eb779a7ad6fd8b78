/** The command line of the local AWS and its stack engine: `npm run --silent local -- --help`. */
import './quiet';
import { readArguments } from './cli/arguments';
import { serve } from './cli/serve';
import { runStackCommand } from './cli/stack-commands';
import { EXIT, HELP, UsageError } from './cli/usage';

async function main(args: string[]): Promise<number> {
  const read = readArguments(args);
  const { command } = read;
  if (read.flag('help')) {
    process.stdout.write(`${HELP[command]}\n`);
    return EXIT.fine;
  }
  if (command !== 'serve') return runStackCommand(command, read);
  await serve(read);
  return EXIT.fine;
}

function explain(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${message}\n${isUsage ? 'See --help.\n' : ''}`);
  return isUsage ? EXIT.usage : EXIT.failed;
}

void main(process.argv.slice(2))
  .catch(explain)
  .then((status) => {
    process.exitCode = status;
  });
