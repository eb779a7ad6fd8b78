/** The sets of `inputs/`, by the number in their file names: each is one run of `cfn test`. */
export const INPUT_SETS: Readonly<Record<number, string>> = {
  1: 'public web client',
  2: 'confidential web client',
  3: 'machine-to-machine client',
  4: 'every setting at once',
  5: 'nothing but the pool',
  6: 'secret delivered and rotated',
  7: 'secret of its own',
};

/** The kinds of input that a set has, as the CloudFormation CLI names its files. */
export const INPUT_KINDS = ['create', 'update', 'invalid'] as const;

/**
 * What the inputs refer to. In `inputs/` the pool stands as `{{UserPoolClientTests-UserPoolId}}`, which is the
 * CLI's own notation for the export of a stack: with a real account, a stack exports the pool under that name,
 * and `cfn test` and CloudFormation's own contract tests fill it in. Offline, `project.ts` does, with the
 * pool that `pool.ts` makes.
 */
export const POOL_PLACEHOLDER = '{{UserPoolClientTests-UserPoolId}}';
export const RESOURCE_SERVER = 'contract-tests';
export const IDENTITY_PROVIDER = 'ContractTests';
export const CUSTOM_ATTRIBUTE = 'tier';
