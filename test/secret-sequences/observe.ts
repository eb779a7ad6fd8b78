import type { DescribeSecretResponse } from '@aws-sdk/client-secrets-manager';
import type { Identifier } from '../support/client';
import type { Cognito } from './cognito';
import type { Held, Identity } from './secrets';
import type { Bodies, Body, Vault } from './vault';
import type { Wallet } from './wallet';

/** A client's secrets as everybody can see them, told by identity. */
export interface Sight {
  /** What the token endpoint accepts. */
  readonly living: readonly Identity[];
  /** How many Cognito lists. */
  readonly count: number;
  readonly stored?: {
    readonly current?: Held;
    readonly previous?: Held;
    /** Only where a rotation is unfinished: its value is not the current one. */
    readonly pending?: Held;
    /** For how many days it can be restored, where it awaits its deletion. */
    readonly scheduled?: number;
    readonly key?: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly arn?: string;
  };
  /** What a consumer would stumble over in the stored JSON. */
  readonly problems: readonly string[];
}

const OWN_TAGS = 'community:cognito:';
const DAY_MILLISECONDS = 86_400_000;

/** Everything outside the provider: Cognito, the token endpoint and Secrets Manager. */
export class Observer {
  private last: { readonly ids: string; readonly living: Identity[] } = { ids: '', living: [] };

  constructor(
    private readonly cognito: Cognito,
    private readonly vault: Vault,
    private readonly wallet: Wallet,
  ) {}

  /** Looks at everything; values that were never seen become the next generated ones. */
  async look(of: Identifier): Promise<Sight> {
    const [ids, described] = await Promise.all([this.cognito.ids(of), this.vault.describe(of)]);
    const bodies = await this.vault.bodies(of, described);
    [bodies.current, bodies.pending].forEach((body) => this.wallet.discover(body?.client_secret));
    const living = await this.accepted(of, ids, bodies.current?.client_secret);
    const problems = this.problemsOf(of, ids, bodies);
    const stored = described && { ...this.held(bodies), ...about(described) };
    return { living, count: ids.length, ...(stored && { stored }), problems };
  }

  /** What is stored, whether the client is there or not. */
  stored(of: Identifier): Promise<DescribeSecretResponse | undefined> {
    return this.vault.describe(of);
  }

  /**
   * The known secrets with which the client gets a token. The current one is asked for each time, the others where
   * Cognito's list is another than the last time: a secret's value never changes.
   */
  private async accepted(of: Identifier, ids: string[], current = ''): Promise<Identity[]> {
    const isNew = ids.join() !== this.last.ids;
    const candidates = isNew ? this.wallet.identities : this.last.living;
    const answers = await Promise.all(
      candidates.map(async (identity) => {
        const value = this.wallet.valueOf(identity) ?? '';
        return isNew || value === current ? this.cognito.accepts(of, value) : true;
      }),
    );
    const living = candidates.filter((_, index) => answers[index]).sort();
    this.last = { ids: ids.join(), living };
    return living;
  }

  private held({ current, previous, pending }: Bodies) {
    const isUnfinished = pending && pending.client_secret !== current?.client_secret;
    return {
      ...(current && { current: this.heldIn(current) }),
      ...(previous && { previous: this.heldIn(previous) }),
      ...(isUnfinished && { pending: this.heldIn(pending) }),
    };
  }

  private heldIn({ client_secret, rotation_version }: Body): Held {
    const secret = this.wallet.identityOf(client_secret) ?? 'one that was never current';
    return { secret, ...(rotation_version !== undefined && { version: rotation_version }) };
  }

  private problemsOf({ UserPoolId, ClientId }: Identifier, ids: string[], bodies: Bodies): string[] {
    const isFor = (body: Body): boolean =>
      body.client_id === ClientId && body.user_pool_id === UserPoolId && body.region === 'us-east-1';
    const { current } = bodies;
    return [
      ...Object.entries(bodies).flatMap(([stage, body]) =>
        isFor(body) ? [] : [`${stage} is of another client`],
      ),
      ...(current && !ids.includes(current.client_secret_id ?? '')
        ? ['the current id is none of Cognito']
        : []),
    ];
  }
}

function about({ DeletedDate, KmsKeyId, Tags = [], ARN }: DescribeSecretResponse) {
  const ours = Tags.filter(({ Key = '' }) => !Key.startsWith(OWN_TAGS));
  const days = DeletedDate && Math.round((DeletedDate.getTime() - Date.now()) / DAY_MILLISECONDS);
  return {
    tags: Object.fromEntries(ours.map(({ Key = '', Value = '' }) => [Key, Value])),
    ...(KmsKeyId !== undefined && { key: KmsKeyId }),
    ...(days !== undefined && { scheduled: days }),
    ...(ARN !== undefined && { arn: ARN }),
  };
}
