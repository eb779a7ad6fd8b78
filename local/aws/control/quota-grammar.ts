import { QUOTA_CATEGORIES, type QuotaSettings } from '../quotas';
import { Reader } from './grammar';

/**
 * Reads what `PUT /_local/quotas` takes, such as `{"UserPoolClientUpdate": {"perPool": 5}, "ClientsPerPool": 3}`.
 * @throws BadControl naming the member
 */
export function parseQuotas(body: unknown): QuotaSettings {
  const reader = Reader.of(body, 'quotas', [...QUOTA_CATEGORIES, 'ClientsPerPool']);
  const settings: QuotaSettings = {};
  for (const category of QUOTA_CATEGORIES) {
    const rate = reader.object(category);
    if (!rate) continue;
    const inner = new Reader(rate, `quotas.${category}`, ['perPool', 'perAccount']);
    settings[category] = { perPool: inner.count('perPool', 1), perAccount: inner.count('perAccount', 1) };
  }
  const clients = reader.count('ClientsPerPool', 0);
  if (clients !== undefined) settings.ClientsPerPool = clients;
  return settings;
}
