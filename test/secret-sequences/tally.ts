import type { Deed } from './others';

/** What somebody does, and not what comes of it. */
const STEPS = [
  'created',
  'updated',
  'deleted',
  'a stranger adds a secret',
  'the stranger takes it away',
  'somebody deletes the stored secret',
] as const satisfies readonly (Deed | 'created' | 'updated' | 'deleted')[];

/** What comes of it; each has to come about, or the histories are none. */
const OUTCOMES = [
  'rotated',
  'swapped',
  'revoked',
  'refused',
  'half done',
  'rolled back',
  'in trouble',
] as const;

/** What comes about only now and then. */
type Rare = 'not rolled back' | 'not to be rolled back' | 'left out';

/** What happened, for the count. */
export type Happening = (typeof STEPS)[number] | (typeof OUTCOMES)[number] | Rare;

/** How often what happened. */
export class Tally {
  private readonly counts = new Map<Happening, number>();

  readonly tell = (happening: Happening): void => {
    this.counts.set(happening, this.of(happening) + 1);
  };

  of(happening: Happening): number {
    return this.counts.get(happening) ?? 0;
  }

  get steps(): number {
    return STEPS.reduce((sum, happening) => sum + this.of(happening), 0);
  }

  /** The happenings that never came about though every one of them has to. */
  get missing(): Happening[] {
    return [...STEPS, ...OUTCOMES].filter((happening) => this.of(happening) === 0);
  }

  get all(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
