import { appSecret, NOT_FOUND } from './app-secret';
import { awsForFile, failure } from './support';

let now = Date.parse('2026-11-20T10:00:00.500Z');
const aws = awsForFile({ clock: () => now });
beforeEach(() => aws.control('POST', '/_local/reset'));

const DAY_MS = 24 * 60 * 60 * 1000;
const MARKED = {
  name: 'InvalidRequestException',
  message: "You can't perform this operation on the secret because it was marked for deletion.",
  status: 400,
};

const { create, get, describeIt } = appSecret(aws);

describe('deletion', () => {
  const remove = (more: { RecoveryWindowInDays?: number; ForceDeleteWithoutRecovery?: boolean } = {}) =>
    aws.secrets.deleteSecret({ SecretId: 'app/secret', ...more });

  test.each([
    [{}, 30],
    [{ RecoveryWindowInDays: 7 }, 7],
    [{ RecoveryWindowInDays: 30, ForceDeleteWithoutRecovery: false }, 30],
  ])('%j is carried out after the window: %d days', async (more, days) => {
    await create();

    const { DeletionDate } = await remove(more);

    expect(DeletionDate).toEqual(new Date(now + days * DAY_MS));
    expect((await describeIt()).DeletedDate).toEqual(DeletionDate);
    now += days * DAY_MS - 1;
    expect(await describeIt()).toMatchObject({ Name: 'app/secret' });
    now += 1;
    expect(await failure(describeIt())).toEqual(NOT_FOUND);
    await create();
  });

  test('until then nothing reads or changes the secret, and its name is taken', async () => {
    const { VersionId } = await create();
    await remove();
    const SecretId = 'app/secret';
    const calls = [
      get(),
      aws.secrets.putSecretValue({ SecretId, SecretString: 'x' }),
      aws.secrets.updateSecret({ SecretId, Description: 'x' }),
      aws.secrets.updateSecretVersionStage({ SecretId, VersionStage: 'x', MoveToVersionId: VersionId }),
      aws.secrets.tagResource({ SecretId, Tags: [] }),
      aws.secrets.untagResource({ SecretId, TagKeys: [] }),
    ];

    for (const call of calls) expect(await failure(call)).toEqual(MARKED);
    expect(await failure(create())).toEqual({
      name: 'InvalidRequestException',
      message:
        "You can't create this secret because a secret with this name is already scheduled for deletion.",
      status: 400,
    });
    expect(await failure(remove())).toEqual({
      name: 'InvalidRequestException',
      message:
        "You can't perform this operation on the secret because it was already scheduled for deletion.",
      status: 400,
    });
    expect((await aws.secrets.listSecretVersionIds({ SecretId })).Versions).toHaveLength(1);
  });

  test('a restored secret is as it was', async () => {
    const { ARN } = await create();
    await remove();

    expect(await aws.secrets.restoreSecret({ SecretId: 'app/secret' })).toMatchObject({
      ARN,
      Name: 'app/secret',
    });

    expect(await get()).toMatchObject({ ARN, SecretString: 'one' });
    expect(await describeIt()).not.toHaveProperty('DeletedDate');
    await aws.secrets.restoreSecret({ SecretId: 'app/secret' });
    expect(await failure(aws.secrets.restoreSecret({ SecretId: 'other' }))).toEqual(NOT_FOUND);
  });

  test('at once: nothing is left, and a new one has another ARN; what is missing is no error', async () => {
    const { ARN } = await create();
    await remove();
    await remove({ ForceDeleteWithoutRecovery: true });

    expect(await failure(describeIt())).toEqual(NOT_FOUND);
    expect((await remove({ ForceDeleteWithoutRecovery: true })).Name).toBe('app/secret');
    expect((await create()).ARN).not.toBe(ARN);
    expect(await failure(aws.secrets.deleteSecret({ SecretId: 'other' }))).toEqual(NOT_FOUND);
  });

  test.each([
    [
      { RecoveryWindowInDays: 6 },
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    ],
    [
      { RecoveryWindowInDays: 31 },
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    ],
    [
      { RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true },
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    ],
  ])('%j is refused', async (more, message) => {
    await create();

    expect(await failure(remove(more))).toEqual({ name: 'InvalidParameterException', message, status: 400 });
    expect(await describeIt()).not.toHaveProperty('DeletedDate');
  });
});
