/** The commands of `npm run local`, each with its help. */
export const COMMANDS = ['serve', 'deploy', 'delete', 'drift', 'events'] as const;
export type Command = (typeof COMMANDS)[number];

/** How a command ends: fine, failed, wrongly called, or (drift) drifted. */
export const EXIT = { fine: 0, failed: 1, usage: 2, drifted: 3 } as const;

const RUN = 'npm run --silent local --';

const COMMON = `  --stack-name NAME  the stack
  --endpoint URL     the local AWS (default http://127.0.0.1:4566, or LOCAL_AWS_ENDPOINT)
  --json             one JSON object a line instead of text
  --help             this text

Exit status: 0 fine, 1 failed, 2 wrongly called`;

export const HELP: Record<Command, string> = {
  serve: `${RUN} [serve] [--port N] [--lambda-port N] [--host ADDRESS] [--bundle FOLDER]

Starts the local AWS and the Lambda endpoint, and prints one line of JSON when both are ready:
{"aws": "http://127.0.0.1:4566", "lambda": "http://127.0.0.1:3001"}. It stops on SIGTERM or SIGINT.

  --port N         the AWS endpoint's port (default 4566; 0 picks a free one)
  --lambda-port N  the Lambda endpoint's port (default 3001; 0 picks a free one)
  --host ADDRESS   where to listen (default 127.0.0.1)
  --bundle FOLDER  the built package (default build/TypeFunction)
  --help           this text

Other commands: deploy, delete, drift, events; each has its own --help.`,
  deploy: `${RUN} deploy TEMPLATE --stack-name NAME [--parameter K=V …] [options]

Creates the stack, or updates it to the template, and shows its events as they happen. What fails is
rolled back. After an interruption the same command goes on.

  --parameter K=V    a parameter's value; may be repeated. One that is not given keeps its value
  --tag K=V          a tag of the stack; may be repeated
  --region REGION    the Region of a new stack (default us-east-1)
${COMMON}`,
  delete: `${RUN} delete --stack-name NAME [options]

Deletes the stack and everything in it, and shows its events as they happen.

${COMMON}`,
  drift: `${RUN} drift --stack-name NAME [options]

Compares what the stack's template declares with what there is: path, expected and actual value.

${COMMON}, 3 drifted`,
  events: `${RUN} events --stack-name NAME [options]

Shows the stack's events so far, the oldest first.

${COMMON}`,
};

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
