import { updated } from './model';
import { ORIGINAL, type Secrets, type Template } from './secrets';
import type { Trouble } from './troubles';

/** An update that is about to be asked for. */
interface Asked {
  /** What the client was created with. */
  readonly made: Template;
  readonly now: Secrets;
  readonly wanted: Template;
  readonly had: Template;
  readonly trouble?: Trouble;
  readonly before?: Secrets;
}

type Row = (asked: Asked) => unknown;

/** What comes of these depends on how fast the test is. */
const UNDECIDED: Readonly<Record<string, Row>> = {
  'a secret of the first second counts as the one that the client was made with': (asked) =>
    asked.wanted.SecretsManager &&
    !asked.now.stored &&
    asked.now.living.join() !== (asked.made.CustomSecret ?? ORIGINAL) &&
    asked.wanted.CustomSecret &&
    asked.wanted.CustomSecret === asked.had.CustomSecret,
};

/** What the provider is known to do otherwise than the rules say; a row goes as that is mended. */
const KNOWN: Readonly<Record<string, Row>> = {
  'a rollback to an unchanged CustomSecret without delivery is refused': ({ wanted, had, before }) =>
    before && !wanted.SecretsManager && wanted.CustomSecret && wanted.CustomSecret !== had.CustomSecret,
  'an original that is replaced as delivery begins is not recorded': ({ now, wanted }) =>
    wanted.SecretsManager && !now.stored && now.living.join() === ORIGINAL && wanted.CustomSecret,
  'a rollback gives the secret before the Version of the failed template': ({ now, wanted, before }) =>
    before && !wanted.SecretRotation && now.stored && wanted.CustomSecret === now.stored.previous?.secret,
  'an interrupted restoration brings a removed SecretRotation back': ({ trouble, ...asked }) =>
    asked.wanted.SecretsManager &&
    asked.now.stored?.scheduled &&
    (trouble ?? 'refused' in updated(asked.now, asked.wanted, asked.had, asked.before)),
  'a changed CustomSecret is dropped with a delivery that was lost': ({ now, wanted, had }) =>
    !wanted.SecretsManager &&
    had.SecretsManager &&
    (now.stored?.scheduled ?? !now.stored) &&
    wanted.CustomSecret &&
    wanted.CustomSecret !== had.CustomSecret,
};

/** Whether an update is left out. */
export const isLeftOut = (asked: Asked): boolean =>
  [...Object.values(UNDECIDED), ...Object.values(KNOWN)].some((row) => row(asked));
