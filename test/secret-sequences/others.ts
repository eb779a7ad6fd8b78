import type { Identifier } from '../support/client';
import type { Cognito } from './cognito';
import type { Secrets } from './secrets';
import type { Vault } from './vault';
import type { Wallet } from './wallet';

/** What others do to a client by hand. */
export type Deed =
  'a stranger adds a secret' | 'the stranger takes it away' | 'somebody deletes the stored secret';

/** Whoever has the rights to change a client, beside the provider. */
export class Others {
  /** Of the strangers' secrets so far. */
  private readonly ids: string[] = [];
  /** Each gives the secrets then; nothing where it cannot be done. */
  private readonly deeds: Record<Deed, (of: Identifier, now: Secrets) => Promise<Secrets> | undefined> = {
    'a stranger adds a secret': (of, now) => (now.living.length === 1 ? this.come(of, now) : undefined),
    'the stranger takes it away': (of, now) => (this.strangerIn(now) ? this.go(of, now) : undefined),
    'somebody deletes the stored secret': (of, now) => (now.stored ? this.lose(of, now) : undefined),
  };

  constructor(
    private readonly cognito: Cognito,
    private readonly vault: Vault,
    private readonly wallet: Wallet,
  ) {}

  async do(deed: Deed, of: Identifier, now: Secrets): Promise<Secrets | undefined> {
    return this.deeds[deed](of, now);
  }

  /** The id of the secret that a stranger has there. */
  strangerIn({ living }: Secrets): string | undefined {
    return living.includes(this.name) ? this.ids.at(-1) : undefined;
  }

  private get name(): string {
    return `stranger ${this.ids.length}`;
  }

  private async come(of: Identifier, now: Secrets): Promise<Secrets> {
    const value = `Of_a_stranger_${this.ids.length + 1}_0123456789`;
    this.ids.push(await this.cognito.add(of, value));
    this.wallet.learn(this.name, value);
    return { ...now, living: [...now.living, this.name] };
  }

  private async go(of: Identifier, now: Secrets): Promise<Secrets> {
    await this.cognito.remove(of, this.ids.at(-1) ?? '');
    return { ...now, living: now.living.filter((secret) => secret !== this.name) };
  }

  private async lose(of: Identifier, { living, generated }: Secrets): Promise<Secrets> {
    await this.vault.delete(of);
    return { living, generated };
  }
}
