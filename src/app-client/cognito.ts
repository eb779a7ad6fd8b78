import {
  AddUserPoolClientSecretCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  DeleteUserPoolClientSecretCommand,
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
  ListUserPoolClientSecretsCommand,
  ListUserPoolClientsCommand,
  SetUserPoolClientSessionConfigurationCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as api from '@aws-sdk/client-cognito-identity-provider';
import { callsTo, configurationFor, deletedOnce, type Budget, type Call, type Caller } from './aws-calls';
import type { RetryOptions } from './retry';

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
  /** Not repeated where it may have been carried out: a second one would add a second secret. */
  addSecret(input: api.AddUserPoolClientSecretRequest): Promise<api.AddUserPoolClientSecretResponse>;
  deleteSecret(input: api.DeleteUserPoolClientSecretRequest): Promise<void>;
  getSession(
    input: api.GetUserPoolClientSessionConfigurationRequest,
  ): Promise<api.GetUserPoolClientSessionConfigurationResponse>;
  setSession(
    input: api.SetUserPoolClientSessionConfigurationRequest,
  ): Promise<api.SetUserPoolClientSessionConfigurationResponse>;
  /** When the last call may begin, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** Cognito for one invocation, with its caller's credentials. */
export function cognitoFor(caller: Caller, budget: Budget): Cognito {
  const client = new CognitoIdentityProviderClient(configurationFor(caller));
  const call = callsTo('cognito-idp', caller, budget);
  return {
    createClient: (input) =>
      call(
        'CreateUserPoolClient',
        (options) => client.send(new CreateUserPoolClientCommand(input), options),
        { creating: true, answerMs: Infinity },
      ),
    describeClient: async (input) => {
      const described = await call('DescribeUserPoolClient', (options) =>
        client.send(new DescribeUserPoolClientCommand(input), options),
      );
      // At once: a call beside this one may fail with a message that quotes it.
      if (described.UserPoolClient?.ClientSecret !== undefined)
        caller.conceal(described.UserPoolClient.ClientSecret);
      return described;
    },
    updateClient: (input, more) =>
      call(
        'UpdateUserPoolClient',
        (options) => client.send(new UpdateUserPoolClientCommand(input), options),
        more,
      ),
    deleteClient: (input) =>
      deletedOnce((onRetry) =>
        call(
          'DeleteUserPoolClient',
          (options) => client.send(new DeleteUserPoolClientCommand(input), options),
          { onRetry },
        ),
      ),
    listClients: (input) =>
      call('ListUserPoolClients', (options) => client.send(new ListUserPoolClientsCommand(input), options)),
    ...secretsOf(client, call),
    getSession: (input) =>
      call('GetUserPoolClientSessionConfiguration', (options) =>
        client.send(new GetUserPoolClientSessionConfigurationCommand(input), options),
      ),
    setSession: (input) =>
      call('SetUserPoolClientSessionConfiguration', (options) =>
        client.send(new SetUserPoolClientSessionConfigurationCommand(input), options),
      ),
    deadline: budget.deadline,
  };
}

/** The operations on a client's secrets. */
const secretsOf = (
  client: CognitoIdentityProviderClient,
  call: Call,
): Pick<Cognito, 'listSecrets' | 'addSecret' | 'deleteSecret'> => ({
  listSecrets: (input) =>
    call('ListUserPoolClientSecrets', (options) =>
      client.send(new ListUserPoolClientSecretsCommand(input), options),
    ),
  addSecret: (input) =>
    call(
      'AddUserPoolClientSecret',
      (options) => client.send(new AddUserPoolClientSecretCommand(input), options),
      { creating: true },
    ),
  deleteSecret: (input) =>
    deletedOnce((onRetry) =>
      call(
        'DeleteUserPoolClientSecret',
        (options) => client.send(new DeleteUserPoolClientSecretCommand(input), options),
        { onRetry },
      ),
    ),
});
