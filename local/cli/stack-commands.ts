import { readFileSync } from 'node:fs';
import { deleteStack, deployStack, detectDrift, existing } from '../stack';
import type { Arguments, Word } from './arguments';
import { jsonOutput, textOutput, usesColour, type Output } from './output';
import { EXIT, UsageError, type Command } from './usage';

type StackCommand = Exclude<Command, 'serve'>;

const DEFAULT_ENDPOINT = 'http://127.0.0.1:4566';

/** Each command does its work, shows it, and gives the exit status. */
const RUN: Record<StackCommand, (args: Arguments, output: Output) => Promise<number>> = {
  deploy: async (args, output) => {
    const template = templateOf(args);
    const region = args.text('region');
    const result = await deployStack({
      ...targetOf(args),
      template,
      parameters: args.pairs('parameter'),
      ...(Object.keys(args.pairs('tag')).length && { tags: args.pairs('tag') }),
      ...(region && { region }),
      onEvent: output.event,
    });
    output.result(result);
    return result.succeeded ? EXIT.fine : EXIT.failed;
  },
  delete: async (args, output) => {
    const result = await deleteStack({ ...targetOf(args), onEvent: output.event });
    output.result(result);
    return result.succeeded ? EXIT.fine : EXIT.failed;
  },
  drift: async (args, output) => {
    const { drifted, resources } = await detectDrift(targetOf(args));
    resources.forEach(output.drift);
    return drifted ? EXIT.drifted : EXIT.fine;
  },
  events: async (args, output) => {
    const { events } = await existing(targetOf(args));
    events.forEach(output.event);
    return EXIT.fine;
  },
};

/** Runs one of the commands on stacks. Throws what the engine throws, and a UsageError. */
export function runStackCommand(command: StackCommand, args: Arguments): Promise<number> {
  const leftover = args.words[command === 'deploy' ? 1 : 0];
  if (leftover) throw new UsageError(`${leftover.place}: not understood; a value with blanks needs quotes`);
  const write = (line: string) => void process.stdout.write(`${line}\n`);
  return RUN[command](
    args,
    args.flag('json') ? jsonOutput(write) : textOutput(write, usesColour(process.stdout)),
  );
}

function targetOf(args: Arguments): { stackName: string; endpoint: string } {
  const stackName = args.text('stack-name');
  if (!stackName) throw new UsageError('--stack-name is required');
  const endpoint = args.text('endpoint') ?? process.env.LOCAL_AWS_ENDPOINT ?? DEFAULT_ENDPOINT;
  return { stackName, endpoint: endpoint.replace(/\/+$/, '') };
}

function templateOf({ words: [word] }: Arguments): string {
  if (!word) throw new UsageError('which template? Give the path of its file');
  try {
    return readFileSync(word.text, 'utf8');
  } catch (error) {
    throw new UsageError(unreadable(word, error));
  }
}

/** The path and the system's own message, which quotes it, only where the path cannot be a secret. */
function unreadable({ text, place, isFirst }: Word, error: unknown): string {
  // A failed system call has no other form.
  const { message, code = 'unreadable' } = error as NodeJS.ErrnoException;
  return isFirst ? `${text}: ${message}` : `the template (${place}): ${code}`;
}
