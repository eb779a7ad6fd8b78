import { type Clock, type Invocation, type Outcome } from '../contract';
import { systemClock } from './clock';
import type { Cognito } from './cognito';
import { createOnce } from './create-once';
import { finishCreate } from './create-finish';
import { createViolations } from './create-violations';
import { isThere } from './merge';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { DEFAULT_SSO_SESSION } from './session-configuration';
import { toProperties } from './translate';
import type { Violation } from './violation';

/** What an IN_PROGRESS event of CREATE carries: the writes that are left once the id is known. */
export interface CreateContext extends Record<string, unknown> {
  readonly writes: readonly ('session' | 'name')[];
  /** When the operation began, in milliseconds since the epoch. */
  readonly began: number;
}

/**
 * Makes the client and, once CloudFormation has been told its id, sets its SSO session and its final name.
 * The final name is the last write, so that whatever is interrupted before it finds its mark again.
 *
 * @returns the model that READ would give; IN_PROGRESS with the id where writes are left.
 */
export async function create(
  request: Invocation<AppClientProperties>,
  cognito: Cognito,
  clock: Clock = systemClock,
): Promise<Outcome<AppClientProperties>> {
  const { desired, callbackContext } = request;
  if (callbackContext !== undefined)
    return finishCreate(request, cognito, contextOf(request, callbackContext, clock), clock);

  refuse(createViolations(desired));
  const client = await createOnce({ request, cognito, clock });
  const made = toProperties(client, {
    confidential: desired.GenerateSecret === true,
    ssoSession: DEFAULT_SSO_SESSION,
  });
  const context = { writes: writesLeft(desired), began: clock.now() };
  if (context.writes.length === 0) return { status: 'SUCCESS', model: made };
  return {
    status: 'IN_PROGRESS',
    model: { ...made, ...declaredBeside(desired) },
    callbackContext: context,
    callbackDelaySeconds: 0,
    message: `Made ${made.ClientId}; setting ${context.writes.join(' and ')}.`,
  };
}

/** What the last event of this operation carried; where another version of the product wrote it, all writes again. */
function contextOf(
  { desired }: Invocation<AppClientProperties>,
  { writes, began }: Readonly<Record<string, unknown>>,
  clock: Clock,
): CreateContext {
  const known = Array.isArray(writes) && writes.every(isWrite);
  return {
    writes: known ? writes : writesLeft(desired),
    began: typeof began === 'number' && Number.isFinite(began) ? began : clock.now(),
  };
}

const isWrite = (value: unknown): value is CreateContext['writes'][number] =>
  value === 'session' || value === 'name';

/** A new client has the default session configuration: to set it would only fail where sessions are not tracked. */
function writesLeft(desired: AppClientProperties): CreateContext['writes'] {
  const session = { ...DEFAULT_SSO_SESSION, ...desired.SSOSession };
  return [
    ...(isThere('SSOSession', session, DEFAULT_SSO_SESSION) ? [] : (['session'] as const)),
    ...(desired.ClientName === undefined ? [] : (['name'] as const)),
  ];
}

/** What the writes that are left will set; the event's model is the desired state of the next invocation. */
function declaredBeside({ ClientName, SSOSession }: AppClientProperties): Partial<AppClientProperties> {
  return {
    ...(ClientName !== undefined && { ClientName, Name: ClientName }),
    ...(SSOSession && { SSOSession: { ...DEFAULT_SSO_SESSION, ...SSOSession } }),
  };
}

/** @throws HandlerError InvalidRequest with all of them. */
function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw invalidRequest(violations);
}
