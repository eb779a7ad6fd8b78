import { HandlerError, type Invocation, type Outcome } from '../contract';
import type { Cognito } from './cognito';
import { describe, type Described } from './describe';
import { identifierOf, type Identifier } from './identifier';
import { differences, merge } from './merge';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { violationsOf } from './rules';
import { resetSession, writeSession } from './session-configuration';
import { CREATE_ONLY_PROPERTIES, settingsHeldBy } from './settings';
import { toProperties, toUpdateInput } from './translate';

/**
 * Makes the client what the template means: describes it, merges, and sends the complete client only where
 * something differs. At most five calls: two to describe, one to see whether it has a secret, two writes.
 *
 * @returns the model that READ would give.
 */
export async function update(
  invocation: Invocation<AppClientProperties>,
  cognito: Cognito,
): Promise<Outcome<AppClientProperties>> {
  const { desired, driftable } = invocation;
  // A drift-aware change set compares with the client itself, so that no removal can be seen.
  const previous = driftable ? undefined : invocation.previous;
  refuseReplacement(desired, invocation.previous);

  const identifier = identifierOf(desired);
  const described = await describe(cognito, identifier);
  const current = toProperties(described.client, described.facts);
  refuseReplacement(desired, current);

  const merged = merge({ desired, previous: previous ?? { UserPoolId: desired.UserPoolId }, current });
  const violations = violationsOf({ client: merged, confidential: described.facts.confidential }, desired);
  if (violations.length > 0) throw invalidRequest(violations);
  const client = await writeClient(cognito, identifier, described, current, merged);
  const ssoSession = await updateSession(cognito, identifier, desired, current, merged);
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
  const { UserPoolClient } = await cognito.updateClient(toUpdateInput(merged, ClientId));
  return UserPoolClient ?? client;
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
