import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import type * as api from '@aws-sdk/client-secrets-manager';
import { callsTo, configurationFor, type Budget, type Caller } from '../app-client/aws-calls';

/**
 * The operations of AWS Secrets Manager that the product uses. Errors are the SDK's, after the retries: each call
 * may be sent again after a lost answer, for what a second one of it does is nothing (a token of the caller's), or a
 * refusal that the caller looks behind (`moveStage`, `delete`).
 */
export interface SecretsManager {
  create(input: api.CreateSecretRequest): Promise<api.CreateSecretResponse>;
  describe(input: api.DescribeSecretRequest): Promise<api.DescribeSecretResponse>;
  get(input: api.GetSecretValueRequest): Promise<api.GetSecretValueResponse>;
  put(input: api.PutSecretValueRequest): Promise<api.PutSecretValueResponse>;
  update(input: api.UpdateSecretRequest): Promise<unknown>;
  moveStage(input: api.UpdateSecretVersionStageRequest): Promise<unknown>;
  tag(input: api.TagResourceRequest): Promise<unknown>;
  untag(input: api.UntagResourceRequest): Promise<unknown>;
  delete(input: api.DeleteSecretRequest): Promise<unknown>;
  restore(input: api.RestoreSecretRequest): Promise<unknown>;
}

/** Secrets Manager for one invocation, with its caller's credentials. */
export function secretsManagerFor(caller: Caller, budget: Budget): SecretsManager {
  const client = new SecretsManagerClient(configurationFor(caller));
  const call = callsTo('secretsmanager', caller, budget);
  return {
    create: (input) =>
      call('CreateSecret', (options) => client.send(new CreateSecretCommand(input), options)),
    describe: (input) =>
      call('DescribeSecret', (options) => client.send(new DescribeSecretCommand(input), options)),
    get: (input) =>
      call('GetSecretValue', (options) => client.send(new GetSecretValueCommand(input), options)),
    put: (input) =>
      call('PutSecretValue', (options) => client.send(new PutSecretValueCommand(input), options)),
    update: (input) =>
      call('UpdateSecret', (options) => client.send(new UpdateSecretCommand(input), options)),
    moveStage: (input) =>
      call('UpdateSecretVersionStage', (options) =>
        client.send(new UpdateSecretVersionStageCommand(input), options),
      ),
    tag: (input) => call('TagResource', (options) => client.send(new TagResourceCommand(input), options)),
    untag: (input) =>
      call('UntagResource', (options) => client.send(new UntagResourceCommand(input), options)),
    delete: (input) =>
      call('DeleteSecret', (options) => client.send(new DeleteSecretCommand(input), options)),
    restore: (input) =>
      call('RestoreSecret', (options) => client.send(new RestoreSecretCommand(input), options)),
  };
}
