'use strict';
/** The API alone: the calls of one READ, with a client and connections that are kept, timed like a handler. */
const {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
} = require('@aws-sdk/client-cognito-identity-provider');

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const cognito = new CognitoIdentityProviderClient({ region: 'us-east-1', credentials });

process.on('message', async ({ requestData }) => {
  const { UserPoolId, ClientId } = requestData.resourceProperties;
  const started = performance.now();
  await Promise.all([
    cognito.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId })),
    cognito.send(new GetUserPoolClientSessionConfigurationCommand({ UserPoolId, ClientId })),
  ]);
  process.send({ ms: performance.now() - started, answer: { status: 'SUCCESS' } });
});
process.send({ ready: true });
