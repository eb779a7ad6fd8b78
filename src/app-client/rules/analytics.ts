import { isUnset } from '../values';
import { violatedIf, type Rule } from './rule';

const TRIO = ['ApplicationId', 'RoleArn', 'ExternalId'] as const;

export const ANALYTICS_RULES: readonly Rule[] = [
  {
    name: 'AnalyticsConfiguration-by-arn-or-by-id',
    grade: 'V',
    reason: 'A Pinpoint project is named by its ARN alone, or by its id with a role and an external id.',
    settings: ['AnalyticsConfiguration'],
    check: ({ client: { AnalyticsConfiguration: given } }) => {
      if (given === undefined || isUnset(given)) return [];
      const members = TRIO.filter((name) => given[name] !== undefined).length;
      return violatedIf(given.ApplicationArn === undefined ? members !== TRIO.length : members > 0, () => ({
        path: '/AnalyticsConfiguration',
        reason: 'has neither ApplicationArn alone nor ApplicationId, RoleArn and ExternalId together',
        remedy: 'Set ApplicationArn and none of the three, or all three and no ApplicationArn.',
      }));
    },
  },
];
