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

/** Whether an update is left out. */
export const isLeftOut = (asked: Asked): boolean => Object.values(UNDECIDED).some((row) => row(asked));
