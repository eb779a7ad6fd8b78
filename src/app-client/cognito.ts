import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
  ListUserPoolClientSecretsCommand,
  ListUserPoolClientsCommand,
  SetUserPoolClientSessionConfigurationCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as api from '@aws-sdk/client-cognito-identity-provider';
import type { Action, Clock, Invocation } from '../contract';
import { systemClock } from './clock';
import { NoAnswer, isError, retryOf } from './errors';
import { withRetries, type RetryOptions } from './retry';

/** How long an operation may begin calls to AWS; the contract gives it 60 s, READ and LIST 30 s. */
export const BUDGET_MILLISECONDS: Readonly<Record<Action, number>> = {
  CREATE: 50_000,
  READ: 25_000,
  UPDATE: 50_000,
  DELETE: 50_000,
  LIST: 25_000,
};

/** For how long a call that begins at the end of the budget may still be answered: logs need the rest. */
const LAST_ANSWER_MILLISECONDS: Readonly<Record<Action, number>> = {
  CREATE: 7_000,
  READ: 2_000,
  UPDATE: 7_000,
  DELETE: 7_000,
  LIST: 2_000,
};

/** Without a whole answer for so long a call counts as lost; not a create, whose answer is worth waiting for. */
const ANSWER_MILLISECONDS = 10_000;
const CONNECTION_TIMEOUT_MILLISECONDS = 3_000;

/**
 * Connections outlive an invocation, so that a warm one begins without a handshake. They hold no credentials: each
 * request is signed for itself. One that the service closed meanwhile is found out by a call that may be repeated:
 * every operation begins with one.
 */
const CONNECTIONS = {
  httpAgent: new HttpAgent({ keepAlive: true }),
  httpsAgent: new HttpsAgent({ keepAlive: true }),
};

/** The operations of Amazon Cognito that the product uses. Errors are the SDK's, after the retries. */
export interface Cognito {
  createClient(input: api.CreateUserPoolClientRequest): Promise<api.CreateUserPoolClientResponse>;
  describeClient(input: api.DescribeUserPoolClientRequest): Promise<api.DescribeUserPoolClientResponse>;
  updateClient(
    input: api.UpdateUserPoolClientRequest,
    options?: Pick<RetryOptions, 'exceptFor'>,
  ): Promise<api.UpdateUserPoolClientResponse>;
  deleteClient(input: api.DeleteUserPoolClientRequest): Promise<void>;
  listClients(input: api.ListUserPoolClientsRequest): Promise<api.ListUserPoolClientsResponse>;
  listSecrets(input: api.ListUserPoolClientSecretsRequest): Promise<api.ListUserPoolClientSecretsResponse>;
  getSession(
    input: api.GetUserPoolClientSessionConfigurationRequest,
  ): Promise<api.GetUserPoolClientSessionConfigurationResponse>;
  setSession(
    input: api.SetUserPoolClientSessionConfigurationRequest,
  ): Promise<api.SetUserPoolClientSessionConfigurationResponse>;
  /** When the last call may begin, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Ends every call: none outlives the invocation, with whose credentials it is signed. */
  close(): void;
}

type Caller = Pick<Invocation<unknown>, 'action' | 'region' | 'credentials' | 'log'>;

/**
 * Cognito for one invocation, with its caller's credentials. Each call is retried as `errors.ts` says until the
 * budget of its action is used up, and logged by name, result and duration.
 */
