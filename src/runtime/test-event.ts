import { readEvent } from './envelope';
import { readObject, type Properties } from './event-reader';

/** Stands in where a test event, unlike CloudFormation's, names no account. */
const TEST_ACCOUNT_ID = '000000000000';

/**
 * Brings the event of `TestEntrypoint` (sam local invoke) into the form that CloudFormation sends, so that
 * both entry points go the same way. Throws InvalidRequest that names what is wrong.
 */
export function fromTestEvent(raw: unknown): Properties {
  const event = readEvent(raw);
  const request = readObject('request', event['request']);
  return {
    action: event['action'],
    region: event['region'] ?? request['region'],
    awsAccountId: request['awsAccountId'] ?? TEST_ACCOUNT_ID,
    bearerToken: request['clientRequestToken'],
    nextToken: request['nextToken'],
    driftable: request['driftable'],
    callbackContext: event['callbackContext'],
    requestData: readTestData(event, request),
  };
}

function readTestData(event: Properties, request: Properties): Properties {
  return {
    callerCredentials: event['credentials'],
    resourceProperties: request['desiredResourceState'],
    previousResourceProperties: request['previousResourceState'],
    logicalResourceId: request['logicalResourceIdentifier'],
    stackTags: request['desiredResourceTags'],
    previousStackTags: request['previousResourceTags'],
    typeConfiguration: event['typeConfiguration'],
  };
}
