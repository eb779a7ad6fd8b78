/**
 * Everything that Secrets Manager refuses beyond its API model's constraints: one row each, with its words
 * and how they are known. `{…}` is filled in.
 */
import { AwsError } from '../errors';

/** V: seen on the real service; D: AWS documentation; I: inferred; 2: second hand. */
type Grade = 'V' | 'D' | 'I' | '2';

interface Refusal {
  exception: string;
  message: string;
  /** How the rule is known. */
  grade: Grade;
  /** How the words are known, where that differs. */
  messageGrade?: Grade;
}

const INVALID_PARAMETER = 'InvalidParameterException';
const INVALID_REQUEST = 'InvalidRequestException';
const NOT_FOUND = 'ResourceNotFoundException';

export const REFUSALS = {
  badName: {
    exception: 'ValidationException',
    message:
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    grade: 'V',
  },
  noSecret: { exception: NOT_FOUND, message: "Secrets Manager can't find the specified secret.", grade: 'V' },
  noStage: {
    exception: NOT_FOUND,
    message: "Secrets Manager can't find the specified secret value for staging label: {stage}",
    grade: 'V',
  },
  noVersion: {
    exception: NOT_FOUND,
    message: "Secrets Manager can't find the specified secret value for VersionId: {id}",
    grade: 'V',
  },
  otherVersion: {
    exception: INVALID_REQUEST,
    message: 'You provided a VersionStage that is not associated to the provided VersionId.',
    grade: 'D',
    messageGrade: '2',
  },
  markedForDeletion: {
    exception: INVALID_REQUEST,
    message: "You can't perform this operation on the secret because it was marked for deletion.",
    grade: 'V',
  },
  alreadyScheduled: {
    exception: INVALID_REQUEST,
    message: "You can't perform this operation on the secret because it was already scheduled for deletion.",
    grade: '2',
  },
  nameScheduled: {
    exception: INVALID_REQUEST,
    message:
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    grade: 'V',
  },
  nameTaken: {
    exception: 'ResourceExistsException',
    message: 'The operation failed because the secret {name} already exists.',
    grade: 'V',
  },
  tokenTaken: {
    exception: 'ResourceExistsException',
    message:
      "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}.",
    grade: 'V',
  },
  noToken: {
    exception: INVALID_REQUEST,
    message: 'You must provide a ClientRequestToken value. We recommend a UUID-type value.',
    grade: 'V',
  },
  noValue: {
    exception: INVALID_REQUEST,
    message: 'You must provide either SecretString or SecretBinary.',
    grade: 'D',
    messageGrade: '2',
  },
  twoValues: {
    exception: INVALID_PARAMETER,
    message: "You can't specify both a binary secret value and a string secret value in the same secret.",
    grade: '2',
  },
  labelElsewhere: {
    exception: INVALID_PARAMETER,
    message:
      "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {id}, so you must explicitly reference that version in RemoveFromVersionId.",
    grade: 'V',
  },
  labelNotThere: {
    exception: INVALID_PARAMETER,
    message:
      'When you move staging label {stage}, if you specify RemoveFromVersionId, it must be set to the version that currently has the staging label {stage}.',
    grade: 'D',
    messageGrade: '2',
  },
  currentRemoved: {
    exception: INVALID_PARAMETER,
    message:
      'You can only move staging label AWSCURRENT to a different secret version. It can’t be completely removed.',
    grade: 'V',
  },
  noMove: {
    exception: INVALID_PARAMETER,
    message: 'You must specify MoveToVersionId or RemoveFromVersionId.',
    grade: 'I',
  },
  noSuchVersion: {
    exception: NOT_FOUND,
    message: "Secrets Manager can't find the specified secret version.",
    grade: 'I',
  },
  tooManyLabels: {
    exception: 'LimitExceededException',
    message: "You've reached the limit of {limit} staging labels for all versions of this secret.",
    grade: 'D',
    messageGrade: 'I',
  },
  tooManyVersions: {
    exception: 'LimitExceededException',
    message: "You've reached the limit of {limit} versions for this secret.",
    grade: 'D',
    messageGrade: 'I',
  },
  windowOutOfRange: {
    exception: INVALID_PARAMETER,
    message: 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    grade: 'D',
    messageGrade: '2',
  },
  windowAndForce: {
    exception: INVALID_PARAMETER,
    message: "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    grade: 'D',
    messageGrade: '2',
  },
  reservedTag: {
    exception: INVALID_PARAMETER,
    message: 'Tag keys that start with aws: are reserved: {key}',
    grade: 'D',
    messageGrade: 'I',
  },
  // The documentation calls these characters "generally allowed", and says of no error what it looks like.
  badTagText: {
    exception: INVALID_PARAMETER,
    message: 'Tag keys and values may have letters, spaces, numbers and + - = . _ : / @ only.',
    grade: 'D',
    messageGrade: 'I',
  },
  tagWithoutKey: { exception: INVALID_PARAMETER, message: 'A tag needs a Key.', grade: 'I' },
  tooManyTags: {
    exception: INVALID_PARAMETER,
    message: 'A secret can have at most {limit} tags.',
    grade: 'D',
    messageGrade: 'I',
  },
  badPage: {
    exception: 'InvalidNextTokenException',
    message: 'Invalid NextToken.',
    grade: 'D',
    messageGrade: 'I',
  },
  shortPassword: {
    exception: INVALID_PARAMETER,
    message: 'Password length is too short based on the required types.',
    grade: '2',
  },
  noCharacters: {
    exception: INVALID_PARAMETER,
    message: 'No characters are left for the password.',
    grade: 'I',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** The error of one row, its gaps filled. */
export function refusal(
  row: keyof typeof REFUSALS,
  values: Readonly<Record<string, string | number>> = {},
): AwsError {
  const { exception, message } = REFUSALS[row];
  return new AwsError(
    exception,
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  );
}
