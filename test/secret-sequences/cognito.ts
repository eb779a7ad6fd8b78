import {
  AddUserPoolClientSecretCommand,
  DeleteUserPoolClientSecretCommand,
  DescribeUserPoolClientCommand,
  ListUserPoolClientSecretsCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Identifier } from '../support/client';

/** A client and its secrets as whoever has the rights can see and change them, through the official SDK. */
export class Cognito {
  constructor(
    private readonly aws: string,
    private readonly client: CognitoIdentityProviderClient,
  ) {}

  /** The secret that Describe shows. */
  async shown(of: Identifier): Promise<string | undefined> {
    return (await this.client.send(new DescribeUserPoolClientCommand(of))).UserPoolClient?.ClientSecret;
  }

  async isThere(of: Identifier): Promise<boolean> {
    return this.shown(of).then(
      () => true,
      () => false,
    );
  }

  async ids(of: Identifier): Promise<string[]> {
    const { ClientSecrets = [] } = await this.client.send(new ListUserPoolClientSecretsCommand(of));
    return ClientSecrets.map(({ ClientSecretId = '' }) => ClientSecretId);
  }

  /** Adds a secret as a stranger would; gives its id. */
  async add(of: Identifier, ClientSecret: string): Promise<string> {
    const command = new AddUserPoolClientSecretCommand({ ...of, ClientSecret });
    return (await this.client.send(command)).ClientSecretDescriptor?.ClientSecretId ?? '';
  }

  async remove(of: Identifier, ClientSecretId: string): Promise<void> {
    await this.client.send(new DeleteUserPoolClientSecretCommand({ ...of, ClientSecretId }));
  }

  /** Whether the token endpoint accepts the secret. */
  async accepts({ ClientId }: Identifier, secret: string): Promise<boolean> {
    const authorization = `Basic ${Buffer.from(`${ClientId}:${secret}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const answer = await fetch(`${this.aws}/oauth2/token`, {
      method: 'POST',
      headers: { authorization },
      body,
    });
    await answer.arrayBuffer();
    return answer.ok;
  }
}
