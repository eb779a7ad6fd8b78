/**
 * Mimics: Amazon Cognito user pools (cognito-idp), the control plane around app clients, as it was seen and
 * documented up to November 2026. Each rule carries how it is known.
 * Gaps: everything about users (sign-up, sign-in, tokens, groups), domains, branding, terms, log delivery;
 * ConcurrentModificationException exists for writes of one app client only.
 * Deliberate differences: stand at the head of the file they are made in.
 */
import type { Service } from '../service';
import { isObject } from '../json';
import { deserialize } from '../model/deserialize';
import { validate } from '../model/validate';
import { CLIENT_OPERATIONS } from './clients';
import { PROVIDER_OPERATIONS } from './identity-providers';
import { MFA_OPERATIONS } from './mfa';
import { inputShapeOf, MODEL } from './model';
import { POOL_OPERATIONS } from './pools';
import { RESOURCE_SERVER_OPERATIONS } from './resource-servers';
import { SECRET_OPERATIONS } from './secrets';
import { SESSION_OPERATIONS } from './sessions';
import { TAG_OPERATIONS } from './tags';

export const cognito: Service = {
  name: 'cognito-idp',
  targetPrefix: 'AWSCognitoIdentityProviderService',
  operations: {
    ...POOL_OPERATIONS,
    ...MFA_OPERATIONS,
    ...TAG_OPERATIONS,
    ...SESSION_OPERATIONS,
    ...CLIENT_OPERATIONS,
    ...SECRET_OPERATIONS,
    ...PROVIDER_OPERATIONS,
    ...RESOURCE_SERVER_OPERATIONS,
  },
  deserialize: (operation, input) => {
    const typed = deserialize(MODEL, inputShapeOf(operation), input);
    return isObject(typed) ? typed : {};
  },
  validate: (operation, input) => validate(MODEL, inputShapeOf(operation), input),
};
