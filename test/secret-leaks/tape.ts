import { randomBytes } from 'node:crypto';
import { isObject, type Json } from '../../local/aws/json';
import type { Exchange, ForwarderHooks } from '../support/forwarder';
import { FOUND_CHARACTERS, type Place } from '../support/needles';
import { secretsInText, type SecretValues } from '../support/secret-values';

/** One AWS call of a handler, on its way there and then on its way back. */
interface AwsCall {
  operation: string;
  /** The body of the answer, on the way back. */
  answer?: string;
  /** The secrets that the present invocation of a handler has given or got so far. */
  seen: readonly string[];
}

/** Gives what a call is answered instead; nothing where it may pass. What is answered on the way there is not done. */
export type Tampering = (call: AwsCall) => { status: number; body: string } | undefined;

/** The members in which a secret travels. */
const IN_CALLS = ['ClientSecret', 'ClientSecretValue', 'SecretString', 'RandomPassword'];
const IN_CREDENTIALS = ['secretAccessKey', 'sessionToken'];
const CREDENTIALS = ['callerCredentials', 'providerCredentials', 'credentials'];
const STATES = [
  'resourceProperties',
  'previousResourceProperties',
  'desiredResourceState',
  'previousResourceState',
];

/** Credentials that are nowhere else, so that a search for them meets nothing by accident. */
const randomCredentials = (user: string) => ({
  accessKeyId: `ASIA${user.toUpperCase()}EXAMPLE`,
  secretAccessKey: randomBytes(30).toString('base64'),
  sessionToken: randomBytes(60).toString('base64'),
});
const CALLER = randomCredentials('caller');
const LOG_GROUP = {
  providerLogGroupName: 'secret-leaks',
  providerCredentials: randomCredentials('provider'),
};

/** All that passed: where a secret could stand, and which secrets there were. */
export class Tape {
  readonly places: Place[] = [];
  readonly secrets: SecretValues = new Map();
  tampering?: Tampering;
  private seen: string[] = [];

  /** Forgets all of it. */
  clear(): void {
    this.places.length = 0;
    this.secrets.clear();
  }

  /** Keeps a text to be searched. */
  note(name: string, content: string): void {
    this.places.push({ name: `${this.places.length}: ${name}`, content });
  }

  /** Before the Lambda endpoint: every event, as a handler got it and answered it. */
  readonly lambdaHooks: ForwarderHooks = {
    rewrite: (body) => {
      this.seen = [];
      return Buffer.from(withCredentials(body.toString()));
    },
    seen: ({ body, answer }) => {
      const event = parsed(body);
      const action = String(event.action);
      this.keepDeclared(event);
      this.note(`the request of ${action}`, JSON.stringify(withoutSecretInputs(event)));
      this.note(`the headers of ${action}`, JSON.stringify(answer?.headers ?? {}));
      this.note(`the answer of ${action}`, answer?.body.toString() ?? '');
    },
  };

  /** Before the AWS endpoint: the secrets in every call, and all that a stack engine writes and reads. */
  readonly awsHooks: ForwarderHooks = {
    seen: (exchange) => {
      if (exchange.path.startsWith('/_local/')) this.noteControl(exchange);
    },
    refuse: (exchange) => {
      this.keepSent(operationOf(exchange), parsed(exchange.body));
      return this.tampered(exchange);
    },
    replace: (exchange) => {
      const other = this.tampered(exchange);
      // What is replaced the handler never gets; there is such a secret all the same.
      this.keepSent(operationOf(exchange), parsed(exchange.answer.body), other === undefined);
      return { ...exchange.answer, ...other };
    },
  };

  private tampered(exchange: Exchange): { status: number; body: Buffer } | undefined {
    if (!this.tampering || !exchange.path.startsWith('/_sandbox/')) return undefined;
    const [operation, answer] = [operationOf(exchange), exchange.answer?.body.toString()];
    const other = this.tampering({ operation, answer, seen: this.seen });
    return other && { ...other, body: Buffer.from(other.body) };
  }

  private noteControl({ method, path, body, answer }: Exchange): void {
    this.note(`${method} ${path}`, body.toString());
    this.note(`the answer of ${method} ${path}`, answer?.body.toString() ?? '');
  }

  /** However deep it is: CreateUserPoolClient answers with `{UserPoolClient: {ClientSecret}}`. */
  private keepSent(operation: string, sent: Json, given = true): void {
    for (const [member, value] of Object.entries(sent)) {
      if (isObject(value)) this.keepSent(operation, value, given);
      if (typeof value !== 'string' || !IN_CALLS.includes(member)) continue;
      const values = member === 'SecretString' ? secretsInText(value) : [value];
      values.forEach((secret) => this.keep(secret, `${member} of ${operation}`, given));
    }
  }

  private keepDeclared(event: Json): void {
    for (const part of partsOf(event)) {
      for (const state of STATES) keepIn(part[state], ['CustomSecret'], this.keep);
      for (const name of CREDENTIALS) keepIn(part[name], IN_CREDENTIALS, this.keep);
    }
  }

  /** Keeps a secret to search for; one that is too short to be told from an accident is none. */
  readonly keep = (secret: string, name: string, given = true): void => {
    if (secret.length < FOUND_CHARACTERS) return;
    if (!this.secrets.has(secret)) this.secrets.set(secret, `secret ${this.secrets.size}, ${name}`);
    if (given && !this.seen.includes(secret)) this.seen.push(secret);
  };
}

function keepIn(
  part: unknown,
  members: readonly string[],
  keep: (secret: string, name: string) => void,
): void {
  if (!isObject(part)) return;
  for (const member of members) textsIn(part[member]).forEach((secret) => keep(secret, member));
}

/** A declared value may be of any kind. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** An event of CloudFormation, or one of `sam local invoke`. */
const partsOf = (event: Json): Json[] => [event, event.requestData, event.request].filter(isObject);

/** Lets the handler deliver its logs and metrics, which no stack engine asks for. */
function withCredentials(text: string): string {
  const event = parsed(Buffer.from(text));
  const { requestData: data } = event;
  if (!isObject(data)) return text;
  const caller = isObject(data.callerCredentials) && { callerCredentials: CALLER };
  return JSON.stringify({ ...event, requestData: { ...data, ...LOG_GROUP, ...caller } });
}

/** What must hold no secret of a request: all but the template's values and the credentials. */
function withoutSecretInputs(event: Json): Json {
  const copy = structuredClone(event);
  for (const part of partsOf(copy)) for (const name of [...CREDENTIALS, ...STATES]) delete part[name];
  return copy;
}

const operationOf = ({ headers }: Exchange): string =>
  String(headers['x-amz-target'] ?? '').replace(/.*\./, '');

function parsed(body: Buffer | undefined): Json {
  try {
    const value: unknown = JSON.parse(body?.toString() ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
