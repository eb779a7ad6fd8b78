import Ajv, { type ValidateFunction } from 'ajv';
import { HANDLER_ERROR_CODES } from '../../../src/contract';
import type { ProgressEvent, Properties } from '../event';
import { isObject, sameJson } from '../template/json';
import { propertiesOf, type RegistrySchema } from './schema';

/** An action whose event is judged. */
export type Judged = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE';

/** Where an event stands: what was asked, and the identifier that is known by then. */
export interface Asked {
  action: Judged;
  identifier?: Properties;
}

/** Gives every way in which an event breaks the handler contract. */
export type ContractCheck = (event: unknown, asked: Asked) => string[];

/**
 * The handler contract as far as a stack operation shows it: the form of progress events, models that keep
 * to the schema, the primary identifier. Source: CloudFormation CLI user guide, "Resource type handler
 * contract" and "Progress event".
 */
export function contractCheck(schema: RegistrySchema): ContractCheck {
  const { typeName: _, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile({ ...rest, required: [], additionalProperties: false });
  const rules: Rules = {
    validate,
    identifier: propertiesOf(schema.primaryIdentifier),
    writeOnly: propertiesOf(schema.writeOnlyProperties),
  };
  return (event, asked) => {
    if (!isProgressEvent(event)) return ['the answer is no progress event: it has no known status'];
    return [...statusProblems(event, asked), ...modelProblems(event, asked, rules)];
  };
}

interface Rules {
  validate: ValidateFunction;
  identifier: readonly string[];
  writeOnly: readonly string[];
}

/** The names and values that identify a resource; undefined until all are known. */
export function identifierIn(
  model: Properties | null | undefined,
  names: readonly string[],
): Properties | undefined {
  if (!model || !names.every((name) => typeof model[name] === 'string' && model[name] !== ''))
    return undefined;
  return Object.fromEntries(names.map((name) => [name, model[name]]));
}

const STATUSES = ['SUCCESS', 'IN_PROGRESS', 'FAILED'];
const isProgressEvent = (event: unknown): event is ProgressEvent =>
  isObject(event) && STATUSES.includes(String(event.status));

function statusProblems(event: ProgressEvent, { action }: Asked): string[] {
  const { status, errorCode, callbackDelaySeconds = 0, callbackContext } = event;
  const codes: readonly string[] = HANDLER_ERROR_CODES;
  const broken: [boolean, string][] = [
    [status !== 'FAILED' && Boolean(errorCode), `${status} with the error code ${errorCode}`],
    [status !== 'IN_PROGRESS' && callbackDelaySeconds > 0, `${status} with a callback delay`],
    [status === 'SUCCESS' && Boolean(callbackContext), 'SUCCESS with a callback context'],
    [status === 'IN_PROGRESS' && action === 'READ', 'READ may not answer IN_PROGRESS'],
    [status === 'FAILED' && !codes.includes(String(errorCode)), `FAILED with the error code ${errorCode}`],
    [status === 'FAILED' && !event.message, 'FAILED without a message'],
  ];
  return broken.flatMap(([is, problem]) => (is ? [problem] : []));
}

function modelProblems({ status, resourceModel }: ProgressEvent, asked: Asked, rules: Rules): string[] {
  if (asked.action === 'DELETE' && status === 'SUCCESS') {
    return resourceModel ? ['DELETE: SUCCESS with a resource model'] : [];
  }
  if (!resourceModel) return status === 'FAILED' ? [] : [`${status} without a resource model`];
  const identifier = identifierIn(resourceModel, rules.identifier);
  const shown = rules.writeOnly.filter((name) => name in resourceModel);
  return [
    ...(rules.validate(resourceModel) ? [] : schemaProblems(rules.validate)),
    ...shown.map((name) => `the model shows the write-only property ${name}`),
    ...(status !== 'FAILED' && !identifier ? [`${status} without the primary identifier`] : []),
    ...(identifier && asked.identifier && !sameJson(identifier, asked.identifier)
      ? ['the primary identifier changed']
      : []),
  ];
}

/** The values themselves stay out: a property may hold a secret. */
const schemaProblems = ({ errors }: ValidateFunction): string[] =>
  (errors ?? []).map(
    ({ instancePath, message = 'is not valid', params }) =>
      `the model does not fit the schema: ${instancePath || '/'} ${message}${extra(params)}`,
  );

const extra = (params: Record<string, unknown>): string =>
  typeof params.additionalProperty === 'string' ? ` (${params.additionalProperty})` : '';