export function cognitoFor(caller: Caller, clock: Clock = systemClock): Cognito {
  const client = clientFor(caller);
  const closing = new AbortController();
  const deadline = clock.now() + BUDGET_MILLISECONDS[caller.action];
  const call = callsOf(caller, clock, deadline, closing.signal);
  return {
    createClient: (input) =>
      call(
        'CreateUserPoolClient',
        (options) => client.send(new CreateUserPoolClientCommand(input), options),
        {
          creating: true,
          answerMs: Infinity,
        },
      ),
    describeClient: (input) =>
      call('DescribeUserPoolClient', (options) =>
        client.send(new DescribeUserPoolClientCommand(input), options),
      ),
    updateClient: (input, more) =>
      call(
        'UpdateUserPoolClient',
        (options) => client.send(new UpdateUserPoolClientCommand(input), options),
        more,
      ),
    deleteClient: (input) =>
      deleteOnce((onRetry) =>
        call(
          'DeleteUserPoolClient',
          (options) => client.send(new DeleteUserPoolClientCommand(input), options),
          {
            onRetry,
          },
        ),
      ),
    listClients: (input) =>
      call('ListUserPoolClients', (options) => client.send(new ListUserPoolClientsCommand(input), options)),
    listSecrets: (input) =>
      call('ListUserPoolClientSecrets', (options) =>
        client.send(new ListUserPoolClientSecretsCommand(input), options),
      ),
    getSession: (input) =>
      call('GetUserPoolClientSessionConfiguration', (options) =>
        client.send(new GetUserPoolClientSessionConfigurationCommand(input), options),
      ),
    setSession: (input) =>
      call('SetUserPoolClientSessionConfiguration', (options) =>
        client.send(new SetUserPoolClientSessionConfigurationCommand(input), options),
      ),
    deadline,
    close: () => closing.abort(),
  };
}

/** How each call of an invocation is sent: logged, retried, ended in time. */
function callsOf(caller: Caller, clock: Clock, deadline: number, signal: AbortSignal) {
  return <Output>(name: string, send: Send<Output>, more: Partial<CallOptions> = {}): Promise<Output> => {
    const attempt = () => {
      const left = deadline + LAST_ANSWER_MILLISECONDS[caller.action] - clock.now();
      return answeredWithin(Math.min(left, more.answerMs ?? ANSWER_MILLISECONDS), signal, send);
    };
    return withRetries(() => logged(name, attempt, caller.log, clock), { clock, deadline, signal, ...more });
  };
}

type Send<Output> = (options: { abortSignal: AbortSignal }) => Promise<Output>;
interface CallOptions extends RetryOptions {
  readonly answerMs: number;
}

/**
 * One attempt, from the connection to the last byte of the answer: the SDK's own time-outs end with its headers.
 * Out of time, or with the invocation, it is aborted.
 */
async function answeredWithin<Output>(
  milliseconds: number,
  closing: AbortSignal,
  send: Send<Output>,
): Promise<Output> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, milliseconds);
  closing.addEventListener('abort', end);
  const aborted = new Promise<never>((_, reject) =>
    ending.signal.addEventListener('abort', () => reject(new NoAnswer('No answer in time'))),
  );
  try {
    return await Promise.race([send({ abortSignal: ending.signal }), aborted]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', end);
  }
}

function clientFor({ region, credentials }: Caller): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    region,
    credentials,
    // The SDK would retry a create, and takes a quota (LimitExceededException) for throttling.
    maxAttempts: 1,
    requestHandler: {
      ...CONNECTIONS,
      connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
    },
  });
}

/** A deletion whose answer was lost, and that then finds nothing, was carried out. */
async function deleteOnce(send: (onRetry: (error: unknown) => void) => Promise<unknown>): Promise<void> {
  let mayBeDone = false;
  try {
    await send((error) => (mayBeDone ||= retryOf(error) === 'ambiguous'));
  } catch (error) {
    if (!mayBeDone || !isError(error, 'ResourceNotFoundException')) throw error;
  }
}

async function logged<Output>(
  name: string,
  send: () => Promise<Output>,
  log: (line: string) => void,
  clock: Clock,
): Promise<Output> {
  const started = clock.now();
  const tell = (result: string): void =>
    log(`cognito-idp:${name} ${result} after ${clock.now() - started} ms`);
  try {
    const output = await send();
    tell('answered');
    return output;
  } catch (error) {
    tell(error instanceof Error ? error.name : 'failed');
    throw error;
  }
}
