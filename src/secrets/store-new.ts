import type { AppClientProperties } from '../app-client/properties';
import { HandlerError } from '../contract';
import { deliver } from './deliver';
import { propertiesOf } from './stored-secret';
import type { SecretWork } from './work';

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
  return propertiesOf(wanted, await deliver(work, value, wanted));
}
