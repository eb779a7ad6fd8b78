import {
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  CreateUserPoolCommand,
  DeleteIdentityProviderCommand,
  DeleteResourceServerCommand,
  DeleteUserPoolCommand,
  DescribeIdentityProviderCommand,
  DescribeResourceServerCommand,
  DescribeUserPoolCommand,
  UpdateIdentityProviderCommand,
  UpdateResourceServerCommand,
  UpdateUserPoolCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../event';

/** A type of AWS's own that the engine makes by the API. */
export interface NativeRow {
  name: string;
  /** Every property that a template may set, and whether its change means a new resource. */
  properties: Record<string, 'required' | 'optional' | 'replaces' | 'required, replaces'>;
  attributes: readonly string[];
  /** What the API does not give back under the same name: without drift. */
  unreadable: readonly string[];
  physicalId: (model: Properties) => unknown;
  create: (client: CognitoIdentityProviderClient, desired: Properties) => Promise<Properties>;
  update: (client: CognitoIdentityProviderClient, desired: Properties, model: Properties) => Promise<unknown>;
  remove: (client: CognitoIdentityProviderClient, model: Properties) => Promise<unknown>;
  read: (client: CognitoIdentityProviderClient, model: Properties) => Promise<Properties>;
}

/**
 * A template's values as an API's input: the service itself checks them, so that a wrong one fails with its
 * own message.
 */
const input = <Input>(properties: Properties): Input => properties as Input;

const USER_POOL: NativeRow = {
  name: 'AWS::Cognito::UserPool',
  properties: {
    UserPoolName: 'optional',
    AccountRecoverySetting: 'optional',
    AdminCreateUserConfig: 'optional',
    AliasAttributes: 'replaces',
    AutoVerifiedAttributes: 'optional',
    DeletionProtection: 'optional',
    DeviceConfiguration: 'optional',
    EmailConfiguration: 'optional',
    EmailVerificationMessage: 'optional',
    EmailVerificationSubject: 'optional',
    LambdaConfig: 'optional',
    MfaConfiguration: 'optional',
    Policies: 'optional',
    Schema: 'replaces',
    SmsAuthenticationMessage: 'optional',
    SmsConfiguration: 'optional',
    SmsVerificationMessage: 'optional',
    UserAttributeUpdateSettings: 'optional',
    UserPoolAddOns: 'optional',
    UserPoolTags: 'optional',
    UserPoolTier: 'optional',
    UsernameAttributes: 'replaces',
    UsernameConfiguration: 'replaces',
    VerificationMessageTemplate: 'optional',
  },
  attributes: ['Arn', 'ProviderName', 'ProviderURL', 'UserPoolId'],
  unreadable: ['Schema'],
  physicalId: ({ UserPoolId }) => UserPoolId,
  create: async (client, { UserPoolName, ...rest }) => {
    const { UserPool } = await client.send(
      new CreateUserPoolCommand(input({ ...rest, PoolName: UserPoolName })),
    );
    return { UserPoolId: UserPool?.Id };
  },
  update: (client, desired, { UserPoolId }) => {
    const { UserPoolName: PoolName, ...rest } = desired;
    const updatable = Object.entries(rest).filter(([name]) => !CREATE_ONLY_OF_POOLS.includes(name));
    return client.send(
      new UpdateUserPoolCommand(input({ ...Object.fromEntries(updatable), UserPoolId, PoolName })),
    );
  },
  remove: (client, { UserPoolId }) => client.send(new DeleteUserPoolCommand(input({ UserPoolId }))),
  read: async (client, { UserPoolId }) => {
    const { UserPool } = await client.send(new DescribeUserPoolCommand(input({ UserPoolId })));
    const region = String(UserPoolId).split('_')[0];
    const ProviderName = `cognito-idp.${region}.amazonaws.com/${String(UserPoolId)}`;
    return {
      ...UserPool,
      UserPoolId,
      UserPoolName: UserPool?.Name,
      ProviderName,
      ProviderURL: `https://${ProviderName}`,
    };
  },
};

const CREATE_ONLY_OF_POOLS = ['AliasAttributes', 'Schema', 'UsernameAttributes', 'UsernameConfiguration'];

const RESOURCE_SERVER: NativeRow = {
  name: 'AWS::Cognito::UserPoolResourceServer',
  properties: {
    UserPoolId: 'required, replaces',
    Identifier: 'required, replaces',
    Name: 'required',
    Scopes: 'optional',
  },
  attributes: [],
  unreadable: [],
  physicalId: ({ Identifier }) => Identifier,
  create: async (client, desired) => {
    await client.send(new CreateResourceServerCommand(input(desired)));
    return desired;
  },
  update: (client, desired) => client.send(new UpdateResourceServerCommand(input(desired))),
  remove: (client, { UserPoolId, Identifier }) =>
    client.send(new DeleteResourceServerCommand(input({ UserPoolId, Identifier }))),
  read: async (client, { UserPoolId, Identifier }) => {
    const answer = await client.send(new DescribeResourceServerCommand(input({ UserPoolId, Identifier })));
    return { ...answer.ResourceServer };
  },
};

const IDENTITY_PROVIDER: NativeRow = {
  name: 'AWS::Cognito::UserPoolIdentityProvider',
  properties: {
    UserPoolId: 'required, replaces',
    ProviderName: 'required, replaces',
    ProviderType: 'required, replaces',
    ProviderDetails: 'required',
    AttributeMapping: 'optional',
    IdpIdentifiers: 'optional',
  },
  attributes: [],
  unreadable: ['ProviderDetails'],
  physicalId: ({ ProviderName }) => ProviderName,
  create: async (client, desired) => {
    await client.send(new CreateIdentityProviderCommand(input(desired)));
    return desired;
  },
  update: (client, { ProviderType: _, ...desired }) =>
    client.send(new UpdateIdentityProviderCommand(input(desired))),
  remove: (client, { UserPoolId, ProviderName }) =>
    client.send(new DeleteIdentityProviderCommand(input({ UserPoolId, ProviderName }))),
  read: async (client, { UserPoolId, ProviderName }) => {
    const answer = await client.send(
      new DescribeIdentityProviderCommand(input({ UserPoolId, ProviderName })),
    );
    // The details hold the provider's client secret, which no record may keep.
    const { ProviderDetails: _, ...model } = answer.IdentityProvider ?? {};
    return model;
  },
};

/** The native types that the engine makes, one row each. */
export const NATIVE_ROWS: readonly NativeRow[] = [USER_POOL, RESOURCE_SERVER, IDENTITY_PROVIDER];
