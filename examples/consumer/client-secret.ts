import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** What a consumer needs of the JSON that AWSCURRENT holds. */
export interface ClientSecret {
  readonly client_id: string;
  readonly client_secret: string;
}

/** A client's stored secret, read when it is first needed and again only where Cognito refuses it. */
export class ClientSecretCache {
  private reading?: Promise<ClientSecret>;
  private last?: ClientSecret;

  /** @param arn the client's ClientSecretArn. */
  constructor(
    private readonly secrets: SecretsManagerClient,
    private readonly arn: string,
  ) {}

  /** @throws the SDK's errors; the next call reads again. */
  get(): Promise<ClientSecret> {
    this.reading ??= this.read().catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }

  /** The secret after one that was refused. Of many refused at the same time the first reads, the others wait. */
  getAfter(refused: ClientSecret): Promise<ClientSecret> {
    if (this.last === refused) this.reading = this.last = undefined;
    return this.get();
  }

  private async read(): Promise<ClientSecret> {
    // Never AWSPENDING: Cognito may not have that one yet.
    const { SecretString = '' } = await this.secrets.send(
      new GetSecretValueCommand({ SecretId: this.arn, VersionStage: 'AWSCURRENT' }),
    );
    // Written by the resource type; client_secret is absent only in a secret that waits for its first value.
    const { client_id, client_secret } = JSON.parse(SecretString) as Partial<ClientSecret>;
    if (!client_id || !client_secret) throw new Error(`${this.arn} holds no client secret yet`);
    this.last = { client_id, client_secret };
    return this.last;
  }
}
