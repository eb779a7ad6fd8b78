import type { AppClientProperties } from './properties';
import type { Cognito } from './cognito';
import { isError } from './errors';
import type { Identifier } from './identifier';

/** What Cognito answers for a client whose session configuration was never set. */
export const DEFAULT_SSO_SESSION = { MaxValidityMinutes: 60 } as const;

/** The errors by which a Region, partition or pool says that it has no session configuration. */
const NOT_AVAILABLE = ['UnknownOperationException', 'FeatureUnavailableInTierException'];

type SSOSession = AppClientProperties['SSOSession'];

/** The client's session configuration; nothing where it is not to be had. */
export async function readSession(
  cognito: Cognito,
  { UserPoolId, ClientId }: Identifier,
): Promise<SSOSession> {
  try {
    const { SSOSession } = await cognito.getSession({ UserPoolId, ClientId });
    return { MaxValidityMinutes: SSOSession?.MaxValidityMinutes ?? DEFAULT_SSO_SESSION.MaxValidityMinutes };
  } catch (error) {
    if (isError(error, ...NOT_AVAILABLE)) return undefined;
    throw error;
  }
}

/** Sets what a template declares; a refusal is the user's to see. */
export async function writeSession(
  cognito: Cognito,
  { UserPoolId, ClientId }: Identifier,
  session: NonNullable<SSOSession>,
): Promise<NonNullable<SSOSession>> {
  // `{}` is declared and means the default; the API wants its one member.
  const SSOSession = { ...DEFAULT_SSO_SESSION, ...session };
  await cognito.setSession({ UserPoolId, ClientId, SSOSession });
  return SSOSession;
}

/** Sets the default of a removed configuration; where that is refused it has no effect, and nothing is to be reset. */
export async function resetSession(
  cognito: Cognito,
  identifier: Identifier,
  current: SSOSession,
): Promise<SSOSession> {
  try {
    return await writeSession(cognito, identifier, DEFAULT_SSO_SESSION);
  } catch (error) {
    if (isError(error, ...NOT_AVAILABLE, 'OperationNotEnabledException')) return current;
    throw error;
  }
}
