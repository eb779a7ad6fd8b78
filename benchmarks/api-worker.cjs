'use strict';
/** The APIs alone: the calls of one READ, with clients and connections that are kept, timed like a handler. */
const {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
} = require('@aws-sdk/client-cognito-identity-provider');
const { DescribeSecretCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const cognito = new CognitoIdentityProviderClient({ region: 'us-east-1', credentials });
const secrets = new SecretsManagerClient({ region: 'us-east-1', credentials });

process.on('message', async ({ requestData }) => {
  const { UserPoolId, ClientId } = requestData.resourceProperties;
  const started = performance.now();
  await Promise.all([
    cognito.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId })),
    cognito.send(new GetUserPoolClientSessionConfigurationCommand({ UserPoolId, ClientId })),
    // Nothing is stored for this client: the answer is an error.
    secrets
      .send(new DescribeSecretCommand({ SecretId: `cognito/${UserPoolId}/${ClientId}` }))
      .catch(() => undefined),
  ]);
  process.send({ ms: performance.now() - started, answer: { status: 'SUCCESS' } });
});
process.send({ ready: true });
