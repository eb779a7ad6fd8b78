import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { RETRIABLE_CODES, type Clock, type Invocation, type Outcome } from '../contract';
import { requireRoomForTags } from '../secrets/record';
import { removeStored } from '../secrets/remove';
import { requireAccess, storeNew } from '../secrets/store-new';
import { workOf } from '../secrets/work';
import type { Apis } from './apis';
import { systemClock } from './clock';
import { createOnce } from './create-once';
import { finishCreate } from './create-finish';
import { createViolations, isToBeConfidential } from './create-violations';
import { toHandlerError } from './errors';
import { identifierOf } from './identifier';
import { isThere } from './merge';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { DEFAULT_SSO_SESSION } from './session-configuration';
import { toProperties } from './translate';
import type { Violation } from './violation';

/** The writes that may follow a create, in their order. */
const WRITES = ['store', 'session', 'name'] as const;
const WORDS: Readonly<Record<(typeof WRITES)[number], string>> = {
  store: 'its stored secret',
  session: 'its SSO session',
  name: 'its name',
};

/** What an IN_PROGRESS event of CREATE carries: the writes that are left once the id is known. */
export interface CreateContext extends Record<string, unknown> {
  readonly writes: readonly (typeof WRITES)[number][];
  /** When the operation began, in milliseconds since the epoch. */
  readonly began: number;
}

type Request = Invocation<AppClientProperties>;

/**
 * Makes the client and stores its secret; then, once CloudFormation has been told its id, sets its SSO session and
 * its final name. The final name is the last write, so that whatever is interrupted before it finds its mark again.
 *
 * @returns the model that READ would give; IN_PROGRESS with the id where writes are left.
 */
export async function create(
  request: Request,
  apis: Apis,
  clock: Clock = systemClock,
): Promise<Outcome<AppClientProperties>> {
  const { desired, callbackContext } = request;
  if (callbackContext !== undefined)
    return finishCreate(request, apis, contextOf(request, callbackContext, clock), clock);

  refuse(createViolations(desired));
  const { SecretsManager: delivery, SecretRotation: rotation } = desired;
  if (delivery) requireRoomForTags({ delivery, rotation }, request.stackTags);
  const client = await createOnce({
    request,
    cognito: apis.cognito,
    clock,
    delivery: delivery && {
      permit: () => requireAccess(apis.secrets, desired),
      remove: async (twin) => void (await removeStored(apis, twin)),
    },
  });
  const bare = toProperties(client, {
    confidential: isToBeConfidential(desired),
    ssoSession: DEFAULT_SSO_SESSION,
  });
  const stored = await tryToStore(request, apis, client, bare, clock);
  const made = { ...bare, ...stored };
  const writes = [...(stored === undefined ? (['store'] as const) : []), ...writesLeft(desired)];
  if (writes.length === 0) return { status: 'SUCCESS', model: made };
  return {
    status: 'IN_PROGRESS',
    model: { ...bare, ...declaredBeside(desired), ...stored },
    callbackContext: { writes, began: clock.now() },
    callbackDelaySeconds: 0,
    message: `Made ${made.ClientId}; next: ${writes.map((write) => WORDS[write]).join(', ')}.`,
  };
}

/**
 * Stores the secret before the first event: the events that follow never hold a CustomSecret.
 *
 * @returns what READ tells of it; nothing where a secret that Cognito made could not be stored yet.
 * @throws HandlerError with the model, so that CloudFormation can delete what was made.
 */
async function tryToStore(
  request: Request,
  apis: Apis,
  client: UserPoolClientType,
  made: AppClientProperties,
  clock: Clock,
): Promise<Partial<AppClientProperties> | undefined> {
  const work = workOf(request, apis, identifierOf(made), clock);
  try {
    return await storeNew(work, request.desired, client.ClientSecret);
  } catch (error) {
    // What is missing now is the client, made and deleted by somebody else: as for an update, it is NotFound.
    const failure = toHandlerError(error, 'UPDATE', made);
    const isBound = request.desired.CustomSecret !== undefined;
    if (isBound || !RETRIABLE_CODES.includes(failure.code)) throw failure;
    return undefined;
  }
}

/** What the last event of this operation carried; where another version of the product wrote it, all writes again. */
function contextOf(
  { desired }: Request,
  { writes, began }: Readonly<Record<string, unknown>>,
  clock: Clock,
): CreateContext {
  const known = Array.isArray(writes) && writes.every(isWrite);
  const all = [...(desired.SecretsManager === undefined ? [] : (['store'] as const)), ...writesLeft(desired)];
  return {
    writes: known ? writes : all,
    began: typeof began === 'number' && Number.isFinite(began) ? began : clock.now(),
  };
}

const isWrite = (value: unknown): value is CreateContext['writes'][number] =>
  WRITES.some((write) => write === value);

/** A new client has the default session configuration: to set it would only fail where sessions are not tracked. */
function writesLeft(desired: AppClientProperties): CreateContext['writes'] {
  const session = { ...DEFAULT_SSO_SESSION, ...desired.SSOSession };
  return [
    ...(isThere('SSOSession', session, DEFAULT_SSO_SESSION) ? [] : (['session'] as const)),
    ...(desired.ClientName === undefined ? [] : (['name'] as const)),
  ];
}

/** What the writes that are left will set; the event's model is the desired state of the next invocation. */
function declaredBeside({
  ClientName,
  SSOSession,
  SecretsManager,
  SecretRotation,
}: AppClientProperties): Partial<AppClientProperties> {
  return {
    ...(ClientName !== undefined && { ClientName, Name: ClientName }),
    ...(SSOSession && { SSOSession: { ...DEFAULT_SSO_SESSION, ...SSOSession } }),
    ...(SecretsManager && { SecretsManager }),
    ...(SecretRotation && { SecretRotation }),
  };
}

/** @throws HandlerError InvalidRequest with all of them. */
function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw invalidRequest(violations);
}
