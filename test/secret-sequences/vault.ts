import {
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
  type DescribeSecretResponse,
} from '@aws-sdk/client-secrets-manager';
import type { Identifier } from '../support/client';

/** What a version of the stored secret holds: what consumers rely on, and the version that was asked for. */
export interface Body {
  readonly client_id: string;
  readonly client_secret: string;
  readonly client_secret_id?: string;
  readonly user_pool_id: string;
  readonly region: string;
  readonly rotation_version?: string;
}

const STAGES = { current: 'AWSCURRENT', previous: 'AWSPREVIOUS', pending: 'AWSPENDING' } as const;
export type Bodies = { readonly [Stage in keyof typeof STAGES]?: Body };

/** Secrets Manager as a consumer of the client's secret reaches it, through the official SDK. */
export class Vault {
  private readonly client: SecretsManagerClient;
  /** By the ARN and the version: a secret that is stored again may have versions of the same ids. */
  private readonly seen = new Map<string, Body>();

  constructor(endpoint: string) {
    const credentials = { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' };
    this.client = new SecretsManagerClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  }

  /** Undefined where nothing is stored for the client. */
  describe(of: Identifier): Promise<DescribeSecretResponse | undefined> {
    return orNone(this.client.send(new DescribeSecretCommand({ SecretId: nameOf(of) })));
  }

  /**
   * The labelled versions of a stored secret; none where it is scheduled for deletion, or is not there. The current
   * one is read as consumers do; what another version held when it was read once it holds for ever.
   */
  async bodies(of: Identifier, described: DescribeSecretResponse | undefined): Promise<Bodies> {
    const labelled = described?.DeletedDate ? [] : Object.entries(described?.VersionIdsToStages ?? {});
    const entries = Object.entries(STAGES).map(async ([stage, label]) => {
      const id = labelled.find(([, labels]) => labels.includes(label))?.[0];
      if (id === undefined) return [stage, undefined] as const;
      const place = `${described?.ARN} ${id}`;
      const known = label === STAGES.current ? undefined : this.seen.get(place);
      const body = known ?? (await this.body(of, label));
      if (body) this.seen.set(place, body);
      return [stage, body] as const;
    });
    return Object.fromEntries((await Promise.all(entries)).filter(([, body]) => body));
  }

  /** At once, so that nothing can be restored. */
  async delete(of: Identifier): Promise<void> {
    const input = { SecretId: nameOf(of), ForceDeleteWithoutRecovery: true };
    await this.client.send(new DeleteSecretCommand(input));
  }

  close(): void {
    this.client.destroy();
  }

  private async body(of: Identifier, VersionStage: string): Promise<Body | undefined> {
    const input = { SecretId: nameOf(of), VersionStage };
    const { SecretString = '{}' } = (await orNone(this.client.send(new GetSecretValueCommand(input)))) ?? {};
    // The provider's own JSON; what is looked at is compared.
    const body = JSON.parse(SecretString) as Body;
    return 'client_secret' in body ? body : undefined;
  }
}

const nameOf = ({ UserPoolId, ClientId }: Identifier): string => `cognito/${UserPoolId}/${ClientId}`;

const orNone = <T>(answer: Promise<T>): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  });
