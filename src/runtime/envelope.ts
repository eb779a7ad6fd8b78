import { randomUUID } from 'node:crypto';

import { HandlerError, type Action, type Credentials } from '../contract';
import { readCredentials, readProviderCredentials } from './credentials';
import type { EventPaths } from './event-paths';
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

const ACTIONS = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'] as const satisfies readonly Action[];

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
  rollback: boolean;
  callbackContext?: Properties;
  desired: Properties;
  previous?: Properties;
  logicalResourceId: string;
  stackTags?: Record<string, string>;
  previousStackTags?: Record<string, string>;
  credentials: Credentials;
  providerCredentials?: Credentials;
  providerLogGroupName?: string;
}

/** A Region goes into a host name: nothing but what Regions are made of may pass. */
const REGION_PATTERN = /^[a-z0-9-]{2,40}$/;

/**
 * Reads the event that CloudFormation sends to a handler of the type. Throws InvalidRequest or InvalidCredentials that
 * names what is wrong with it.
 */
export function readEnvelope(raw: unknown, typeName: string, paths: EventPaths): Envelope {
  const event = readEvent(raw);
  const data = readObject(paths.requestData, event['requestData']);
  refuseTypeConfiguration(data['typeConfiguration']);
  return {
    ...readRequest(event, typeName, paths),
    ...readData(data, paths),
    credentials: readCredentials(paths.callerCredentials, data['callerCredentials']),
    providerCredentials: readProviderCredentials(data['providerCredentials']),
    providerLogGroupName: readOptionalText(paths.providerLogGroupName, data['providerLogGroupName']),
  };
}

function readRequest(event: Properties, typeName: string, paths: EventPaths) {
  return {
    action: readWord(paths.action, event['action'], ACTIONS),
    region: readRegion(paths.region, event['region']),
    awsAccountId: readText(paths.awsAccountId, event['awsAccountId']),
    // Without CloudFormation's token no two requests are the same one.
    clientRequestToken: readOptionalText(paths.bearerToken, event['bearerToken']) ?? randomUUID(),
    resourceType: readTypeName(paths.resourceType, event['resourceType'], typeName),
    stackId: readOptionalText(paths.stackId, event['stackId']),
    nextToken: readOptionalText(paths.nextToken, event['nextToken']),
    driftable: event['driftable'] === true,
    rollback: event['rollback'] === true,
    callbackContext: readContext(paths.callbackContext, event['callbackContext']),
  };
}

function readData(data: Properties, paths: EventPaths) {
  return {
    desired: readOptionalObject(paths.resourceProperties, data['resourceProperties']) ?? {},
    previous: readOptionalObject(paths.previousResourceProperties, data['previousResourceProperties']),
    logicalResourceId: readOptionalText(paths.logicalResourceId, data['logicalResourceId']) ?? '',
    stackTags: readOptionalTexts(paths.stackTags, data['stackTags']),
    previousStackTags: readOptionalTexts(paths.previousStackTags, data['previousStackTags']),
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

/** Another type's request would be carried out on what its properties happen to name here. */
function readTypeName(path: string, value: unknown, typeName: string): string | undefined {
  const given = readOptionalText(path, value);
  if (given === undefined || given === typeName) return given;
  const shown = JSON.stringify(given.slice(0, 80));
  throw new HandlerError('InvalidRequest', `${path} is ${shown}; this is the provider of ${typeName}.`);
}

function readRegion(path: string, value: unknown): string {
  const region = readText(path, value);
  if (REGION_PATTERN.test(region)) return region;
  throw new HandlerError('InvalidRequest', `${path} is not the name of an AWS Region such as eu-west-1.`);
}

/** CloudFormation sends `{}` or null where an operation begins: no context. */
function readContext(path: string, value: unknown): Properties | undefined {
  const context = readOptionalObject(path, value);
  return context && Object.keys(context).length > 0 ? context : undefined;
}

function refuseTypeConfiguration(value: unknown): void {
  if (value === undefined || value === null) return;
  if (isObject(value) && Object.keys(value).length === 0) return;
  throw new HandlerError('InvalidTypeConfiguration', 'This type has no type configuration: remove it.');
}
