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
import { isError, retryOf } from './errors';
import { withRetries, type RetryOptions } from './retry';

/** How long an operation may go on calling AWS, inside the 60 s (READ and LIST: 30 s) of the contract. */
export const BUDGET_MILLISECONDS: Readonly<Record<Action, number>> = {
  CREATE: 50_000,
  READ: 25_000,
  UPDATE: 50_000,
  DELETE: 50_000,
  LIST: 25_000,
};

/** Without an answer for so long a call counts as lost; not for a create, whose answer is worth waiting for. */
const REQUEST_TIMEOUT_MILLISECONDS = 10_000;
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
  const began = clock.now();
  const deadline = began + BUDGET_MILLISECONDS[caller.action];
  const client = clientFor(caller);
  const closing = new AbortController();
  const { signal } = closing;
  const waiting = { requestTimeout: REQUEST_TIMEOUT_MILLISECONDS, abortSignal: signal };

  const call = <Output>(name: string, send: () => Promise<Output>, more: Partial<RetryOptions> = {}) =>
    withRetries(() => logged(name, send, caller.log, clock), { clock, began, deadline, signal, ...more });

  return {
    createClient: (input) => {
      // Its answer is worth waiting for as long as there is time: without it, nobody knows what was made.
      const send = () =>
        client.send(new CreateUserPoolClientCommand(input), {
          requestTimeout: deadline - clock.now(),
          abortSignal: signal,
        });
      return call('CreateUserPoolClient', send, { creating: true });
    },
    describeClient: (input) =>
      call('DescribeUserPoolClient', () => client.send(new DescribeUserPoolClientCommand(input), waiting)),
    updateClient: (input, options) =>
      call(
        'UpdateUserPoolClient',
        () => client.send(new UpdateUserPoolClientCommand(input), waiting),
        options,
      ),
    deleteClient: (input) =>
      deleteOnce((onRetry) =>
        call('DeleteUserPoolClient', () => client.send(new DeleteUserPoolClientCommand(input), waiting), {
          onRetry,
        }),
      ),
    listClients: (input) =>
      call('ListUserPoolClients', () => client.send(new ListUserPoolClientsCommand(input), waiting)),
    listSecrets: (input) =>
      call('ListUserPoolClientSecrets', () =>
        client.send(new ListUserPoolClientSecretsCommand(input), waiting),
      ),
    getSession: (input) =>
      call('GetUserPoolClientSessionConfiguration', () =>
        client.send(new GetUserPoolClientSessionConfigurationCommand(input), waiting),
      ),
    setSession: (input) =>
      call('SetUserPoolClientSessionConfiguration', () =>
        client.send(new SetUserPoolClientSessionConfigurationCommand(input), waiting),
      ),
    deadline,
    close: () => closing.abort(),
  };
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
      throwOnRequestTimeout: true,
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
