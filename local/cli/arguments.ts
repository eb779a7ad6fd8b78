import { parseArgs, type ParseArgsConfig } from 'node:util';
import { COMMANDS, UsageError, type Command } from './usage';

const STACK = {
  'stack-name': { type: 'string' },
  endpoint: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const OPTIONS = {
  serve: {
    port: { type: 'string', default: '4566' },
    'lambda-port': { type: 'string', default: '3001' },
    host: { type: 'string', default: '127.0.0.1' },
    bundle: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  deploy: {
    ...STACK,
    parameter: { type: 'string', multiple: true, default: [] },
    tag: { type: 'string', multiple: true, default: [] },
    region: { type: 'string' },
  },
  delete: STACK,
  drift: STACK,
  events: STACK,
} as const satisfies Record<Command, ParseArgsConfig['options']>;

/** A word of the command line that belongs to no option. */
export interface Word {
  text: string;
  /** Where it stands, for messages: what follows an option may be a secret that slipped out of it. */
  place: string;
  /** It comes before every option, so it can be shown. */
  isFirst: boolean;
}

/** The values of every option that was given or has a default. */
export interface Arguments {
  command: Command;
  words: Word[];
  text: (name: string) => string | undefined;
  flag: (name: string) => boolean;
  pairs: (name: string) => Record<string, string>;
}

/** Reads the command line after `npm run local --`. Throws a UsageError. */
export function readArguments(args: string[]): Arguments {
  const [first = ''] = args;
  const isCommand = COMMANDS.some((command) => command === first);
  // Checked right above.
  const command = isCommand ? (first as Command) : 'serve';
  const own = isCommand ? args.slice(1) : args;
  const { values, tokens } = parse(own, command);
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const pairs = (name: string) => pairsOf(name, values[name]);
  const words = wordsOf(tokens, args.length - own.length);
  return { command, words, text, flag: (name) => values[name] === true, pairs };
}

function parse(args: string[], command: Command) {
  try {
    const options: ParseArgsConfig['options'] = OPTIONS[command];
    return parseArgs({ args, options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Tokens = ReturnType<typeof parse>['tokens'];

function wordsOf(tokens: Tokens, before: number): Word[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'positional') return [];
    const option = tokens.slice(0, at).findLast(({ kind }) => kind === 'option');
    const after = option && 'rawName' in option ? `, after ${option.rawName}` : '';
    const place = `word ${before + token.index + 1}${after}`;
    return [{ text: token.value, place, isFirst: token.index === 0 }];
  });
}

function pairsOf(name: string, values: unknown): Record<string, string> {
  const texts = Array.isArray(values) ? values.map(String) : [];
  return Object.fromEntries(
    texts.map((pair, index) => {
      const equals = pair.indexOf('=');
      // Not the text itself, which may be a secret whose name was forgotten.
      if (equals < 1) throw new UsageError(`--${name}, number ${index + 1}: write it as NAME=VALUE`);
      return [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
}

/** A port number. Throws a UsageError. */
export function portOf(text: string | undefined, option: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text ?? '') || port > 65_535) throw new UsageError(`--${option}: a port is 0 to 65535`);
  return port;
}
