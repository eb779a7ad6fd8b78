/**
 * Mimics: requests per second per account and per user pool, by category (2: categories; D: 15 and 5), and
 * the number of app clients per pool (D: 1000).
 * Deliberate difference: rates are off until `PUT /_local/quotas` sets them, so that tests are not slowed.
 * Gap: the session and secret operations count in no category (it is not known whether they do).
 */

export const QUOTA_CATEGORIES = ['UserPoolClientRead', 'UserPoolClientUpdate'] as const;
export type QuotaCategory = (typeof QUOTA_CATEGORIES)[number];

/** Requests per second; what is left out is not limited. */
export interface Rate {
  perPool?: number;
  perAccount?: number;
}

export type QuotaSettings = Partial<Record<QuotaCategory, Rate>> & { ClientsPerPool?: number };

export const DEFAULT_CLIENTS_PER_POOL = 1000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets: each holds one second's worth and fills evenly. */
export class Quotas {
  private settings: QuotaSettings = {};
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly clock: () => number) {}

  get clientsPerPool(): number {
    return this.settings.ClientsPerPool ?? DEFAULT_CLIENTS_PER_POOL;
  }

  /** Replaces all quotas, and fills every bucket. */
  set(settings: QuotaSettings): void {
    this.settings = settings;
    this.buckets.clear();
  }

  get(): QuotaSettings {
    return this.settings;
  }

  /** Takes one request out of the category's buckets; false when the account's or the pool's is empty. */
  take(category: QuotaCategory, region: string, poolId: string): boolean {
    const rate = this.settings[category];
    const buckets = [
      this.bucket(`${category} ${region}`, rate?.perAccount),
      this.bucket(`${category} ${poolId}`, rate?.perPool),
    ];
    if (buckets.some((bucket) => bucket && bucket.tokens < 1)) return false;
    for (const bucket of buckets) if (bucket) bucket.tokens -= 1;
    return true;
  }

  private bucket(key: string, perSecond: number | undefined): Bucket | undefined {
    if (perSecond === undefined) return undefined;
    const now = this.clock();
    const bucket = this.buckets.get(key) ?? { tokens: perSecond, at: now };
    bucket.tokens = Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.buckets.set(key, bucket);
    return bucket;
  }
}
