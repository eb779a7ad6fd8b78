import { awsForFile, failure, required } from './support';

const aws = awsForFile();
let UserPoolId: string;
beforeEach(async () => {
  UserPoolId = await aws.pool();
});

describe('identity providers', () => {
  const ProviderName = 'Google';
  const create = (idpIdentifiers?: string[]) =>
    aws.cognito.createIdentityProvider({
      UserPoolId,
      ProviderName,
      ProviderType: 'Google',
      ProviderDetails: { client_id: 'id', client_secret: 'hidden', authorize_scopes: 'openid' },
      IdpIdentifiers: idpIdentifiers,
    });

  test('are made, described, found by identifier, changed, listed and deleted', async () => {
    await create(['corp']);
    await aws.cognito.updateIdentityProvider({
      UserPoolId,
      ProviderName,
      AttributeMapping: { email: 'email' },
    });

    const { IdentityProvider } = await aws.cognito.describeIdentityProvider({ UserPoolId, ProviderName });
    const found = await aws.cognito.getIdentityProviderByIdentifier({ UserPoolId, IdpIdentifier: 'corp' });
    const { Providers } = await aws.cognito.listIdentityProviders({ UserPoolId });
    await aws.cognito.deleteIdentityProvider({ UserPoolId, ProviderName });

    expect(IdentityProvider).toMatchObject({
      ProviderName,
      ProviderDetails: { client_id: 'id' },
      AttributeMapping: { email: 'email' },
    });
    expect(found.IdentityProvider).toEqual(IdentityProvider);
    expect(Providers).toMatchObject([{ ProviderName, ProviderType: 'Google' }]);
    expect(await failure(aws.cognito.describeIdentityProvider({ UserPoolId, ProviderName }))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Identity provider Google does not exist.',
    });
  });

  test('have names of their own in a pool', async () => {
    await create();

    expect(await failure(create())).toMatchObject({
      name: 'DuplicateProviderException',
      message: `A provider with the name Google already exists in the user pool ${UserPoolId}.`,
    });
  });

  test('can be used by clients as soon as they exist', async () => {
    const client = { UserPoolId, SupportedIdentityProviders: ['Google', 'COGNITO'] };
    const before = await failure(aws.client(client));
    await create();

    expect(before.message).toBe(`The provider Google does not exist for User Pool ${UserPoolId}.`);
    expect((await aws.client(client)).SupportedIdentityProviders).toEqual(['COGNITO', 'Google']);
  });
});

describe('resource servers', () => {
  const Identifier = 'https://api.example.com';
  const server = { Identifier, Name: 'API' };
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'reads' }];

  test('are made, described, changed, listed and deleted', async () => {
    await aws.cognito.createResourceServer({ UserPoolId, ...server });
    await aws.cognito.updateResourceServer({ UserPoolId, ...server, Scopes });

    const { ResourceServer } = await aws.cognito.describeResourceServer({ UserPoolId, Identifier });
    const { ResourceServers } = await aws.cognito.listResourceServers({ UserPoolId, MaxResults: 50 });
    await aws.cognito.deleteResourceServer({ UserPoolId, Identifier });

    expect(ResourceServer).toEqual({ UserPoolId, ...server, Scopes });
    expect(ResourceServers).toEqual([ResourceServer]);
    expect(await failure(aws.cognito.describeResourceServer({ UserPoolId, Identifier }))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: `Resource server ${Identifier} does not exist.`,
    });
  });

  test('have identifiers of their own in a pool', async () => {
    await aws.cognito.createResourceServer({ UserPoolId, ...server });

    expect(await failure(aws.cognito.createResourceServer({ UserPoolId, ...server }))).toMatchObject({
      name: 'InvalidParameterException',
      message: `${Identifier} already exists in user pool ${UserPoolId}.`,
    });
  });

  test('are at most 25 in a pool, listed page by page', async () => {
    for (let index = 0; index < 25; index += 1) {
      await aws.cognito.createResourceServer({ UserPoolId, Identifier: `api${index}`, Name: 'API' });
    }
    const first = await aws.cognito.listResourceServers({ UserPoolId, MaxResults: 20 });
    const second = await aws.cognito.listResourceServers({
      UserPoolId,
      MaxResults: 20,
      NextToken: first.NextToken,
    });

    expect(required(first.ResourceServers).length + required(second.ResourceServers).length).toBe(25);
    expect(await failure(aws.cognito.createResourceServer({ UserPoolId, ...server }))).toMatchObject({
      name: 'LimitExceededException',
    });
  });

  test('give clients their scopes', async () => {
    const client = {
      UserPoolId,
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials' as const],
      AllowedOAuthScopes: [`${Identifier}/read`],
    };
    const before = await failure(aws.client(client));
    await aws.cognito.createResourceServer({ UserPoolId, ...server, Scopes });

    expect(before).toMatchObject({
      name: 'ScopeDoesNotExistException',
      message: `Invalid scope requested: ${Identifier}/read`,
    });
    expect((await aws.client(client)).AllowedOAuthScopes).toEqual([`${Identifier}/read`]);
  });
});
