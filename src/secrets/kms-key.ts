const DEFAULT_KEY = 'alias/aws/secretsmanager';

const isAlias = (key: string): boolean => /(^|:)alias\//.test(key);

/**
 * The key as it was declared, while that may name the key in force: DescribeSecret may answer with another form of
 * it (an ARN for an id), and an alias cannot be compared with a key's ARN without rights on KMS.
 */
export function presentKey(declared: string | undefined, present: string | undefined): string | undefined {
  // DescribeSecret leaves the default key out (D).
  if (present === undefined) return declared && endOf(declared) === DEFAULT_KEY ? declared : undefined;
  if (declared === undefined) return present;
  const isSame = endOf(present) === endOf(declared);
  return isSame || isAlias(declared) !== isAlias(present) ? declared : present;
}

/** `key/ID`, `alias/NAME`: what an ARN has after its account, and a bare id stands for. */
const endOf = (key: string): string => key.replace(/^arn:.*?:(?=key\/|alias\/)/, '').replace(/^key\//, '');
