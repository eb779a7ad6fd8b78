import type { Cognito } from './cognito';
import type { Described } from './describe';
import { CONFLICT } from './error-rows';
import { NoAnswer } from './errors';
import type { Identifier } from './identifier';
import { differences } from './merge';
import type { AppClientProperties } from './properties';
import { resetSession, writeSession } from './session-configuration';
import { settingsHeldBy } from './settings';
import { toUpdateInput } from './translate';

/** A client as it is, and as the template means it. */
export interface Meaning {
  readonly described: Described;
  readonly current: AppClientProperties;
  readonly merged: AppClientProperties;
}

/** A client after its writes. */
export interface Written {
  readonly client: Described['client'];
  readonly ssoSession: AppClientProperties['SSOSession'];
}

/**
 * Writes what Cognito holds of a client and differs: its session configuration first, which a pool may refuse for
 * its feature plan, so that a refused update leaves the client as it was.
 *
 * @throws the SDK's ConcurrentModificationException where somebody else is changing the client.
 */
export async function writeSettings(
  cognito: Cognito,
  identifier: Identifier,
  desired: AppClientProperties,
  meaning: Meaning,
): Promise<Written> {
  const ssoSession = await updateSession(cognito, identifier, desired, meaning);
  return { client: await writeClient(cognito, identifier, meaning), ssoSession };
}

async function writeClient(
  cognito: Cognito,
  { ClientId }: Identifier,
  { described, current, merged }: Meaning,
): Promise<Described['client']> {
  if (differences(merged, current, settingsHeldBy('client')).length === 0) return described.client;
  const input = toUpdateInput(merged, ClientId);
  const { UserPoolClient } = await cognito.updateClient(input, { exceptFor: [CONFLICT] });
  if (UserPoolClient === undefined)
    throw new NoAnswer('UpdateUserPoolClient answered without a UserPoolClient');
  return UserPoolClient;
}

async function updateSession(
  cognito: Cognito,
  identifier: Identifier,
  desired: AppClientProperties,
  { current, merged }: Meaning,
): Promise<AppClientProperties['SSOSession']> {
  if (differences(merged, current, ['SSOSession']).length === 0) return current.SSOSession;
  const wanted = merged.SSOSession;
  if (desired.SSOSession !== undefined && wanted !== undefined)
    return writeSession(cognito, identifier, wanted);
  return resetSession(cognito, identifier, current.SSOSession);
}
