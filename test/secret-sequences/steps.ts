import fc from 'fast-check';
import type { Deed } from './others';
import type { Template } from './secrets';
import { edit, made, maybe, type Edit } from './templates';
import { CALLS, ENDING, PASSING, type Trouble } from './troubles';

/** What comes after an update: the failure of another resource rolls it back. */
export type After = 'nothing' | 'roll back';

/** What comes after an update that ended half done. */
type Recovery = 'roll back' | 'try again' | 'another version';

/** One thing that happens to a client. */
export type Step =
  | {
      readonly do: 'update';
      readonly edits: readonly Edit[];
      readonly after: After;
      readonly trouble?: Trouble;
      readonly recovery: Recovery;
    }
  | { readonly do: Deed };

export interface History {
  /** Cloud Control's previous state is what READ gave, and it rolls nothing back. */
  readonly by: 'template' | 'cloud control';
  readonly isPublic: boolean;
  readonly made: Template;
  readonly trouble?: Trouble;
  readonly steps: readonly Step[];
  /** The deletion of the client is refused at first. */
  readonly end: { readonly refused: boolean; readonly trouble?: Trouble };
}

const operationOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(...names.map((name) => ({ weight: CALLS[name]?.weight ?? 1, arbitrary: fc.constant(name) })));
const operation = operationOf(Object.keys(CALLS));
/** AWSPREVIOUS and AWSPENDING are done without where they cannot be read, and which is read first is chance. */
const needed = operationOf(Object.keys(CALLS).filter((name) => name !== 'GetSecretValue'));
/** A rotation stores its value twice. */
const skip = fc.constantFrom(0, 0, 1);

const passing: fc.Arbitrary<Trouble> = fc
  .tuple(
    operation,
    skip,
    fc.oneof(...PASSING.map(({ weight, way }) => ({ weight, arbitrary: fc.constant(way) }))),
  )
  .map(([name, skipped, way]) => ({ operation: name, skip: skipped, ...way }));
const ending: fc.Arbitrary<Trouble> = fc
  .tuple(needed, skip)
  .map(([name, skipped]) => ({ operation: name, skip: skipped, ...ENDING }));

const update: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('update' as const),
  edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
  after: fc.oneof(
    { weight: 6, arbitrary: fc.constant('nothing' as const) },
    { weight: 1, arbitrary: fc.constant('roll back' as const) },
  ),
  trouble: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: passing },
    { weight: 2, arbitrary: ending },
  ),
  recovery: fc.constantFrom('roll back' as const, 'try again' as const, 'another version' as const),
});

const deed: fc.Arbitrary<Deed> = fc.constantFrom(
  'a stranger adds a secret',
  'the stranger takes it away',
  'somebody deletes the stored secret',
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: update },
  { weight: 1, arbitrary: deed.map((done) => ({ do: done })) },
);

/** A client's whole life: about seven operations. */
export const history: fc.Arbitrary<History> = fc
  .record({
    by: fc.oneof(
      { weight: 4, arbitrary: fc.constant('template' as const) },
      { weight: 1, arbitrary: fc.constant('cloud control' as const) },
    ),
    isPublic: fc.oneof(
      { weight: 30, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    made,
    trouble: fc.option(passing, { nil: undefined, freq: 1 }),
    steps: fc.array(step, { minLength: 1, maxLength: 6, size: 'max' }),
    end: fc.record({
      refused: fc.oneof(
        { weight: 5, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      trouble: maybe(passing),
    }),
  })
  // As JSON brings it: what is undefined is not there.
  .map((told) => JSON.parse(JSON.stringify(told)) as History);
