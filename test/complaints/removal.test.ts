/** What is taken out of a template stays for ever, or fails. */
import { described } from '../support/client';
import { freshPool, localForFile } from '../support/local-for-file';
import { stackOf } from './support';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

const ROTATING = {
  ClientName: 'client-toggle-refresh-token-rotation',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
};
const NOT_ROTATING = {
  ClientName: ROTATING.ClientName,
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
};

// https://github.com/hashicorp/terraform-provider-aws/issues/47196
test('refresh token rotation goes with its block, and the refresh flow can come back (terraform-provider-aws #47196)', async () => {
  const stack = stackOf(local, 'rotation', UserPoolId);
  const { client } = await stack.deploy(ROTATING);

  const { status } = await stack.deploy(NOT_ROTATING);

  expect(status).toBe('UPDATE_COMPLETE');
  const { RefreshTokenRotation, ExplicitAuthFlows } = await described(local, client);
  expect(RefreshTokenRotation?.Feature).toBe('DISABLED');
  expect(ExplicitAuthFlows).toEqual(['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH']);
});

// https://github.com/hashicorp/terraform-provider-aws/issues/47554
test('no diff is left after rotation was taken out, put in and taken out (terraform-provider-aws #47554)', async () => {
  const stack = stackOf(local, 'toggle', UserPoolId);
  const seen: unknown[] = [];
  for (const properties of [ROTATING, NOT_ROTATING, ROTATING, NOT_ROTATING]) {
    const { status, client } = await stack.deploy(properties);
    const { RefreshTokenRotation } = await described(local, client);
    seen.push([status, RefreshTokenRotation?.Feature, await stack.drift()]);
  }

  expect(seen).toEqual([
    ['CREATE_COMPLETE', 'ENABLED', []],
    ['UPDATE_COMPLETE', 'DISABLED', []],
    ['UPDATE_COMPLETE', 'ENABLED', []],
    ['UPDATE_COMPLETE', 'DISABLED', []],
  ]);
});

// https://github.com/hashicorp/terraform-provider-aws/issues/32504
test('units can be taken out together with their validities (terraform-provider-aws #32504)', async () => {
  const stack = stackOf(local, 'units', UserPoolId);
  const { client } = await stack.deploy({
    ClientName: 'web',
    AccessTokenValidity: 60,
    IdTokenValidity: 60,
    RefreshTokenValidity: 43_200,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
  });

  const { status } = await stack.deploy({ ClientName: 'web' });

  expect(status).toBe('UPDATE_COMPLETE');
  const { AccessTokenValidity, IdTokenValidity, RefreshTokenValidity } = await described(local, client);
  expect([AccessTokenValidity, IdTokenValidity, RefreshTokenValidity]).toEqual([1, 1, 30]);
  expect(await stack.drift()).toEqual([]);
});

// AWS's own type and Terraform keep these three for ever: an update that leaves them out does not reset them.
test('settings that Cognito keeps when an update leaves them out go back to their defaults', async () => {
  const stack = stackOf(local, 'kept', UserPoolId);
  const { client } = await stack.deploy({
    ClientName: 'web',
    RefreshTokenValidity: 7,
    EnableTokenRevocation: false,
    AuthSessionValidity: 15,
  });

  await stack.deploy({ ClientName: 'web' });

  expect(await described(local, client)).toMatchObject({
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
  });
});
