import type { Subject } from './rule';

/** Valid are the ARN alone, or the id, role and external id together; UserDataShared goes with both. */
export function isAnalyticsMalformed({ settings }: Subject): boolean {
  const given = settings.AnalyticsConfiguration;
  if (!given) return false;
  const parts = [given.ApplicationId, given.RoleArn, given.ExternalId].filter(
    (part) => part !== undefined,
  ).length;
  return given.ApplicationArn === undefined ? parts !== 3 : parts !== 0;
}
