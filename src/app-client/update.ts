import { HandlerError, type Clock, type Invocation, type Outcome } from '../contract';
import { systemClock } from './clock';
import type { Cognito } from './cognito';
import { describe, type Described } from './describe';
import { CONFLICT, NoAnswer, isError } from './errors';
import { identifierOf, type Identifier } from './identifier';
import { applied, differences, merge } from './merge';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { waitBefore } from './retry';
import { violationsOf } from './rules';
import { resetSession, writeSession } from './session-configuration';
import { CREATE_ONLY_PROPERTIES, settingsHeldBy } from './settings';
import { toProperties, toUpdateInput } from './translate';

type Request = Invocation<AppClientProperties>;

/** A client as it is, and as the template means it. */
interface Meaning {
  readonly described: Described;
  readonly current: AppClientProperties;
  readonly merged: AppClientProperties;
}

/**
 * Makes the client what the template means: describes it, merges, and sends the complete client only where
 * something differs. At most five calls: two to describe, one to see whether it has a secret, two writes.
 *
 * @returns the model that READ would give.
 */
export async function update(
  request: Request,
  cognito: Cognito,
  clock: Clock = systemClock,
): Promise<Outcome<AppClientProperties>> {
  refuseReplacement(request.desired, request.previous);
  const identifier = identifierOf(request.desired);
  for (let attempt = 1; ; attempt += 1) {
    const meaning = await mean(request, cognito, identifier);
    try {
      return await write(request, cognito, identifier, meaning);
    } catch (error) {
      // Somebody else is changing the client: what was read of it is old, and sending it would undo theirs.
      const wait = waitBefore(attempt);
      if (!isError(error, CONFLICT) || clock.now() + wait >= cognito.deadline) throw error;
      await clock.sleep(wait);
    }
  }
}

/** @throws HandlerError where the template asks for what cannot be: all of it at once, before any write. */
async function mean(request: Request, cognito: Cognito, identifier: Identifier): Promise<Meaning> {
  const { desired } = request;
  const described = await describe(cognito, identifier);
  const current = toProperties(described.client, described.facts);
  refuseReplacement(desired, current);
  const previous = removable(request, current);
  const merged = merge({ desired, previous, current });
  const violations = violationsOf({ client: merged, confidential: described.facts.confidential }, desired);
  if (violations.length > 0) throw invalidRequest(violations);
  return { described, current, merged };
}

/** The previous template, as far as what it declared and the desired one does not is to be reset. */
function removable(
  { desired, previous, driftable, rollback }: Request,
  current: AppClientProperties,
): AppClientProperties {
  const nothing = { UserPoolId: desired.UserPoolId };
  // A drift-aware change set compares with the client itself, so that no removal can be seen.
  if (driftable || previous === undefined) return nothing;
  return rollback ? applied(previous, current) : previous;
}

async function write(
  { desired }: Request,
  cognito: Cognito,
  identifier: Identifier,
  { described, current, merged }: Meaning,
): Promise<Outcome<AppClientProperties>> {
  // First what a pool may refuse for its feature plan, so that a refused update leaves the client as it was.
  const ssoSession = await updateSession(cognito, identifier, desired, current, merged);
  const client = await writeClient(cognito, identifier, described, current, merged);
  return { status: 'SUCCESS', model: toProperties(client, { ...described.facts, ssoSession }) };
}

/** @throws HandlerError NotUpdatable naming each create-only property that would change. */
function refuseReplacement(desired: AppClientProperties, present: AppClientProperties | undefined): void {
  const changed = CREATE_ONLY_PROPERTIES.filter((name) => {
    const [wanted, has] = [desired[name], present?.[name]];
    return wanted !== undefined && has !== undefined && wanted !== has;
  });
  if (changed.length === 0) return;
  const paths = changed.map((name) => `/${name}`).join(' and ');
  throw new HandlerError(
    'NotUpdatable',
    `${paths} cannot change once the client exists: replace the client.`,
  );
}

async function writeClient(
  cognito: Cognito,
  { ClientId }: Identifier,
  { client }: Described,
  current: AppClientProperties,
  merged: AppClientProperties,
): Promise<Described['client']> {
  if (differences(merged, current, settingsHeldBy('client')).length === 0) return client;
  const { UserPoolClient } = await cognito.updateClient(toUpdateInput(merged, ClientId), {
    exceptFor: [CONFLICT],
  });
  if (UserPoolClient === undefined)
    throw new NoAnswer('UpdateUserPoolClient answered without a UserPoolClient');
  return UserPoolClient;
}

async function updateSession(
  cognito: Cognito,
  identifier: Identifier,
  desired: AppClientProperties,
  current: AppClientProperties,
  merged: AppClientProperties,
): Promise<AppClientProperties['SSOSession']> {
  if (differences(merged, current, ['SSOSession']).length === 0) return current.SSOSession;
  const wanted = merged.SSOSession;
  if (desired.SSOSession !== undefined && wanted !== undefined)
    return writeSession(cognito, identifier, wanted);
  return resetSession(cognito, identifier, current.SSOSession);
}
