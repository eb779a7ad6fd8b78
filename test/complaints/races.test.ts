/** What a client names is made at the same time, and comes a moment later than the client. */
import { CreateIdentityProviderCommand } from '@aws-sdk/client-cognito-identity-provider';
import { setTimeout as sleep } from 'node:timers/promises';
import { deployStack } from '../../local/stack';
import { clientsIn, described, identifierOf, update } from '../support/client';
import { drive, succeed } from '../support/drive';
import type { Properties } from '../support/local';
import { freshPool, localForFile } from '../support/local-for-file';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

const GOOGLE = {
  ProviderName: 'Google',
  ProviderType: 'Google',
  ProviderDetails: { client_id: 'id', client_secret: 'not-a-secret', authorize_scopes: 'openid' },
} as const;
const makeGoogle = () => local.cognito().send(new CreateIdentityProviderCommand({ UserPoolId, ...GOOGLE }));

const API = {
  Identifier: 'https://foo.bar',
  Name: 'foo',
  Scopes: [{ ScopeName: 'api', ScopeDescription: 'api' }],
};
const WITH_SCOPE = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'profile', 'https://foo.bar/api'],
  CallbackURLs: ['https://app.example.com/'],
};

/** The refusals of an operation in the test's pool so far; there is at least one when it resolves. */
async function refusals(operation: string): Promise<unknown[]> {
  for (;;) {
    const calls = await local.calls({ UserPoolId });
    const refused = calls.filter((call) => call.operation === operation && call.error !== undefined);
    if (refused.length > 0) return refused.map(({ error }) => error);
    await sleep(20);
  }
}

// https://github.com/aws/aws-cdk/issues/15850
test('a provider that appears after the client was asked for is waited for (aws-cdk #15850)', async () => {
  const SupportedIdentityProviders = ['COGNITO', 'Google'];
  const creating = drive(local, 'CREATE', { UserPoolId, SupportedIdentityProviders });
  const refused = await refusals('CreateUserPoolClient');
  await makeGoogle();

  expect(refused).toContain('InvalidParameterException');
  expect(await creating).toMatchObject({ status: 'SUCCESS', resourceModel: { SupportedIdentityProviders } });
  expect(await clientsIn(local, UserPoolId)).toHaveLength(1);
});

test('and so it is in an update (aws-cdk #15850)', async () => {
  const client = identifierOf(await succeed(local, 'CREATE', { UserPoolId }));
  const updating = update(local, client, { SupportedIdentityProviders: ['Google'] }, {});
  await refusals('UpdateUserPoolClient');
  await makeGoogle();
  await updating;

  expect((await described(local, client)).SupportedIdentityProviders).toEqual(['Google']);
});

/** A stack of a client and what it names, which takes two seconds to be made; no DependsOn. */
async function deployTogether(named: Properties, client: Properties) {
  const operations = ['CreateIdentityProvider', 'CreateResourceServer'];
  await local.faults(operations.map((operation) => ({ operation, latencyMs: 2_000 })));
  const template = JSON.stringify({
    Resources: {
      Named: { ...named, Properties: { UserPoolId, ...(named.Properties as object) } },
      Client: { Type: 'Community::Cognito::UserPoolClient', Properties: { UserPoolId, ...client } },
    },
  });
  const stack = { endpoint: local.aws, lambda: local.lambda, stackName: 'race', template };
  const { status } = await deployStack(stack);
  return { status, refused: (await refusals('CreateUserPoolClient'))[0] };
}

// https://github.com/aws/aws-cdk/issues/15692
test('a client and its provider can be made in one stack without DependsOn (aws-cdk #15692)', async () => {
  const provider = { Type: 'AWS::Cognito::UserPoolIdentityProvider', Properties: GOOGLE };
  const client = { SupportedIdentityProviders: ['Google'] };

  expect(await deployTogether(provider, client)).toMatchObject({
    status: 'CREATE_COMPLETE',
    refused: 'InvalidParameterException',
  });
});

// https://github.com/lgallard/terraform-aws-cognito-user-pool/issues/51
test('a client and its custom scope can be made in one stack without DependsOn (terraform-aws-cognito-user-pool #51)', async () => {
  const server = { Type: 'AWS::Cognito::UserPoolResourceServer', Properties: API };

  expect(await deployTogether(server, WITH_SCOPE)).toMatchObject({
    status: 'CREATE_COMPLETE',
    refused: 'ScopeDoesNotExistException',
  });
});

// The window of 40 s is waited out for real, once, for both.
test('a provider or scope that never appears fails with its name and says to add it to DependsOn (aws-cdk #15850)', async () => {
  const [provider, scope] = await Promise.all([
    drive(local, 'CREATE', { UserPoolId, SupportedIdentityProviders: ['Google'] }),
    drive(local, 'CREATE', { UserPoolId, ...WITH_SCOPE }),
  ]);

  expect(provider).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  expect(provider.message).toBe(
    `/SupportedIdentityProviders: The provider Google does not exist for User Pool ${UserPoolId}. (InvalidParameterException) Create the identity provider first: where it is in the same template, add it to DependsOn.`,
  );
  expect(scope).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  expect(scope.message).toBe(
    '/AllowedOAuthScopes: Invalid scope requested: https://foo.bar/api (ScopeDoesNotExistException) Create the resource server with this scope first: where it is in the same template, add it to DependsOn.',
  );
  expect(await clientsIn(local, UserPoolId)).toEqual([]);
}, 90_000);
