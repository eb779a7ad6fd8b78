import {
  AddUserPoolClientSecretCommand,
  DeleteUserPoolClientSecretCommand,
  ListUserPoolClientSecretsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { identifierOf, type Identifier } from '../support/client';
import { drive, succeed } from '../support/drive';
import type { InvokeOptions, ProgressEvent, Properties, TestLocal } from '../support/local';

/** The content of a stored version. */
interface Body extends Record<string, unknown> {
  readonly client_secret?: string;
  readonly client_secret_id?: string;
  readonly rotation_version?: string;
}

/** What tests look at and do to a client's secret behind the provider's back, as a person with the console would. */
export const secretsOf = (local: TestLocal) => {
  const manager = () =>
    new SecretsManager({
      endpoint: local.aws,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' },
      maxAttempts: 1,
    });
  const bodyOf = async (of: Identifier, VersionStage = 'AWSCURRENT'): Promise<Body> => {
    const { SecretString } = await manager().getSecretValue({ SecretId: nameOf(of), VersionStage });
    // The provider's own JSON; tests assert its members.
    return JSON.parse(SecretString ?? '') as Body;
  };
  return {
    manager,
    bodyOf,
    describe: (of: Identifier) => manager().describeSecret({ SecretId: nameOf(of) }),
    tagsOf: async (of: Identifier): Promise<Record<string, string>> => {
      const { Tags = [] } = await manager().describeSecret({ SecretId: nameOf(of) });
      return Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
    },
    /** Whether Cognito gives a token for what a stage holds: a real request. */
    isAccepted: async (of: Identifier, stage = 'AWSCURRENT'): Promise<boolean> =>
      isAccepted(local, of, (await bodyOf(of, stage)).client_secret ?? ''),
    idsOf: async (of: Identifier): Promise<string[]> => {
      const { ClientSecrets = [] } = await local.cognito().send(new ListUserPoolClientSecretsCommand(of));
      return ClientSecrets.map(({ ClientSecretId = '' }) => ClientSecretId);
    },
    addStranger: async (of: Identifier): Promise<string> => {
      const answer = await local.cognito().send(new AddUserPoolClientSecretCommand(of));
      return answer.ClientSecretDescriptor?.ClientSecretId ?? '';
    },
    deleteAtCognito: (of: Identifier, ClientSecretId: string) =>
      local.cognito().send(new DeleteUserPoolClientSecretCommand({ ...of, ClientSecretId })),
  };
};

export const nameOf = ({ UserPoolId, ClientId }: Identifier): string => `cognito/${UserPoolId}/${ClientId}`;

/** Whether Cognito gives a token for a secret. */
export async function isAccepted(
  local: TestLocal,
  { ClientId }: Identifier,
  secret: string,
): Promise<boolean> {
  const basic = Buffer.from(`${ClientId}:${encodeURIComponent(secret)}`).toString('base64');
  const { status } = await fetch(`${local.aws}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  return status === 200;
}

/** What a client needs beside its secret, so that tokens can be asked for. */
export const M2M = {
  GenerateSecret: true,
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthScopes: ['api/read'],
} as const;

/** A client whose secret is delivered, with the templates that it goes through. */
export class Life {
  private constructor(
    readonly local: TestLocal,
    readonly id: Identifier,
    readonly created: Properties,
    private template: Properties,
  ) {}

  static async begin(local: TestLocal, UserPoolId: string, template: Properties): Promise<Life> {
    const created = await succeed(local, 'CREATE', { UserPoolId, ...M2M, ...template });
    return new Life(local, identifierOf(created), created, template);
  }

  /** An UPDATE to another template, the last one that succeeded being the one before. */
  async change(template: Properties, more: InvokeOptions = {}): Promise<ProgressEvent> {
    const event = await this.attempt(template, more);
    if (event.status === 'SUCCESS') this.template = template;
    return event;
  }

  /** The same, and it must succeed. */
  async update(template: Properties, more: InvokeOptions = {}): Promise<Properties> {
    const { status, errorCode, message, resourceModel } = await this.change(template, more);
    if (status !== 'SUCCESS') throw new Error(`UPDATE failed: ${errorCode} ${message}`);
    return resourceModel ?? {};
  }

  /** As CloudFormation undoes an update to `failed`. */
  async rollBackFrom(failed: Properties): Promise<Properties> {
    const previous = { ...this.id, ...M2M, ...failed };
    const desired = { ...this.id, ...M2M, ...this.template };
    return succeed(this.local, 'UPDATE', desired, { previous, rollback: true });
  }

  attempt(template: Properties, more: InvokeOptions = {}): Promise<ProgressEvent> {
    const previous = { ...this.id, ...M2M, ...this.template };
    return drive(this.local, 'UPDATE', { ...this.id, ...M2M, ...template }, { previous, ...more });
  }

  read(): Promise<Properties> {
    return succeed(this.local, 'READ', { ...this.id });
  }

  delete(): Promise<ProgressEvent> {
    return drive(this.local, 'DELETE', { ...this.id });
  }
}
