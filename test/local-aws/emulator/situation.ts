import type { Difference } from './compare';
import type { Outcome, Standing, State } from './sides';
import { NAMES, token, type OperationName, type Step } from './steps';

/** What a difference is judged by. */
export interface Situation {
  step: Step;
  difference: Difference;
  /** How the secrets stood before the step: both sides alike, but for `unlabelled`. */
  before: { local: State; emulator: State };
  /** What the step came to. */
  local: Outcome;
  emulator: Outcome;
}

/** A difference that is meant to be. */
export interface KnownDifference {
  id: string;
  /** What the local service does, and what moto does. */
  what: string;
  right: 'local' | 'moto' | 'not known';
  /** V: seen on the real service; D: AWS documentation or API model; I: inferred; 2: second hand. */
  grade: 'V' | 'D' | 'I' | '2';
  reason: string;
  covers(situation: Situation): boolean;
  /** Steps of which the last one shows it. */
  example: readonly Step[];
}

type Test = (situation: Situation) => boolean;

/** Whether the step is one of these operations and the difference at one of these places. */
export const at =
  (operations: readonly OperationName[], places: readonly string[]): Test =>
  ({ step, difference }) =>
    operations.includes(step.operation) && places.includes(difference.at);

/** Whether the difference is one of the secrets' states. */
export const hasState: Test = ({ difference }) => difference.at.startsWith('state.');

/** How the secret that the step names stood before it. */
export const standing = ({ step, before }: Situation): Standing | undefined =>
  before.local[String(step.input.SecretId ?? step.input.Name)];

export const isScheduled: Test = (situation) => standing(situation)?.deletedIn !== undefined;

/** Whether moto takes another version than the one with AWSCURRENT for the secret's current one. */
export const isStale: Test = (situation) => {
  const theirs =
    situation.before.emulator[String(situation.step.input.SecretId ?? situation.step.input.Name)];
  return theirs?.unlabelled !== standing(situation)?.unlabelled;
};

/** The version that had a label. */
export const ownerOf = (situation: Situation, label: unknown): string | undefined =>
  Object.entries(standing(situation)?.labels ?? {}).find(([, labels]) => labels.includes(String(label)))?.[0];

/** The labels of the version with that id. */
export const labelsOf = (situation: Situation, id: string | undefined): string[] =>
  standing(situation)?.labels[id ?? ''] ?? [];

/** The id of the version that the step makes. */
export const tokenAsked = ({ step }: Situation): string => String(step.input.ClientRequestToken);

/** The labels that the step asks for. */
export const stagesAsked = ({ step }: Situation): string[] =>
  Array.isArray(step.input.VersionStages) ? step.input.VersionStages.map(String) : ['AWSCURRENT'];

export const isDone = (outcome: Outcome): boolean => outcome.kind === 'output';
export const isError = (outcome: Outcome, name?: string): boolean =>
  outcome.kind === 'error' && (name === undefined || outcome.name === name);

/** A message with single spaces. */
export const text = (value: unknown): string => String(value).replace(/\s+/g, ' ');

/** Labels by version, without the versions that have none. */
export const withoutUnlabelled = (labels: unknown): object =>
  Object.fromEntries(Object.entries(labels ?? {}).filter(([, stages]: [string, string[]]) => stages.length));

// --- steps of the examples

const SecretId = NAMES[0];

export const on = (operation: OperationName, more: object = {}): Step => ({
  operation,
  input: { SecretId, ...more },
});
export const createWith = (more: object = {}): Step => ({
  operation: 'CreateSecret',
  input: { Name: SecretId, ClientRequestToken: token(1), SecretString: 'v1', ...more },
});
export const create = createWith();
export const empty: Step = {
  operation: 'CreateSecret',
  input: { Name: SecretId, ClientRequestToken: token(1) },
};
export const put = (number: number, ...VersionStages: string[]): Step =>
  on('PutSecretValue', {
    ClientRequestToken: token(number),
    SecretString: `v${number}`,
    ...(VersionStages.length && { VersionStages }),
  });
export const update = (number: number, more: object = {}): Step =>
  on('UpdateSecret', { ClientRequestToken: token(number), ...more });
/** Versions by their numbers; 0 for none. */
export const move = (VersionStage: string, from: number, to: number): Step =>
  on('UpdateSecretVersionStage', {
    VersionStage,
    ...(from && { RemoveFromVersionId: token(from) }),
    ...(to && { MoveToVersionId: token(to) }),
  });
export const schedule = on('DeleteSecret');
