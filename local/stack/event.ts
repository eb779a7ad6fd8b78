import { randomUUID } from 'node:crypto';
import type { Action, HandlerErrorCode } from '../../src/contract';

/** A resource's properties: plain JSON in the schema's casing. */
export type Properties = Record<string, unknown>;

/** What distinguishes one call of a handler from another. */
export interface HandlerCall {
  action: Action;
  resourceType: string;
  desired?: Properties;
  /** Given for UPDATE alone. */
  previous?: Properties;
  /** The request token: the same at each retry of one operation. */
  token?: string;
  /** What the last IN_PROGRESS event carried. */
  context?: Record<string, unknown>;
  /** LIST: where the page begins. */
  nextToken?: string;
  logicalId?: string;
  stackId?: string;
  stackTags?: Record<string, string>;
  /** The stack's tags before the operation; those of now where nothing is said. */
  previousStackTags?: Record<string, string>;
  region?: string;
  /** The type's log group; given, the handler gets the credentials to write its logs and metrics there. */
  logGroup?: string;
  /** The operation undoes a failed one. */
  rollback?: boolean;
  /** A drift-aware change set. */
  driftable?: boolean;
}

/** The answer of a handler, as the registry's contract has it. */
export interface ProgressEvent {
  status: 'SUCCESS' | 'IN_PROGRESS' | 'FAILED';
  errorCode?: HandlerErrorCode;
  message?: string;
  resourceModel?: Properties | null;
  resourceModels?: Properties[] | null;
  nextToken?: string | null;
  callbackContext?: Record<string, unknown> | null;
  callbackDelaySeconds?: number;
}

export const ACCOUNT_ID = '123456789012';
export const DEFAULT_REGION = 'us-east-1';

/** Made up, and looking so: the local AWS takes any. */
const credentials = (user: string) => ({
  accessKeyId: `ASIA${user.toUpperCase()}EXAMPLE`,
  secretAccessKey: `${user}-secret-key-example`,
  sessionToken: `${user}-session-token-example`,
});

/**
 * The event that CloudFormation sends to a resource type's Lambda function for one step of an operation.
 * Source: the CloudFormation CLI's own payload, and the fields that only the service sends (stack id, tags,
 * request context, response end point).
 */
export function handlerEvent(call: HandlerCall): Properties {
  const { action, resourceType, context, nextToken, region = DEFAULT_REGION } = call;
  return {
    awsAccountId: ACCOUNT_ID,
    bearerToken: call.token ?? randomUUID(),
    region,
    action,
    responseEndpoint: null,
    resourceType,
    resourceTypeVersion: '00000001',
    requestContext: {},
    callbackContext: context ?? null,
    nextToken: nextToken ?? null,
    stackId: call.stackId ?? null,
    snapshotRequested: false,
    rollback: call.rollback ?? false,
    driftable: call.driftable ?? false,
    requestData: requestData(call),
  };
}

function requestData(call: HandlerCall): Properties {
  const { logGroup, stackTags = {} } = call;
  return {
    callerCredentials: credentials('caller'),
    ...(logGroup && { providerCredentials: credentials('provider'), providerLogGroupName: logGroup }),
    logicalResourceId: call.logicalId ?? '',
    resourceProperties: call.desired ?? null,
    previousResourceProperties: call.previous ?? null,
    systemTags: call.stackId ? { 'aws:cloudformation:stack-id': call.stackId } : {},
    stackTags,
    previousStackTags: call.previousStackTags ?? stackTags,
    typeConfiguration: {},
  };
}
