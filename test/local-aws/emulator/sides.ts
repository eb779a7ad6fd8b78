/** What one of the two services answered, and how its secrets stand, in a form that can be compared. */
import * as sdk from '@aws-sdk/client-secrets-manager';
import { NAMES, type OperationName, type Step } from './steps';

/** What a call came to. */
export type Outcome =
  | { kind: 'output'; output: Record<string, unknown> }
  | { kind: 'error'; name: string; message: string; status?: number };

/** How one secret stands. */
export interface Standing {
  description?: string;
  key?: string;
  tags: Record<string, string>;
  /** Days until it is deleted. */
  deletedIn?: number;
  /** The labels of each version that has any. */
  labels: Record<string, string[]>;
  /** What AWSCURRENT holds. */
  current?: string;
  /** The version that is read where none is named. */
  unlabelled?: string;
}

/** Every secret of the test's that there is. */
export type State = Partial<Record<string, Standing>>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a page in the place of an answer is taken for. */
export const CRASH = 'crash';

type Send = (client: sdk.SecretsManagerClient, input: never) => Promise<object>;

const COMMANDS: Readonly<Record<OperationName, Send>> = {
  CreateSecret: (client, input) => client.send(new sdk.CreateSecretCommand(input)),
  PutSecretValue: (client, input) => client.send(new sdk.PutSecretValueCommand(input)),
  GetSecretValue: (client, input) => client.send(new sdk.GetSecretValueCommand(input)),
  DescribeSecret: (client, input) => client.send(new sdk.DescribeSecretCommand(input)),
  UpdateSecret: (client, input) => client.send(new sdk.UpdateSecretCommand(input)),
  UpdateSecretVersionStage: (client, input) => client.send(new sdk.UpdateSecretVersionStageCommand(input)),
  ListSecretVersionIds: (client, input) => client.send(new sdk.ListSecretVersionIdsCommand(input)),
  ListSecrets: (client, input) => client.send(new sdk.ListSecretsCommand(input)),
  TagResource: (client, input) => client.send(new sdk.TagResourceCommand(input)),
  UntagResource: (client, input) => client.send(new sdk.UntagResourceCommand(input)),
  DeleteSecret: (client, input) => client.send(new sdk.DeleteSecretCommand(input)),
  RestoreSecret: (client, input) => client.send(new sdk.RestoreSecretCommand(input)),
};

/** Carries out one step. */
export async function perform(
  client: sdk.SecretsManagerClient,
  { operation, input }: Step,
): Promise<Outcome> {
  try {
    // The arbitraries give each operation its members; some are wrong on purpose.
    const output = await COMMANDS[operation](client, input as never);
    return { kind: 'output', output: comparable(byName(output)) as Record<string, unknown> };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'error', name: CRASH, message: 'no JSON', status: 500 };
    if (!(error instanceof sdk.SecretsManagerServiceException)) throw error;
    const { name, message, $metadata } = error;
    return { kind: 'error', name, message: comparable(message) as string, status: $metadata.httpStatusCode };
  }
}

/** Lists of secrets and versions by their names and ids, each fact by itself; not the SDK's own member. */
function byName(output: object): object {
  const {
    SecretList,
    Versions,
    $metadata: _,
    ...rest
  } = output as sdk.ListSecretsResponse & sdk.ListSecretVersionIdsResponse & { $metadata: unknown }; // what the lists answer; the others have neither
  return {
    ...rest,
    ...(SecretList && { secrets: Object.fromEntries(SecretList.map(({ Name = '', ARN }) => [Name, ARN])) }),
    ...(Versions && {
      labels: Object.fromEntries(
        Versions.map(({ VersionId = '', VersionStages }) => [VersionId, VersionStages ?? []]),
      ),
      keys: Object.fromEntries(Versions.map(({ VersionId = '', KmsKeyIds }) => [VersionId, KmsKeyIds])),
    }),
  };
}

/** When something was made, changed or read: not compared. */
const TIMES: readonly string[] = ['CreatedDate', 'LastChangedDate', 'LastAccessedDate'];

/** Without what differs by chance: random ends of ARNs, times of day; lists that are sets in one order. */
function comparable(value: unknown): unknown {
  if (value instanceof Date) return `in ${Math.round((value.getTime() - Date.now()) / DAY_MS)} days`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  if (typeof value === 'string') return value.replace(/(:secret:s\/[a-z]+)-[A-Za-z]{6}/, '$1-??????');
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([key, member]) => member !== undefined && member !== null && !TIMES.includes(key),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, comparable(member)]));
}

/** How all secrets stand. */
export async function stateOf(client: sdk.SecretsManagerClient): Promise<State> {
  const standings = NAMES.map(async (name) => [name, await standingOf(client, name)] as const);
  return Object.fromEntries((await Promise.all(standings)).filter(([, standing]) => standing));
}

async function standingOf(client: sdk.SecretsManagerClient, SecretId: string): Promise<Standing | undefined> {
  const described = await client
    .send(new sdk.DescribeSecretCommand({ SecretId }))
    .catch(only(sdk.ResourceNotFoundException));
  if (!described) return undefined;
  const labels = Object.entries(described.VersionIdsToStages ?? {}).filter(([, stages]) => stages.length);
  const read = async (VersionStage?: string): Promise<sdk.GetSecretValueResponse | undefined> =>
    described.DeletedDate
      ? undefined
      : client
          .send(new sdk.GetSecretValueCommand({ SecretId, VersionStage }))
          .catch(only(sdk.ResourceNotFoundException));
  const [current, unlabelled] = await Promise.all([read('AWSCURRENT'), read()]);
  return {
    description: described.Description,
    key: described.KmsKeyId || undefined,
    tags: Object.fromEntries((described.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    deletedIn: described.DeletedDate && Math.round((described.DeletedDate.getTime() - Date.now()) / DAY_MS),
    labels: Object.fromEntries(labels.map(([id, stages]) => [id, [...stages].sort()])),
    current: current?.SecretString ?? (current?.SecretBinary && Buffer.from(current.SecretBinary).toString()),
    unlabelled: unlabelled?.VersionId,
  };
}

const only =
  (kind: typeof sdk.ResourceNotFoundException) =>
  (error: unknown): undefined => {
    if (!(error instanceof kind)) throw error;
  };
