import { currentOf, refuse, type Held, type Secrets, type Template } from './secrets';

/** Whether AWSCURRENT is to carry what AWSPREVIOUS holds, or something new, or what it has. */
type Wish = { readonly swap: Held } | { readonly add: Held } | undefined;

/** What an update means for the value; throws where it makes no sense. `before` as in `updated`. */
export function wishOf({ living, stored, generated }: Secrets, wanted: Template, before?: Secrets): Wish {
  const { CustomSecret: custom, SecretRotation } = wanted;
  const current = stored?.current;
  // Where none is declared it stays what it is.
  const version = SecretRotation?.Version ?? current?.version;
  const previous = stored?.previous && living.includes(stored.previous.secret) ? stored.previous : undefined;
  const isUndone = before && (!SecretRotation || version === current?.version);
  if (isUndone && previous && previous.secret === currentOf(before)) return { swap: previous };
  if (custom !== undefined) {
    const unchanged = custom === current?.secret;
    if (unchanged && version !== current.version) refuse('unchanged custom secret');
    if (unchanged) return undefined;
    if (previous && previous.secret === custom) return { swap: { ...previous, version } };
    return { add: { secret: custom, version } };
  }
  if (version === current?.version) return undefined;
  if (previous && previous.version === version) return { swap: previous };
  return { add: { secret: `generated ${generated + 1}`, version } };
}

/** The secrets once that is done, and whatever broke off before is gone on with or taken back. */
export function carriedOut(now: Secrets, wish: Wish): Secrets {
  const { stored } = now;
  const pending = stored?.pending;
  if (pending && wish && 'add' in wish && isSame(pending, wish.add))
    return added(without(now, pending), pending);
  if (pending) return carriedOut(without(now, pending), wish);
  if (!wish) return now;
  if ('swap' in wish) return { ...now, stored: { current: wish.swap, previous: stored?.current } };
  if (strangers(now) > (stored ? 0 : 1)) refuse('stranger');
  const after = added(now, wish.add);
  return { ...after, generated: now.generated + (wish.add.secret.startsWith('generated') ? 1 : 0) };
}

/** How many are neither current nor the one before. */
const strangers = ({ living, stored }: Secrets): number =>
  living.length -
  [stored?.current, stored?.previous].filter((held) => held && living.includes(held.secret)).length;

/** The one before goes, so that there is room. */
function added({ living, stored, generated }: Secrets, current: Held): Secrets {
  const stay = stored ? [stored.current.secret] : living;
  return { living: [...stay, current.secret], stored: { current, previous: stored?.current }, generated };
}

/** A pending one with the wanted version is gone on with, whatever value was generated for it. */
const isSame = (pending: Held, wanted: Held): boolean =>
  pending.version === wanted.version &&
  (pending.secret === wanted.secret ||
    [pending, wanted].every(({ secret }) => secret.startsWith('generated')));

/** Without a rotation that broke off: what it added is gone. */
export const without = ({ living, stored, generated }: Secrets, { secret }: Held): Secrets => ({
  living: living.filter((one) => one !== secret),
  stored: stored && { current: stored.current, previous: stored.previous },
  generated,
});

/** Without the one before the current one. */
export const revoked = (now: Secrets): Secrets => ({
  ...now,
  living: now.living.filter((secret) => secret !== now.stored?.previous?.secret),
});
