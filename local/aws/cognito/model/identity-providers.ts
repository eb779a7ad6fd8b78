/**
 * Identity providers: the input shapes under the API model's names, with its bounds, patterns and enums (D: API
 * model of cognito-idp). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const IDENTITY_PROVIDERS_SHAPES = {
  ProviderNameTypeV2: {
    type: 'string',
    min: 1,
    max: 32,
    pattern: '[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+',
  },
  IdentityProviderTypeType: {
    type: 'string',
    enum: ['SAML', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'OIDC'],
  },
  AttributeMappingKeyType: { type: 'string', min: 1, max: 32 },
  IdpIdentifierType: { type: 'string', min: 1, max: 40, pattern: '[\\w\\s+=.@-]+' },
  AcrMappingKeyType: { type: 'string', pattern: 'Level[1-4]' },
  ListProvidersLimitType: { type: 'integer', min: 0, max: 60 },
  IdpIdentifiersListType: { type: 'list', member: 'IdpIdentifierType', min: 0, max: 50 },
  ProviderDetailsType: { type: 'map', key: 'StringType', value: 'StringType' },
  AttributeMappingType: { type: 'map', key: 'AttributeMappingKeyType', value: 'StringType' },
  AcrMappingType: { type: 'map', key: 'AcrMappingKeyType', value: 'AcrValueType', min: 0, max: 4 },
  CreateIdentityProviderRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      ProviderName: 'ProviderNameTypeV2',
      ProviderType: 'IdentityProviderTypeType',
      ProviderDetails: 'ProviderDetailsType',
      AttributeMapping: 'AttributeMappingType',
      IdpIdentifiers: 'IdpIdentifiersListType',
      AcrMapping: 'AcrMappingType',
    },
    required: ['UserPoolId', 'ProviderName', 'ProviderType', 'ProviderDetails'],
  },
  DescribeIdentityProviderRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ProviderName: 'ProviderNameType' },
    required: ['UserPoolId', 'ProviderName'],
  },
  UpdateIdentityProviderRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      ProviderName: 'ProviderNameType',
      ProviderDetails: 'ProviderDetailsType',
      AttributeMapping: 'AttributeMappingType',
      IdpIdentifiers: 'IdpIdentifiersListType',
      AcrMapping: 'AcrMappingType',
    },
    required: ['UserPoolId', 'ProviderName'],
  },
  DeleteIdentityProviderRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', ProviderName: 'ProviderNameType' },
    required: ['UserPoolId', 'ProviderName'],
  },
  ListIdentityProvidersRequest: {
    type: 'structure',
    members: {
      UserPoolId: 'UserPoolIdType',
      MaxResults: 'ListProvidersLimitType',
      NextToken: 'PaginationKeyType',
    },
    required: ['UserPoolId'],
  },
  GetIdentityProviderByIdentifierRequest: {
    type: 'structure',
    members: { UserPoolId: 'UserPoolIdType', IdpIdentifier: 'IdpIdentifierType' },
    required: ['UserPoolId', 'IdpIdentifier'],
  },
} as const satisfies Shapes;
