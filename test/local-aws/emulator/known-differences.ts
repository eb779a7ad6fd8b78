/**
 * Every difference between the local Secrets Manager and moto that is meant to be, with who is right by
 * what is known of the service. A test shows each by its example, and that random sequences meet no other.
 */
import { isDeepStrictEqual } from 'node:util';
import { CRASH } from './sides';
import {
  at,
  create,
  createWith,
  empty,
  hasState,
  isDone,
  isError,
  isScheduled,
  isStale,
  labelsOf,
  move,
  on,
  ownerOf,
  put,
  schedule,
  stagesAsked,
  standing,
  text,
  tokenAsked,
  update,
  withoutUnlabelled,
  type KnownDifference,
} from './situation';

const tagsOf = (tags: unknown): readonly unknown[] => (Array.isArray(tags) ? tags : []);

const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';
const PREVIOUS = 'AWSPREVIOUS';

/** Of answers and messages alone. */
const ANSWERS: readonly KnownDifference[] = [
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

/** Of what is done. */
const DEEDS: readonly KnownDifference[] = [
  {
    id: 'scheduled-writing',
    what: 'Whatever changes a scheduled secret, and its name for a new one, is refused as such; moto goes on, or finds another fault.',
    right: 'local',
    grade: 'V',
    reason: 'seen for values and for the name; by analogy for labels and tags (I)',
    covers: (situation) =>
      isScheduled(situation) &&
      isError(situation.local, 'InvalidRequestException') &&
      !['DeleteSecret', 'GetSecretValue'].includes(situation.step.operation),
    example: [create, schedule, put(2)],
  },
  {
    id: 'updated-twice',
    what: 'UpdateSecret with a token that a version has is refused, the value being the same or not; moto takes the same value again.',
    right: 'local',
    grade: 'D',
    reason: 'UpdateSecret: the operation results in an error',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecret' &&
      isError(situation.local, 'ResourceExistsException') &&
      isDone(situation.emulator),
    example: [create, update(1, { SecretString: 'v1' })],
  },
  {
    id: 'token-without-value',
    what: 'The token of an UpdateSecret without a value means nothing; moto refuses one that a version has.',
    right: 'local',
    grade: 'D',
    reason: 'the token names a version if a value is included',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecret' &&
      situation.step.input.SecretString === undefined &&
      isDone(situation.local) &&
      isError(situation.emulator, 'ResourceExistsException'),
    example: [create, update(1, { Description: 'd' })],
  },
  {
    id: 'pending-again',
    what: 'A version with AWSPENDING is like any other to a token that is used again; moto writes over it.',
    right: 'local',
    grade: 'D',
    reason: 'PutSecretValue: the value of a version cannot be changed',
    covers: (situation) =>
      ['CreateSecret', 'PutSecretValue'].includes(situation.step.operation) &&
      labelsOf(situation, tokenAsked(situation)).includes(PENDING),
    example: [create, put(2, PENDING), put(2, 'mine')],
  },
  {
    id: 'current-and-previous',
    what: 'A value put with both AWSCURRENT and AWSPREVIOUS: AWSPREVIOUS goes to the version that was current; moto attaches it to both.',
    right: 'not known',
    grade: 'I',
    reason: 'a label is on one version at most (D), which of the two is not documented',
    covers: (situation) =>
      at(['PutSecretValue'], ['output.VersionStages', 'state.labels'])(situation) &&
      [CURRENT, PREVIOUS].every((label) => stagesAsked(situation).includes(label)),
    example: [create, put(2, CURRENT, PREVIOUS)],
  },
  {
    id: 'own-labels',
    what: 'A version that a new value takes AWSCURRENT from keeps its other labels, AWSPENDING excepted; moto takes all.',
    right: 'not known',
    grade: 'I',
    reason:
      'only the loss of AWSPENDING was recorded; the documentation speaks of AWSCURRENT and AWSPREVIOUS alone',
    covers: (situation) =>
      at(['PutSecretValue', 'UpdateSecret'], ['state.labels'])(situation) &&
      labelsOf(situation, ownerOf(situation, CURRENT)).some((label) => ![CURRENT, PENDING].includes(label)),
    example: [create, move('mine', 0, 1), put(2)],
  },
  {
    id: 'stale-current',
    what: 'Once AWSCURRENT was moved, the version with it is the current one; moto goes on with the one that was put last: it is read where no version is named, and gets AWSPREVIOUS from the next value.',
    right: 'local',
    grade: 'V',
    reason: 'recorded sequences of a rotation',
    covers: (situation) =>
      isStale(situation) &&
      (at(['PutSecretValue', 'UpdateSecret'], ['state.labels'])(situation) ||
        situation.step.operation === 'GetSecretValue'),
    example: [create, put(2), move(CURRENT, 2, 1), on('GetSecretValue')],
  },
  {
    id: 'half-moved',
    what: 'A move that fails changes nothing; moto has taken the label away by then.',
    right: 'local',
    grade: 'I',
    reason: 'an error with an effect is documented nowhere',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecretVersionStage' &&
      hasState(situation) &&
      isError(situation.local) &&
      isError(situation.emulator),
    example: [create, move(CURRENT, 1, 2)],
  },
  {
    id: 'current-removed',
    what: 'AWSCURRENT cannot be taken away, only moved; moto takes it away.',
    right: 'local',
    grade: 'V',
    reason: 'the message was seen',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecretVersionStage' &&
      isError(situation.local) &&
      isDone(situation.emulator) &&
      situation.step.input.VersionStage === CURRENT &&
      situation.step.input.MoveToVersionId === undefined,
    example: [create, move(CURRENT, 1, 0)],
  },
  {
    id: 'label-on-two',
    what: 'A label that another version has moves only where RemoveFromVersionId names that version; moto asks so for AWSCURRENT alone, and then has the label on both.',
    right: 'local',
    grade: 'D',
    reason: 'UpdateSecretVersionStage: the operation fails; the message was seen (V)',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecretVersionStage' &&
      isError(situation.local, 'InvalidParameterException') &&
      isDone(situation.emulator) &&
      situation.step.input.RemoveFromVersionId === undefined &&
      ownerOf(situation, situation.step.input.VersionStage) !== undefined,
    example: [create, put(2), move(PREVIOUS, 0, 2)],
  },
  {
    id: 'label-twice',
    what: 'A label that the version has already stays; moto lists it twice.',
    right: 'local',
    grade: 'D',
    reason: 'labels are a set: each is attached to one version at most',
    covers: (situation) =>
      at(['UpdateSecretVersionStage'], ['state.labels'])(situation) &&
      ownerOf(situation, situation.step.input.VersionStage) === situation.step.input.MoveToVersionId,
    example: [create, move('mine', 0, 1), move('mine', 0, 1)],
  },
  {
    id: 'current-again',
    what: 'AWSCURRENT moved to the version that has it: nothing happens; moto asks for RemoveFromVersionId.',
    right: 'local',
    grade: 'D',
    reason: 'the parameter is asked for where a different version has the label',
    covers: (situation) =>
      at(['UpdateSecretVersionStage'], ['outcome'])(situation) &&
      isDone(situation.local) &&
      ownerOf(situation, CURRENT) === situation.step.input.MoveToVersionId,
    example: [create, move(CURRENT, 0, 1)],
  },
  {
    id: 'no-move',
    what: 'A label that is nowhere, moved from nowhere to nowhere, is refused; moto does nothing.',
    right: 'not known',
    grade: 'I',
    reason: 'not documented',
    covers: (situation) =>
      at(['UpdateSecretVersionStage'], ['outcome'])(situation) &&
      isError(situation.local, 'InvalidParameterException') &&
      situation.step.input.RemoveFromVersionId === undefined &&
      situation.step.input.MoveToVersionId === undefined,
    example: [create, move('mine', 0, 0)],
  },
  {
    id: 'current-of-nothing',
    what: 'AWSCURRENT of a secret without a value: an error like any other label’s; moto answers with a page of its own.',
    right: 'local',
    grade: 'I',
    reason: 'the service answers in JSON',
    covers: (situation) =>
      situation.step.operation === 'UpdateSecretVersionStage' && isError(situation.emulator, CRASH),
    example: [empty, move(CURRENT, 0, 1)],
  },
];

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [...ANSWERS, ...DEEDS];
