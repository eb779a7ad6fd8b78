/** An update wipes what the template never mentions: what users of AWS's own type complain of most. */
import { CreateIdentityProviderCommand } from '@aws-sdk/client-cognito-identity-provider';
import { described, identifierOf, update } from '../support/client';
import { succeed } from '../support/drive';
import { freshPool, localForFile } from '../support/local-for-file';
import { changeBehind, stackOf } from './support';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
  await local.cognito().send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName: 'Corporate',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://corporate.example.com/metadata' },
    }),
  );
});

// https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/676
test('an update leaves alone what another stack has set (cloudformation-coverage-roadmap #676)', async () => {
  const stack = stackOf(local, 'attributes', UserPoolId);
  const before = { ClientName: 'my-client', ReadAttributes: ['email'], WriteAttributes: ['email'] };
  const { client } = await stack.deploy(before);
  await changeBehind(local, client, { SupportedIdentityProviders: ['COGNITO', 'Corporate'] });
  const names = ['email', 'given_name', 'family_name'];

  const { status } = await stack.deploy({ ...before, ReadAttributes: names, WriteAttributes: names });

  expect(status).toBe('UPDATE_COMPLETE');
  expect(await described(local, client)).toMatchObject({
    ReadAttributes: ['email', 'family_name', 'given_name'],
    WriteAttributes: ['email', 'family_name', 'given_name'],
    SupportedIdentityProviders: ['COGNITO', 'Corporate'],
  });
});

// https://github.com/aws/aws-cdk/issues/31252
test('a changed client keeps its identity providers though its template never names them (aws-cdk #31252)', async () => {
  const stack = stackOf(local, 'providers', UserPoolId);
  const { client } = await stack.deploy({ ClientName: 'web' });
  await changeBehind(local, client, { SupportedIdentityProviders: ['Corporate'] });

  await stack.deploy({ ClientName: 'web', AuthSessionValidity: 10 });
  await stack.deploy({ ClientName: 'web', PreventUserExistenceErrors: 'ENABLED' });

  expect(await described(local, client)).toMatchObject({
    SupportedIdentityProviders: ['Corporate'],
    PreventUserExistenceErrors: 'ENABLED',
    AuthSessionValidity: 3,
  });
});

// https://github.com/aws/aws-sdk-java-v2/issues/5221
test('one setting can be changed without repeating all the others (aws-sdk-java-v2 #5221)', async () => {
  const client = identifierOf(await succeed(local, 'CREATE', { UserPoolId, ClientName: 'web' }));
  await changeBehind(local, client, {
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ReadAttributes: ['email', 'name'],
    WriteAttributes: ['email', 'name'],
    AccessTokenValidity: 20,
    IdTokenValidity: 600,
    RefreshTokenValidity: 36,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'seconds', RefreshToken: 'hours' },
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    CallbackURLs: ['https://app.example.com/callback'],
    DefaultRedirectURI: 'https://app.example.com/callback',
    LogoutURLs: ['https://app.example.com/'],
    SupportedIdentityProviders: ['Corporate'],
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: false,
    AuthSessionValidity: 12,
  });
  const before = await described(local, client);

  await update(local, client, { ClientName: 'renamed' }, { ClientName: 'web' });

  expect(await described(local, client)).toEqual({ ...before, ClientName: 'renamed' });
});

// https://github.com/aws-samples/cloudfront-authorization-at-edge/pull/310
test('callback URLs that a deployment script has added survive an update (cloudfront-authorization-at-edge #310)', async () => {
  const stack = stackOf(local, 'edge', UserPoolId);
  const oauth = {
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    CallbackURLs: ['https://d111.cloudfront.example.net/parseauth'],
    LogoutURLs: ['https://d111.cloudfront.example.net/'],
  } as const;
  const { client } = await stack.deploy({ ClientName: 'edge' });
  await changeBehind(local, client, {
    ...oauth,
    AllowedOAuthFlows: [...oauth.AllowedOAuthFlows],
    AllowedOAuthScopes: [...oauth.AllowedOAuthScopes],
    CallbackURLs: [...oauth.CallbackURLs],
    LogoutURLs: [...oauth.LogoutURLs],
  });

  await stack.deploy({ ClientName: 'edge', RefreshTokenValidity: 7 });

  expect(await described(local, client)).toMatchObject({ ...oauth, RefreshTokenValidity: 7 });
});
