import type { ResourceDrift, StackEvent, StackResult } from '../stack';

/** How results are shown: to a person, or as one JSON object a line. */
export interface Output {
  event: (event: StackEvent) => void;
  result: (result: StackResult) => void;
  drift: (resource: ResourceDrift) => void;
}

type Write = (line: string) => void;

/** ANSI colours, by what a status ends in. */
const COLOURS = [
  [/(FAILED|ROLLBACK_\w+)$|^DELETED$|^MODIFIED$/, 31],
  [/COMPLETE$|^IN_SYNC$/, 32],
  [/IN_PROGRESS$|SKIPPED$/, 33],
] as const;

/** Text for a person, one event a line, with colours if `colour` is set. */
export function textOutput(write: Write, colour: boolean): Output {
  const paint = (status: string, width = 0) => painted(status, width, colour);
  return {
    event: ({ time, logicalId, type, status, reason }) =>
      write(
        `${time.slice(11, 19)}  ${paint(status, 35)}  ${type.padEnd(37)}  ${logicalId}${reason ? `  ${reason}` : ''}`,
      ),
    result: ({ status, changed, outputs, reason }) => {
      write(
        changed ? `\n${paint(status)}${reason ? `: ${reason}` : ''}` : '\nNo updates are to be performed.',
      );
      for (const [name, value] of Object.entries(outputs)) write(`  ${name} = ${String(value)}`);
    },
    drift: ({ logicalId, type, status, differences }) => {
      write(`${paint(status, 8)}  ${type.padEnd(37)}  ${logicalId}`);
      for (const { path, expected, actual } of differences) {
        write(`    ${path}: expected ${JSON.stringify(expected)}, actual ${JSON.stringify(actual)}`);
      }
    },
  };
}

/** One JSON object a line. */
export const jsonOutput = (write: Write): Output => ({
  event: (event) => write(JSON.stringify(event)),
  result: (result) => write(JSON.stringify(result)),
  drift: (drift) => write(JSON.stringify(drift)),
});

/** Whether to use colours on a stream: only on a terminal, and not where NO_COLOR asks for none. */
export const usesColour = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR;

function painted(status: string, width: number, colour: boolean): string {
  const padded = status.padEnd(width);
  const code = colour && COLOURS.find(([pattern]) => pattern.test(status))?.[1];
  return code ? `\u001b[${code}m${padded}\u001b[0m` : padded;
}
