import { deliveryOf, rotationOf, type Wanted } from './record';
import type { Templates } from './plan';
import { isLive, type StoredSecret } from './stored-secret';

/** What the templates come to, with what they never mention as it is. */
interface Meant extends Partial<Wanted> {
  /** Delivery was declared, and is no longer. */
  readonly isRemoved: boolean;
}

/** Declared: enforced; removed: gone; never mentioned: as the stored secret's tags say. */
export function meantBy({ desired, previous }: Templates, stored: StoredSecret | undefined): Meant {
  const isRemoved = desired.SecretsManager === undefined && previous?.SecretsManager !== undefined;
  const present = isLive(stored)
    ? { delivery: deliveryOf(stored.tags, stored.kmsKeyId), rotation: rotationOf(stored.tags) }
    : undefined;
  const delivery = desired.SecretsManager ?? (isRemoved ? undefined : present?.delivery);
  // Where delivery was not declared before, the tags are those of a time before it was removed.
  const isKept = previous === undefined || (previous.SecretsManager && !previous.SecretRotation);
  const kept = isKept || desired.SecretsManager === undefined ? present?.rotation : undefined;
  return { isRemoved, delivery, rotation: desired.SecretRotation ?? (delivery && kept) };
}

/** Whether either template says anything about the secret: nothing else is looked at where none does. */
export const isAboutSecrets = ({ desired, previous }: Templates): boolean =>
  [desired, previous].some(
    (template) =>
      (template?.SecretsManager ?? template?.SecretRotation ?? template?.CustomSecret) !== undefined,
  );
