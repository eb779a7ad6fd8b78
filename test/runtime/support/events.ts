export const CALLER = {
  accessKeyId: 'AKIACALLERCALLER',
  secretAccessKey: 'caller-secret-access-key',
  sessionToken: 'caller-session-token',
};
export const PROVIDER = {
  accessKeyId: 'AKIAPROVIDERPROV',
  secretAccessKey: 'provider-secret-access-key',
  sessionToken: 'provider-session-token',
};
export const TOKEN = 'bearer-token-0001';
export const STACK_ID = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/0a1b';

/** An event as CloudFormation sends it, with changes to it and to its requestData. */
export function eventOf(action: string, data: object = {}, changes: object = {}) {
  return {
    action,
    region: 'eu-west-1',
    awsAccountId: '123456789012',
    bearerToken: TOKEN,
    stackId: STACK_ID,
    resourceType: 'Test::Runtime::Probe',
    callbackContext: {},
    requestData: {
      callerCredentials: CALLER,
      resourceProperties: { Id: 'one' },
      logicalResourceId: 'Client',
      ...data,
    },
    ...changes,
  };
}

export const LOGGING = { providerCredentials: PROVIDER, providerLogGroupName: 'probe-logs' };
