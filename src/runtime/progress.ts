import {
  HandlerErrorCode as LibraryErrorCode,
  OperationStatus,
  ProgressEvent,
  type BaseModel,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { Action, HandlerErrorCode, Outcome } from '../contract';
import type { WireDefinition } from './definition';
import type { Redact } from './redaction';
import { toPlainObject, toWireModel } from './wire-model';

/** A message is read by people; where one quotes a whole list of values, its start tells enough. */
const MESSAGE_CHARACTERS = 4_000;

type Fields = ConstructorParameters<typeof ProgressEvent<BaseModel>>[0];

/** The library gives every event an empty message and a delay of 0: only what is said here goes out. */
function eventOf(fields: Fields): ProgressEvent<BaseModel> {
  return new ProgressEvent<BaseModel>({ message: undefined, callbackDelaySeconds: undefined, ...fields });
}

/**
 * The event of an operation that failed. A model that does not fit its class is left out: the code and the
 * message must arrive.
 */
export function failedEvent(
  definition: WireDefinition,
  failure: { code: HandlerErrorCode; message: string; model?: object },
): ProgressEvent<BaseModel> {
  const message = cut(failure.message);
  const fields = { status: OperationStatus.Failed, errorCode: LibraryErrorCode[failure.code], message };
  try {
    const resourceModel = failure.model && toWireModel(definition, failure.model);
    return eventOf({ ...fields, resourceModel });
  } catch {
    return eventOf(fields);
  }
}

/** The event of what a handler answered, its message without secrets. Throws a plain Error, our own defect, where the contract forbids it. */
export function eventOfOutcome<Model extends object>(
  definition: WireDefinition,
  action: Action,
  outcome: Outcome<Model>,
  redact: Redact,
): ProgressEvent<BaseModel> {
  // Redacted first: of a secret that is cut in two, the rest would be found by nobody.
  const message = outcome.message && cut(redact(outcome.message));
  if (outcome.status === 'IN_PROGRESS')
    return eventOf({ message, ...progressFields(definition, action, outcome) });
  return eventOf({ status: OperationStatus.Success, message, ...successFields(definition, action, outcome) });
}

function successFields<Model extends object>(
  definition: WireDefinition,
  action: Action,
  outcome: Extract<Outcome<Model>, { status: 'SUCCESS' }>,
) {
  if (action === 'DELETE') return {};
  if (action === 'LIST') {
    const resourceModels = (outcome.models ?? []).map((model) => toWireModel(definition, model));
    return { resourceModels, nextToken: outcome.nextToken };
  }
  if (!outcome.model) throw new Error(`${action} succeeded without a model`);
  return { resourceModel: toWireModel(definition, outcome.model) };
}

function progressFields<Model extends object>(
  definition: WireDefinition,
  action: Action,
  outcome: Extract<Outcome<Model>, { status: 'IN_PROGRESS' }>,
): Fields {
  if (action === 'READ' || action === 'LIST') throw new Error(`${action} must answer at once`);
  if (!outcome.model) throw new Error(`${action} is in progress without a model`);
  return {
    status: OperationStatus.InProgress,
    callbackContext: toPlainObject(outcome.callbackContext),
    callbackDelaySeconds: outcome.callbackDelaySeconds,
    resourceModel: toWireModel(definition, outcome.model),
  };
}

function cut(message: string): string {
  if (message.length <= MESSAGE_CHARACTERS) return message;
  // Not between the two halves of a character.
  return `${message.slice(0, MESSAGE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')} … (cut)`;
}
