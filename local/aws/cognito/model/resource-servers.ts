/**
 * Resource servers: the input shapes under the API model's names, with its bounds, patterns and enums (D: API
 * model of cognito-idp). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const RESOURCE_SERVERS_SHAPES = {
  ResourceServerIdentifierType: {
    type: 'string',
    min: 1,
    max: 256,
    pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+',
  },
  ResourceServerNameType: { type: 'string', min: 1, max: 256, pattern: '[\\w\\s+=,.@-]+' },
  ResourceServerScopeNameType: {
    type: 'string',
    min: 1,
    max: 256,
    pattern: '[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+',
  },
  ResourceServerScopeDescriptionType: { type: 'string', min: 1, max: 256 },
  ListResourceServersLimitType: { type: 'integer', min: 1, max: 50 },
  ResourceServerScopeListType: { type: 'list', member: 'ResourceServerScopeType', max: 100 },
  CreateResourceServerRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      Identifier: 'ResourceServerIdentifierType',
      Name: 'ResourceServerNameType',
      Scopes: 'ResourceServerScopeListType',
    },
    required: ['UserPoolId', 'Identifier', 'Name'],
  },
  ResourceServerScopeType: {
    type: 'structure',
    members: {
      ScopeName: 'ResourceServerScopeNameType',
      ScopeDescription: 'ResourceServerScopeDescriptionType',
    },
    required: ['ScopeName', 'ScopeDescription'],
  },
  DescribeResourceServerRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', Identifier: 'ResourceServerIdentifierType' },
    required: ['UserPoolId', 'Identifier'],
  },
  UpdateResourceServerRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      Identifier: 'ResourceServerIdentifierType',
      Name: 'ResourceServerNameType',
      Scopes: 'ResourceServerScopeListType',
    },
    required: ['UserPoolId', 'Identifier', 'Name'],
  },
  DeleteResourceServerRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', Identifier: 'ResourceServerIdentifierType' },
    required: ['UserPoolId', 'Identifier'],
  },
  ListResourceServersRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      MaxResults: 'ListResourceServersLimitType',
      NextToken: 'PaginationKeyType',
    },
    required: ['UserPoolId'],
  },
} as const satisfies Shapes;
