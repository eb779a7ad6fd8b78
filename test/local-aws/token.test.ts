import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import { awsForFile, required } from './support';

const aws = awsForFile();
let UserPoolId: string;
beforeAll(async () => {
  UserPoolId = await aws.pool();
  await aws.cognito.createResourceServer({
    UserPoolId,
    Identifier: 'api',
    Name: 'api',
    Scopes: ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
  });
});

const machine = async (input: Partial<CreateUserPoolClientRequest> = {}) => {
  const { ClientId, ClientSecret } = await aws.client({
    UserPoolId,
    GenerateSecret: true,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['api/read', 'api/write'],
    ...input,
  });
  return { id: required(ClientId), secret: ClientSecret ?? 'none' };
};
async function ask(form: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(`${aws.server.url}/oauth2/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const post = (id: string, secret: string) => ask({ client_id: id, client_secret: secret });
const basic = (id: string, secret: string) =>
  ask({}, { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });
const refused = (error: string) => ({ status: 400, body: { error } });

test.each([
  ['in the form', post],
  ['in the header', basic],
])('a secret %s is answered with a token for the scopes of the client', async (_where, request) => {
  const { id, secret } = await machine({
    AccessTokenValidity: 10,
    TokenValidityUnits: { AccessToken: 'minutes' },
  });

  const { status, body } = await request(id, secret);

  const claims = Buffer.from(String(body.access_token).split('.')[1] ?? '', 'base64url').toString();
  expect([status, body.token_type, body.expires_in]).toEqual([200, 'Bearer', 600]);
  expect(JSON.parse(claims)).toMatchObject({
    client_id: id,
    scope: 'api/read api/write',
    token_use: 'access',
  });
});

test('every active secret is accepted, a deleted one is not', async () => {
  const { id: ClientId, secret } = await machine();
  const own = 'ownSecretOwnSecretOwnSecret';
  const { ClientSecrets } = await aws.cognito.listUserPoolClientSecrets({ UserPoolId, ClientId });
  await aws.cognito.addUserPoolClientSecret({ UserPoolId, ClientId, ClientSecret: own });

  const both = [await post(ClientId, secret), await basic(ClientId, own)];
  const ClientSecretId = ClientSecrets?.[0]?.ClientSecretId;
  await aws.cognito.deleteUserPoolClientSecret({ UserPoolId, ClientId, ClientSecretId });

  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await post(ClientId, secret)).toEqual(refused('invalid_client'));
  expect((await post(ClientId, own)).status).toBe(200);
});

test('what is not right is refused by its name', async () => {
  const { id, secret } = await machine();
  const web = await machine({
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    CallbackURLs: ['https://example.com/cb'],
  });
  const off = await machine({ AllowedOAuthFlowsUserPoolClient: false });
  const open = await aws.client({ UserPoolId });

  expect(await post(id, 'wrong')).toEqual(refused('invalid_client'));
  expect(await post('unknown', secret)).toEqual(refused('invalid_client'));
  expect(await ask({ client_id: required(open.ClientId) })).toEqual(refused('invalid_client'));
  expect(await post(web.id, web.secret)).toEqual(refused('unauthorized_client'));
  expect(await post(off.id, off.secret)).toEqual(refused('unauthorized_client'));
  expect(await ask({})).toEqual(refused('invalid_request'));
  expect(await ask({ grant_type: 'password', client_id: id })).toEqual(refused('unsupported_grant_type'));
  expect(await ask({ client_id: id, client_secret: secret, scope: 'api/read openid' })).toEqual(
    refused('invalid_scope'),
  );
});

test('the calls tell of it without the secret', async () => {
  const { id, secret } = await machine();
  await post(id, secret);
  await post(id, 'wrong');

  const calls = (await aws.calls('token')).slice(-2);

  expect(calls).toMatchObject([
    { service: 'oauth2', input: { client_id: id, client_secret: '***' } },
    { service: 'oauth2', error: 'invalid_client' },
  ]);
  expect(JSON.stringify(calls)).not.toContain(secret);
});
