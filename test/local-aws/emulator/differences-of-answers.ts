/** The differences of answers and messages alone. */
import { isDeepStrictEqual } from 'node:util';
import {
  at,
  create,
  createWith,
  isError,
  isScheduled,
  move,
  on,
  put,
  schedule,
  standing,
  text,
  tokenAsked,
  withoutUnlabelled,
  type KnownDifference,
} from './situation';

const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';

const tagsOf = (tags: unknown): readonly unknown[] => (Array.isArray(tags) ? tags : []);

export const ANSWERS: readonly KnownDifference[] = [
  {
    id: 'status-404',
    what: 'Every error of the caller is HTTP 400; moto answers some with 404.',
    right: 'local',
    grade: 'V',
    reason: 'recorded answers have 400',
    covers: ({ difference: { at: place, local, emulator } }) =>
      place === 'status' && local === 400 && emulator === 404,
    example: [on('DescribeSecret')],
  },
  {
    id: 'versions-of-nothing',
    what: 'ListSecretVersionIds of a missing secret is ResourceNotFoundException; moto answers with a page of its own.',
    right: 'local',
    grade: 'D',
    reason: "one of the operation's modelled errors",
    covers: (situation) =>
      at(['ListSecretVersionIds'], ['error', 'message', 'status'])(situation) && !standing(situation),
    example: [on('ListSecretVersionIds')],
  },
  {
    id: 'words-of-the-cli',
    what: 'Messages are bare; moto puts the words of the AWS CLI before some.',
    right: 'local',
    grade: 'V',
    reason: 'messages of the service were recorded without them',
    covers: ({ difference: { at: place, local, emulator } }) =>
      place === 'message' && text(emulator).endsWith(` operation: ${text(local)}`),
    example: [create, on('DeleteSecret', { RecoveryWindowInDays: 6 })],
  },
  {
    id: 'two-faults-of-a-deletion',
    what: 'A window that is out of range beside ForceDeleteWithoutRecovery: the combination is told; moto tells the range.',
    right: 'not known',
    grade: 'I',
    reason: 'which of two violations comes first is not documented',
    covers: (situation) =>
      at(['DeleteSecret'], ['message'])(situation) &&
      situation.step.input.ForceDeleteWithoutRecovery === true &&
      text(situation.difference.emulator).includes('between 7 and 30'),
    example: [create, on('DeleteSecret', { RecoveryWindowInDays: 6, ForceDeleteWithoutRecovery: true })],
  },
  {
    id: 'deleted-twice',
    what: 'A second DeleteSecret is told that the secret is already scheduled; moto has other words.',
    right: 'local',
    grade: '2',
    reason: 'the words of several other emulators; that it is refused, all agree',
    covers: (situation) => at(['DeleteSecret'], ['message'])(situation) && isScheduled(situation),
    example: [create, schedule, schedule],
  },
  {
    id: 'scheduled-reading',
    what: 'Reading a scheduled secret is refused because it was marked for deletion; moto has other words, and looks for the version first.',
    right: 'local',
    grade: 'V',
    reason: 'the message was seen often',
    covers: (situation) =>
      at(['GetSecretValue'], ['error', 'message', 'status'])(situation) && isScheduled(situation),
    example: [create, schedule, on('GetSecretValue')],
  },
  {
    id: 'missing-label',
    what: 'Reading by a label that no version has: the label is named; moto says that the secret is missing.',
    right: 'local',
    grade: 'V',
    reason: 'the message was seen for AWSCURRENT',
    covers: (situation) =>
      at(['GetSecretValue'], ['message'])(situation) &&
      text(situation.difference.local).includes('for staging label') &&
      text(situation.difference.emulator).endsWith("can't find the specified secret."),
    example: [create, on('GetSecretValue', { VersionStage: PENDING })],
  },
  {
    id: 'unknown-version',
    what: 'A label moved from or to a missing version is ResourceNotFoundException; moto says InvalidParameterException.',
    right: 'not known',
    grade: 'I',
    reason: "both are among the operation's modelled errors",
    covers: (situation) =>
      at(['UpdateSecretVersionStage'], ['error', 'message'])(situation) &&
      isError(situation.local, 'ResourceNotFoundException') &&
      isError(situation.emulator, 'InvalidParameterException'),
    example: [create, move('mine', 2, 1)],
  },
  {
    id: 'label-not-there',
    what: 'RemoveFromVersionId without the label is told in other words than moto has.',
    right: 'not known',
    grade: '2',
    reason: 'the words of another emulator',
    covers: (situation) =>
      at(['UpdateSecretVersionStage'], ['message'])(situation) &&
      text(situation.difference.emulator).startsWith('Version stage '),
    example: [create, put(2), move(CURRENT, 1, 2)],
  },
  {
    id: 'key-alias',
    what: "A key given by its alias is shown as the alias's ARN; moto shows it as given.",
    right: 'local',
    grade: 'D',
    reason: 'DescribeSecret: the key ID or alias ARN',
    covers: ({ difference: { at: place, emulator } }) =>
      ['state.key', 'output.KmsKeyId'].includes(place) && emulator === 'alias/mine',
    example: [createWith({ KmsKeyId: 'alias/mine' })],
  },
  {
    id: 'no-key',
    what: 'The default key is left out; moto shows the empty text that asked for it.',
    right: 'local',
    grade: 'D',
    reason: 'DescribeSecret: omitted for the managed key',
    covers: (situation) =>
      at(['DescribeSecret'], ['output.KmsKeyId'])(situation) && situation.difference.emulator === '',
    example: [createWith({ KmsKeyId: '' }), on('DescribeSecret')],
  },
  {
    id: 'no-tags',
    what: 'A secret without tags has no Tags; moto shows an empty list once it has had a tagging call.',
    right: 'not known',
    grade: 'I',
    reason: 'recorded for a secret that never had any (no Tags)',
    covers: (situation) =>
      at(['DescribeSecret'], ['output.Tags'])(situation) &&
      tagsOf(situation.difference.emulator).length === 0,
    example: [create, on('TagResource', { Tags: [] }), on('DescribeSecret')],
  },
  {
    id: 'tag-twice',
    what: 'A key that is twice in the Tags of a new secret has the last value; moto keeps both.',
    right: 'not known',
    grade: 'I',
    reason: 'tag keys are unique; whether the request is refused is not documented',
    covers: (situation) =>
      at(['DescribeSecret'], ['output.Tags'])(situation) &&
      tagsOf(situation.difference.emulator).length > tagsOf(situation.difference.local).length,
    example: [
      createWith({
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'a', Value: '2' },
        ],
      }),
      on('DescribeSecret'),
    ],
  },
  {
    id: 'unlabelled-versions',
    what: 'Versions without labels are left out, by ListSecretVersionIds unless asked for; moto always shows them.',
    right: 'local',
    grade: 'V',
    reason: 'recorded for ListSecretVersionIds; documented for both',
    covers: (situation) =>
      at(
        ['DescribeSecret', 'ListSecretVersionIds'],
        ['output.VersionIdsToStages', 'output.labels'],
      )(situation) &&
      situation.step.input.IncludeDeprecated !== true &&
      isDeepStrictEqual(
        withoutUnlabelled(situation.difference.emulator),
        withoutUnlabelled(situation.difference.local),
      ),
    example: [create, put(2), put(3), on('DescribeSecret')],
  },
  {
    id: 'versions-list',
    what: "ListSecretVersionIds tells the secret's ARN, each version's keys, and no NextToken at its end; moto tells the name as ARN, no keys, an empty token.",
    right: 'local',
    grade: 'V',
    reason: 'recorded answers',
    covers: at(['ListSecretVersionIds'], ['output.ARN', 'output.keys', 'output.NextToken']),
    example: [create, on('ListSecretVersionIds')],
  },
  {
    id: 'made-again',
    what: 'The same CreateSecret again answers with its own version; moto with the present one.',
    right: 'local',
    grade: 'D',
    reason: 'the token becomes the VersionId of the new version',
    covers: (situation) =>
      at(['CreateSecret'], ['output.VersionId'])(situation) &&
      situation.difference.local === tokenAsked(situation),
    example: [create, put(2), create],
  },
];
