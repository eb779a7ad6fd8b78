/** How messages name what is read: where it stands in the event that the caller wrote. */
export const EVENT_PATHS = {
  action: 'action',
  region: 'region',
  awsAccountId: 'awsAccountId',
  bearerToken: 'bearerToken',
  resourceType: 'resourceType',
  stackId: 'stackId',
  nextToken: 'nextToken',
  callbackContext: 'callbackContext',
  requestData: 'requestData',
  resourceProperties: 'requestData.resourceProperties',
  previousResourceProperties: 'requestData.previousResourceProperties',
  logicalResourceId: 'requestData.logicalResourceId',
  stackTags: 'requestData.stackTags',
  previousStackTags: 'requestData.previousStackTags',
  callerCredentials: 'requestData.callerCredentials',
  providerLogGroupName: 'requestData.providerLogGroupName',
} as const;
export type EventPaths = Readonly<Record<keyof typeof EVENT_PATHS, string>>;

/** Where the members that `fromTestEvent` moves stand in the event of `TestEntrypoint`. */
export const TEST_EVENT_PATHS: EventPaths = {
  ...EVENT_PATHS,
  awsAccountId: 'request.awsAccountId',
  bearerToken: 'request.clientRequestToken',
  nextToken: 'request.nextToken',
  resourceProperties: 'request.desiredResourceState',
  previousResourceProperties: 'request.previousResourceState',
  logicalResourceId: 'request.logicalResourceIdentifier',
  stackTags: 'request.desiredResourceTags',
  previousStackTags: 'request.previousResourceTags',
  callerCredentials: 'credentials',
};
