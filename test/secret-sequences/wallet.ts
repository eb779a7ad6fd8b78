import type { Identity } from './secrets';

/** The values that a person would bring; the tests' own, for clients of the local AWS alone. */
const customValue = (identity: Identity): string => `Brought_by_the_user_${identity.slice(-1)}+0123456789`;

/** Which secret is which: values by where they came from. It stays in this process. */
export class Wallet {
  private readonly values = new Map<Identity, string>();

  learn(identity: Identity, value: string): void {
    this.values.set(identity, value);
  }

  /** The value of a custom secret, which is looked out for from then on. */
  custom(identity: Identity): string {
    this.learn(identity, customValue(identity));
    return customValue(identity);
  }

  /** Keeps a value that nobody has seen before as the next generated one. */
  discover(value: string | undefined): void {
    if (value !== undefined && this.identityOf(value) === undefined) {
      this.learn(`generated ${this.generated + 1}`, value);
    }
  }

  valueOf(identity: Identity): string | undefined {
    return this.values.get(identity);
  }

  identityOf(value: string): Identity | undefined {
    return this.identities.find((identity) => this.values.get(identity) === value);
  }

  get identities(): Identity[] {
    return [...this.values.keys()];
  }

  get generated(): number {
    return this.identities.filter((identity) => identity.startsWith('generated')).length;
  }
}
