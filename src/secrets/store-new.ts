import type { AppClientProperties } from '../app-client/properties';
import { HandlerError } from '../contract';
import { createStored, firstBody, putStored } from './deliver';
import type { SecretsManager } from './secrets-manager';
import { describeStored, propertiesOf } from './stored-secret';
import type { SecretWork } from './work';

/** No client has this id: what is asked for is whether the caller may ask. */
const NO_CLIENT = 'none';

/**
 * Without rights on Secrets Manager a client would be made that cannot be given its stored secret, and that its
 * rollback, which must not leave a stored secret behind, could not delete.
 *
 * @throws the API's AccessDeniedException.
 */
export async function requireAccess(
  secrets: SecretsManager,
  { UserPoolId }: Pick<AppClientProperties, 'UserPoolId'>,
): Promise<void> {
  await describeStored(secrets, { UserPoolId, ClientId: NO_CLIENT });
}

type Declared = Pick<AppClientProperties, 'SecretsManager' | 'SecretRotation' | 'CustomSecret'>;

/**
 * Stores the secret of a client that has just been made, where the template asks for it. Nothing rotates: the
 * Version is recorded.
 *
 * @param shown the secret as Cognito answers it.
 * @returns what READ tells of it.
 */
export async function storeNew(
  work: SecretWork,
  { SecretsManager: delivery, SecretRotation: rotation, CustomSecret }: Declared,
  shown: string | undefined,
): Promise<Partial<AppClientProperties>> {
  if (delivery === undefined) return {};
  const value = CustomSecret ?? shown;
  if (value === undefined) {
    throw new HandlerError(
      'GeneralServiceException',
      '/SecretsManager: Cognito does not show the secret of the new client, so it cannot be stored. Try again.',
    );
  }
  work.conceal(value);
  const wanted = { delivery, rotation };
  const body = await firstBody(work, value, rotation?.Version);
  const { arn } = await createStored(work, body, wanted, (own) => putStored(work, own, body));
  return propertiesOf(wanted, arn);
}
