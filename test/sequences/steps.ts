import fc from 'fast-check';
import { validInCognito, type ClientProperties } from '../support/arbitraries';
import { CHANGEABLE, declared, edit, edited, type Edit } from '../support/arbitraries-edits';
import type { Fault } from '../support/local';

/** How an update is asked for. */
export interface Style {
  /** CloudFormation's previous state is the last template, Cloud Control's is all that READ gave. */
  readonly by: 'template' | 'drift-aware template' | 'cloud control';
  /** Every number and Boolean as text. */
  readonly asText: boolean;
  /** Every list in another order than it was declared in. */
  readonly reversed: boolean;
}

/** What goes wrong on the way of one update. */
export type Trouble = Pick<Fault, 'operation' | 'times' | 'error' | 'when' | 'loseResponse'> & {
  /** The update cannot succeed, and is rolled back. */
  readonly final?: boolean;
};

/** One thing that happens to a client. */
export type Step =
  | {
      readonly do: 'update';
      readonly edits: readonly Edit[];
      readonly style: Style;
      readonly trouble?: Trouble;
    }
  | { readonly do: 'change behind its back'; readonly set: Partial<ClientProperties> };

/** How a client comes under a stack. */
export interface Beginning {
  /** `import`: others made it, and the template says but a part of it, which may not even be true. */
  readonly by: 'create' | 'import';
  readonly made: ClientProperties;
  readonly template: ClientProperties;
}

export interface History {
  readonly beginning: Beginning;
  readonly steps: readonly Step[];
}

const TROUBLES: readonly Trouble[] = [
  { operation: 'UpdateUserPoolClient', error: 'InternalErrorException' },
  { operation: 'UpdateUserPoolClient', error: 'InternalErrorException', when: 'after' },
  { operation: 'UpdateUserPoolClient', error: 'TooManyRequestsException', times: 2 },
  { operation: 'UpdateUserPoolClient', error: 'ConcurrentModificationException' },
  { operation: 'UpdateUserPoolClient', loseResponse: true },
  { operation: 'SetUserPoolClientSessionConfiguration', error: 'InternalServerException' },
  { operation: 'SetUserPoolClientSessionConfiguration', loseResponse: true },
  { operation: 'DescribeUserPoolClient', loseResponse: true },
  { operation: 'UpdateUserPoolClient', error: 'NotAuthorizedException', final: true },
  { operation: 'UpdateUserPoolClient', error: 'NotAuthorizedException', final: true },
  { operation: 'SetUserPoolClientSessionConfiguration', error: 'NotAuthorizedException', final: true },
];

const style: fc.Arbitrary<Style> = fc.record({
  by: fc.oneof(
    { weight: 5, arbitrary: fc.constant('template' as const) },
    { weight: 1, arbitrary: fc.constant('drift-aware template' as const) },
    { weight: 2, arbitrary: fc.constant('cloud control' as const) },
  ),
  asText: fc.boolean(),
  reversed: fc.boolean(),
});

const update: fc.Arbitrary<Step> = fc.record(
  {
    do: fc.constant('update' as const),
    edits: fc.array(edit, { maxLength: 3 }),
    style,
    trouble: fc.constantFrom(...TROUBLES),
  },
  { requiredKeys: ['do', 'edits', 'style'] },
);

const calmUpdate = update.map((step): Step => {
  const { trouble: _, ...calm } = step as Extract<Step, { do: 'update' }>;
  return calm;
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: calmUpdate },
  { weight: 2, arbitrary: update },
  {
    weight: 2,
    arbitrary: declared.map((set): Step => ({ do: 'change behind its back', set })),
  },
);

const beginning: fc.Arbitrary<Beginning> = fc.oneof(
  {
    weight: 3,
    arbitrary: validInCognito.map((made): Beginning => ({ by: 'create', made, template: made })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(validInCognito, fc.subarray([...CHANGEABLE]), fc.array(edit, { maxLength: 1 }))
      .map(([made, remove, edits]): Beginning => {
        const template = [{ remove }, ...edits].reduce<ClientProperties>(edited, made);
        return { by: 'import', made, template };
      }),
  },
);

/** A client's whole life, but its end: about five steps. */
export const history: fc.Arbitrary<History> = fc
  .record({ beginning, steps: fc.array(step, { minLength: 2, maxLength: 8, size: 'max' }) })
  // As JSON brings it: fast-check's objects may be without a prototype. The same members all the same.
  .map((told) => JSON.parse(JSON.stringify(told)) as History);
