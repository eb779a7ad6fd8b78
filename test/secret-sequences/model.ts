/**
 * What becomes of a client's secrets, in the words of the guide and without a line of the product.
 */
import { carriedOut, revoked, wishOf, without } from './rotation';
import {
  ORIGINAL,
  Refusal,
  refuse,
  type Identity,
  type Secrets,
  type Template,
  type Verdict,
} from './secrets';

/** CREATE: the version is recorded, nothing rotates. */
export const created = (wanted: Template, isPublic: boolean): Verdict =>
  verdict(() => {
    const { SecretsManager, SecretRotation, CustomSecret } = wanted;
    requireSense(wanted, isPublic);
    if (isPublic) return { living: [], generated: 0 };
    const secret = CustomSecret ?? ORIGINAL;
    const stored = SecretsManager && { current: { secret, version: SecretRotation?.Version } };
    return { living: [secret], stored, generated: 0 };
  });

/** UPDATE; `before` is given where it undoes an update, and tells the secrets before that one. */
export const updated = (now: Secrets, wanted: Template, had: Template, before?: Secrets): Verdict =>
  verdict(() => {
    requireSense(wanted, now.living.length === 0);
    if (!wanted.SecretsManager) return withoutDelivery(now, wanted, before ? undefined : had);
    // What is undone is not refused for what somebody has taken away meanwhile.
    if (before && isLost(now, wanted, had)) return now;
    const delivered = withDelivery(now, wanted, had, before !== undefined);
    const after = carriedOut(delivered, wishOf(delivered, wanted, before));
    return wanted.SecretRotation?.PreviousSecret === 'REVOKE' ? revoked(after) : after;
  });

function verdict(secrets: () => Secrets): Verdict {
  try {
    return { secrets: secrets() };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function requireSense({ SecretsManager, SecretRotation, CustomSecret }: Template, isPublic: boolean): void {
  if (isPublic && (SecretsManager ?? SecretRotation ?? CustomSecret)) refuse('public');
  if (SecretRotation && !SecretsManager) refuse('rotation without delivery');
}

/** `had` is nothing where an update is undone: then the client was so before. */
function withoutDelivery(now: Secrets, { CustomSecret: custom }: Template, had?: Template): Secrets {
  const { living, stored } = now;
  if (had && custom !== undefined && custom !== had.CustomSecret) refuse('custom secret without delivery');
  if (!stored || stored.scheduled) return now;
  if (had && custom !== undefined && !living.includes(ORIGINAL))
    refuse('delivery of a custom secret removed');
  const left = stored.pending ? without(now, stored.pending) : now;
  return { ...left, stored: { ...(left.stored ?? stored), scheduled: true } };
}

/**
 * Delivery begins as CREATE's does: the Version is recorded. The one secret's value is known where Cognito shows it,
 * and where it is the template's own, which cannot have changed without delivery. A Version after another one rotates.
 */
function withDelivery(now: Secrets, wanted: Template, had: Template, isUndone: boolean): Secrets {
  const { living, stored } = now;
  if (stored) return { ...now, stored: { ...stored, scheduled: false } };
  if (living.length > 1) refuse('not the only secret');
  const secret = knownOne(now, wanted, had);
  if (secret !== undefined) {
    const [version, former] = [wanted, had].map(({ SecretRotation }) => SecretRotation?.Version);
    const rotates = !isUndone && version !== undefined && former !== undefined;
    return { ...now, stored: { current: { secret, version: rotates ? former : version } } };
  }
  return asksForAnother(wanted, had) ? now : refuse('nothing to deliver');
}

function knownOne({ living }: Secrets, wanted: Template, had: Template): Identity | undefined {
  const [secret = ORIGINAL, other] = living;
  const isKnown = secret === ORIGINAL || (secret === wanted.CustomSecret && secret === had.CustomSecret);
  return isKnown && other === undefined ? secret : undefined;
}

const asksForAnother = (wanted: Template, had: Template): boolean =>
  (wanted.SecretRotation && wanted.SecretRotation.Version !== had.SecretRotation?.Version) ||
  wanted.CustomSecret !== undefined;

const isLost = (now: Secrets, wanted: Template, had: Template): boolean =>
  !now.stored && knownOne(now, wanted, had) === undefined && !(now.empty && asksForAnother(wanted, had));

/**
 * Whether nobody can tell what a rollback means: the failed update declared what is current anyway, as if it had
 * been the one to bring it.
 */
export function isAmbiguous({ living, stored }: Secrets, wanted: Template, failed: Template): boolean {
  const { current, previous } = stored ?? {};
  if (!wanted.SecretsManager || !previous || !living.includes(previous.secret)) return false;
  const saysVersion = !wanted.SecretRotation && failed.SecretRotation?.Version === current?.version;
  const saysValue = wanted.CustomSecret === undefined && failed.CustomSecret === current?.secret;
  return (saysVersion && current?.version !== undefined) || saysValue;
}
