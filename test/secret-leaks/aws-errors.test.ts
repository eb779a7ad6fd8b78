/** AWS fails in every way, and quotes the secrets that it was given: nobody is told of them. */
import type { Properties } from '../support/local';
import { benchForFile, customSecret, ending } from './bench';
import type { Tampering } from './tape';

const bench = benchForFile('errors of AWS');
const REFUSED = 'The value {input.ClientSecret}{input.SecretString} is refused.';

/** The calls that carry a secret to AWS, by the operations that make them; `skip` as many come before. */
const CARRYING: readonly [action: 'CREATE' | 'UPDATE', operation: string, skip: number][] = [
  ['CREATE', 'CreateUserPoolClient', 0],
  ['CREATE', 'CreateSecret', 0],
  ['UPDATE', 'PutSecretValue', 0],
  ['UPDATE', 'AddUserPoolClientSecret', 0],
  ['UPDATE', 'PutSecretValue', 1],
];

/** Errors that no call is repeated for: known ones, one that is not, and one without an HTTP status of its own. */
const ERRORS = [
  { name: 'InvalidParameterException' },
  { name: 'InvalidParameterException', when: 'after' },
  { name: 'InvalidRequestException' },
  { name: 'NotAuthorizedException', status: 403 },
  { name: 'AccessDeniedException' },
  { name: 'AccessDeniedException', when: 'after' },
  { name: 'LimitExceededException' },
  { name: 'ValidationException' },
  { name: 'EncryptionFailure' },
  { name: 'ResourceNotFoundException' },
  { name: 'UnrecognizedClientException' },
  { name: 'SomethingNewException' },
  { name: 'Error', status: 422 },
];

/** What a template declares, and what it declares next. */
interface Declared {
  first: Properties;
  next: Properties;
}

const KINDS: Readonly<Record<string, (UserPoolId: string) => Declared>> = {
  'the secret of a template': (UserPoolId) => {
    const first = { UserPoolId, CustomSecret: customSecret(), SecretsManager: {} };
    return { first, next: { ...first, CustomSecret: customSecret() } };
  },
  'a generated secret': (UserPoolId) => {
    const first = { UserPoolId, GenerateSecret: true, SecretsManager: {}, SecretRotation: { Version: '1' } };
    return { first, next: { ...first, SecretRotation: { Version: '2' } } };
  },
};

/** Carries the operation out with this going wrong; gives its last event. */
async function attempt(action: 'CREATE' | 'UPDATE', { first, next }: Declared, prepare: () => unknown) {
  if (action === 'UPDATE') {
    const client = await bench.create(first);
    await prepare();
    return bench.update(client, first, next);
  }
  await prepare();
  return bench.run('CREATE', first);
}

describe.each(Object.entries(KINDS))('%s', (kind, declare) => {
  const carrying = CARRYING.filter(
    ([, name]) => kind.includes('template') || name !== 'CreateUserPoolClient',
  );

  test.each(carrying)(
    '%s: an error of %s that quotes it, after %i calls',
    async (action, operation, skip) => {
      const UserPoolId = await bench.pool();
      const messages = [];
      for (const { when, ...error } of ERRORS) {
        const fault = { operation, skip, when, error: { ...error, message: REFUSED } };
        const event = await attempt(action, declare(UserPoolId), () => bench.faults(fault));
        expect(event.status).toBe('FAILED');
        messages.push(event.message ?? '');
      }

      // Where the product has words of its own for an error, it quotes nothing.
      expect(messages.filter((message) => message.includes('<REDACTED>')).length).toBeGreaterThan(8);
    },
  );

  test.each(['killHandler', 'loseResponse'])('%s at each of these calls', async (fault) => {
    const UserPoolId = await bench.pool();
    for (const [action, operation, skip] of carrying) {
      const event = await attempt(action, declare(UserPoolId), () =>
        bench.faults({ operation, skip, [fault]: true }),
      );
      // A killed handler has no status: Lambda tells of its end.
      expect(['SUCCESS', 'FAILED', undefined]).toContain(event.status);
    }
  });
});

/** Called beside the call that gets the secret: slowed down, and refused on the way back, long after that one. */
const BESIDE = 'GetUserPoolClientSessionConfiguration';

/** A refusal by this operation that quotes every secret that the handler has given or got before. */
const quoting =
  (refusing: string): Tampering =>
  ({ operation, answer, seen }) => {
    if (operation !== refusing || !seen.length) return undefined;
    if (operation === BESIDE && answer === undefined) return undefined;
    const message = `Not with ${seen.join(' or ')}.`;
    return { status: 400, body: JSON.stringify({ __type: 'AccessDeniedException', message }) };
  };

test.each([
  ['CREATE', 'ListUserPoolClientSecrets'],
  ['CREATE', 'CreateSecret'],
  ['UPDATE', 'ListUserPoolClientSecrets'],
  ['UPDATE', 'GetSecretValue'],
  ['UPDATE', 'PutSecretValue'],
  ['UPDATE', 'AddUserPoolClientSecret'],
  ['UPDATE', 'DeleteUserPoolClientSecret'],
  ['UPDATE', 'TagResource'],
  ['UPDATE', 'UpdateSecretVersionStage'],
  ['UPDATE', 'SetUserPoolClientSessionConfiguration'],
  ['UPDATE', 'UpdateUserPoolClient'],
  ['UPDATE', 'DescribeSecret'],
  ['UPDATE', BESIDE],
] as const)('%s: an error of %s that quotes what was made or read before', async (action, operation) => {
  const first = {
    UserPoolId: await bench.pool(),
    ClientName: 'one',
    GenerateSecret: true,
    SecretsManager: {},
    SecretRotation: { Version: '1' },
    SSOSession: { MaxValidityMinutes: 90 },
  };
  const next = {
    ...first,
    SecretRotation: { Version: '2', PreviousSecret: 'REVOKE', GracePeriodSeconds: 0 },
    SSOSession: { MaxValidityMinutes: 120 },
    ClientName: 'two',
  };

  const event = await attempt(action, { first, next }, () => {
    bench.tamper(quoting(operation));
    return operation === BESIDE && bench.faults({ operation, latencyMs: 1_000 });
  });

  expect(ending(event)).toBe('FAILED AccessDenied');
  expect(event.message).toContain('Not with <REDACTED>');
});
