/** A value as it was given: text, or bytes as base64. */
export interface SecretValue {
  SecretString?: string;
  SecretBinary?: string;
}

/** One version of a secret. */
export interface Version {
  id: string;
  value: SecretValue;
  created: Date;
  /** The day on which it was last read. */
  accessed?: Date;
  /** Staging labels; a version without one is deprecated. */
  stages: Set<string>;
  /** The key that it is encrypted with; undefined for aws/secretsmanager. */
  kmsKeyId?: string;
}

/** What is kept of a secret. */
export interface StoredSecret {
  name: string;
  arn: string;
  region: string;
  description?: string;
  /** Undefined for aws/secretsmanager. */
  kmsKeyId?: string;
  tags: Map<string, string>;
  created: Date;
  changed: Date;
  /** The day on which a value was last read. */
  accessed?: Date;
  /** The end of the recovery window of a secret that is scheduled for deletion. */
  deletionDate?: Date;
  /** By their ids, in the order in which they were made. */
  versions: Map<string, Version>;
}

/** Every secret by Region and name. */
export class SecretsState {
  private readonly secrets = new Map<string, StoredSecret>();

  add(secret: StoredSecret): void {
    this.secrets.set(key(secret.region, secret.name), secret);
  }

  remove({ region, name }: StoredSecret): void {
    this.secrets.delete(key(region, name));
  }

  /** The secrets of a Region that there are at that time: where a recovery window has ended, none is left. */
  at(region: string, now: Date): StoredSecret[] {
    for (const secret of this.secrets.values()) {
      if (secret.deletionDate && secret.deletionDate <= now) this.remove(secret);
    }
    return [...this.secrets.values()].filter((secret) => secret.region === region);
  }

  clear(): void {
    this.secrets.clear();
  }
}

const key = (region: string, name: string): string => `${region}|${name}`;
