/**
 * The rules of an app client beyond the API model's constraints, in the order in which they are checked;
 * the first broken one is told. That they come after pool and client is inferred (I), their order among
 * themselves too.
 * Deliberately no rule (row 31, V): token revocation, lists and OAuth settings are accepted while
 * AllowedOAuthFlowsUserPoolClient is false.
 */
import { AwsError } from '../../errors';
import { isAnalyticsMalformed } from './analytics';
import { unknownReadAttributes, wrongWriteAttributes } from './attributes';
import {
  contextDataWithoutSecret,
  generatedAndOwnSecret,
  mixedFlowNames,
  rotationWithRefreshFlow,
} from './flows';
import {
  clientCredentialsMixed,
  clientCredentialsWithoutSecret,
  lacksCallbackUrls,
  lacksFlowsOrScopes,
  oidcScopeOfClientCredentials,
  unknownScope,
} from './oauth';
import { missingProvider } from './providers';
import type { Rule, Subject } from './rule';
import { insecureUrl, redirectNotListed, urlWithFragment } from './urls';
import { outlivesRefreshToken, validityOutOfRange } from './validity';

const INVALID = 'InvalidParameterException';
const INVALID_FLOW = 'InvalidOAuthFlowException';

export const CLIENT_RULES: readonly Rule[] = [
  {
    row: 29,
    grade: 'D',
    exception: INVALID,
    exceptionGrade: 'I',
    message: 'GenerateSecret cannot be true when ClientSecret is given.', // the real text is not known
    isBroken: generatedAndOwnSecret,
  },
  {
    row: 1,
    grade: 'V',
    exception: INVALID,
    message: 'Invalid range for token validity.',
    isBroken: validityOutOfRange,
  },
  {
    row: 2,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message:
      'Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
    isBroken: outlivesRefreshToken,
  },
  {
    row: 3,
    grade: 'V',
    exception: INVALID,
    message:
      'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
    isBroken: lacksFlowsOrScopes,
  },
  {
    row: 4,
    grade: 'V',
    exception: INVALID_FLOW,
    message: 'CallbackUrls can not be empty when code flow or implicit flow is selected',
    isBroken: lacksCallbackUrls,
  },
  {
    row: 5,
    grade: 'V',
    exception: INVALID_FLOW,
    exceptionGrade: 'I',
    message: 'client_credentials flow can not be selected along with code flow or implicit flow.',
    isBroken: clientCredentialsMixed,
  },
  {
    row: 6,
    grade: 'V',
    exception: INVALID_FLOW,
    message: 'client_credentials flow can not be selected if client does not have a client secret.',
    isBroken: clientCredentialsWithoutSecret,
  },
  {
    row: 7,
    grade: 'V',
    exception: INVALID_FLOW,
    message: '{value} is not supported with client_credentials flow',
    isBroken: oidcScopeOfClientCredentials,
  },
  {
    row: 8,
    grade: 'V',
    exception: 'ScopeDoesNotExistException',
    message: 'Invalid scope requested: {value}',
    isBroken: unknownScope,
  },
  {
    row: 9,
    grade: 'V',
    exception: INVALID,
    message: '{value} cannot use the HTTP protocol.',
    isBroken: insecureUrl,
  },
  {
    row: 10,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message: '{value} cannot use fragment',
    isBroken: urlWithFragment,
  },
  {
    row: 12,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message: 'The default redirect URI {value} is not in the callback URIs list.',
    isBroken: redirectNotListed,
  },
  {
    row: 13,
    grade: 'V',
    exception: INVALID,
    message: 'The provider {value} does not exist for User Pool {pool}.',
    isBroken: missingProvider,
  },
  {
    row: 14,
    grade: 'V',
    exception: INVALID,
    message: 'Invalid write attributes specified while {verb} a client',
    isBroken: wrongWriteAttributes,
  },
  {
    row: 15,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message: 'Invalid read attributes specified while {verb} a client',
    isBroken: unknownReadAttributes,
  },
  {
    row: 16,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message: "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.",
    isBroken: mixedFlowNames,
  },
  {
    row: 17,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message: 'Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
    isBroken: contextDataWithoutSecret,
  },
  {
    row: 18,
    grade: 'V',
    exception: INVALID,
    exceptionGrade: 'I',
    message:
      'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
    isBroken: isAnalyticsMalformed,
  },
  {
    row: 30,
    grade: 'D',
    exception: INVALID,
    exceptionGrade: 'I',
    message: 'Refresh token rotation cannot be enabled together with ALLOW_REFRESH_TOKEN_AUTH.', // text not known
    isBroken: rotationWithRefreshFlow,
  },
];

/** Throws the error of the first rule that the subject breaks. */
export function checkRules(subject: Subject): void {
  for (const rule of CLIENT_RULES) {
    const broken = rule.isBroken(subject);
    if (broken === undefined || broken === false) continue;
    const values = { value: String(broken), pool: subject.pool.id, verb: subject.verb };
    const message = rule.message.replace(
      /\{(value|pool|verb)\}/g,
      (_, name: keyof typeof values) => values[name],
    );
    throw new AwsError(rule.exception, message);
  }
}
