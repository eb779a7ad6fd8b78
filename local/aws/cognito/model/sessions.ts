/**
 * Session configuration of pools and app clients: the input shapes under the API model's names, with its bounds, patterns and enums (D: API
 * model of cognito-idp). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const SESSIONS_SHAPES = {
  UserSessionTrackingType: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
  MaxSessionsPerUserType: { type: 'integer', min: 1, max: 100 },
  SSOSessionMaxValidityMinutesType: { type: 'integer', min: 0, max: 129600 },
  GetUserPoolSessionConfigurationRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType' },
    required: ['UserPoolId'],
  },
  SetUserPoolSessionConfigurationRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      UserSessionTracking: 'UserSessionTrackingType',
      TokenSession: 'UserPoolTokenSessionConfigType',
    },
    required: ['UserPoolId', 'UserSessionTracking', 'TokenSession'],
  },
  UserPoolTokenSessionConfigType: {
    type: 'structure',
    members: { MaxPerUser: 'MaxSessionsPerUserType' },
    required: ['MaxPerUser'],
  },
  GetUserPoolClientSessionConfigurationRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' },
    required: ['UserPoolId', 'ClientId'],
  },
  SetUserPoolClientSessionConfigurationRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      SSOSession: 'ClientSSOSessionConfigType',
    },
    required: ['UserPoolId', 'ClientId', 'SSOSession'],
  },
  ClientSSOSessionConfigType: {
    type: 'structure',
    members: { MaxValidityMinutes: 'SSOSessionMaxValidityMinutesType' },
    required: ['MaxValidityMinutes'],
  },
} as const satisfies Shapes;
