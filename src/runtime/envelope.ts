import { randomUUID } from 'node:crypto';

import { HandlerError, type Action, type Credentials } from '../contract';
import { readCredentials, readProviderCredentials } from './credentials';
import {
  isObject,
  kindOf,
  readObject,
  readOptionalObject,
  readOptionalText,
  readOptionalTexts,
  readText,
  readWord,
  type Properties,
} from './event-reader';

export const ACTIONS = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'] as const satisfies readonly Action[];

/** One request of CloudFormation, checked; everything in it is a copy that nobody else holds. */
export interface Envelope {
  action: Action;
  region: string;
  awsAccountId: string;
  clientRequestToken: string;
  resourceType?: string;
  stackId?: string;
  nextToken?: string;
  driftable: boolean;
  callbackContext?: Properties;
  desired: Properties;
  previous?: Properties;
  logicalResourceId: string;
  stackTags?: Record<string, string>;
  credentials: Credentials;
  providerCredentials?: Credentials;
  providerLogGroupName?: string;
}

/** A Region goes into a host name: nothing but what Regions are made of may pass. */
const REGION_PATTERN = /^[a-z0-9-]{2,40}$/;

/**
 * Reads the event that CloudFormation sends to a handler. Throws InvalidRequest or InvalidCredentials that
 * names what is wrong with it.
 */
export function readEnvelope(raw: unknown): Envelope {
  const event = readEvent(raw);
  const data = readObject('requestData', event['requestData']);
  refuseTypeConfiguration(data['typeConfiguration']);
  return {
    ...readRequest(event),
    ...readData(data),
    credentials: readCredentials('requestData.callerCredentials', data['callerCredentials']),
    providerCredentials: readProviderCredentials(data['providerCredentials']),
    providerLogGroupName: readOptionalText('requestData.providerLogGroupName', data['providerLogGroupName']),
  };
}

function readRequest(event: Properties) {
  return {
    action: readWord('action', event['action'], ACTIONS),
    region: readRegion(event['region']),
    awsAccountId: readText('awsAccountId', event['awsAccountId']),
    // Without CloudFormation's token no two requests are the same one.
    clientRequestToken: readOptionalText('bearerToken', event['bearerToken']) ?? randomUUID(),
    resourceType: readOptionalText('resourceType', event['resourceType']),
    stackId: readOptionalText('stackId', event['stackId']),
    nextToken: readOptionalText('nextToken', event['nextToken']),
    driftable: event['driftable'] === true,
    callbackContext: readContext(event['callbackContext']),
  };
}

function readData(data: Properties) {
  return {
    desired: readOptionalObject('requestData.resourceProperties', data['resourceProperties']) ?? {},
    previous: readOptionalObject(
      'requestData.previousResourceProperties',
      data['previousResourceProperties'],
    ),
    logicalResourceId: readOptionalText('requestData.logicalResourceId', data['logicalResourceId']) ?? '',
    stackTags: readOptionalTexts('requestData.stackTags', data['stackTags']),
  };
}

/** A copy of the event as an object, also where it comes as a JSON string. Throws InvalidRequest. */
export function readEvent(raw: unknown): Properties {
  const event = typeof raw === 'string' ? parseText(raw) : copy(raw);
  if (isObject(event)) return event;
  throw new HandlerError('InvalidRequest', `The event is ${kindOf(event)}; expected an object.`);
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HandlerError('InvalidRequest', 'The event is not valid JSON: it is malformed or cut off.');
  }
}

function copy(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new HandlerError('InvalidRequest', 'The event is no JSON data, or nested too deeply.');
  }
}

function readRegion(value: unknown): string {
  const region = readText('region', value);
  if (REGION_PATTERN.test(region)) return region;
  throw new HandlerError('InvalidRequest', 'region is not the name of an AWS Region such as eu-west-1.');
}

/** CloudFormation sends `{}` or null where an operation begins: no context. */
function readContext(value: unknown): Properties | undefined {
  const context = readOptionalObject('callbackContext', value);
  return context && Object.keys(context).length > 0 ? context : undefined;
}

function refuseTypeConfiguration(value: unknown): void {
  if (value === undefined || value === null) return;
  if (isObject(value) && Object.keys(value).length === 0) return;
  throw new HandlerError('InvalidTypeConfiguration', 'This type has no type configuration: remove it.');
}
