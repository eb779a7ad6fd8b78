/** The differences of what is done. */
import { CRASH } from './sides';
import {
  at,
  create,
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
  tokenAsked,
  update,
  type KnownDifference,
} from './situation';

const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';
const PREVIOUS = 'AWSPREVIOUS';

export const DEEDS: readonly KnownDifference[] = [
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
