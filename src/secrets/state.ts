import { isError } from '../app-client/errors';
import { listClientSecrets, MOST_SECRETS, type ClientSecret } from './client-secrets';
import { TWO_ADDED, refused } from './refusals';
import { isLive, readVersion, type Stage, type StoredSecret, type StoredVersion } from './stored-secret';
import type { SecretWork } from './work';

/** Everything that decides what is to be done about a client's secret. */
export interface SecretState {
  /** Our own live stored secret. */
  readonly stored?: StoredSecret;
  readonly current?: StoredVersion;
  readonly previous?: StoredVersion;
  readonly pending?: StoredVersion;
  /** The secrets that Cognito accepts, the oldest first. */
  readonly ids: readonly ClientSecret[];
  readonly client: ShownClient;
}

/** What Describe tells of the client. */
export interface ShownClient {
  /** The original secret's value, while it exists. */
  readonly secret?: string;
  /** When the client was made, in milliseconds since the epoch. */
  readonly created?: number;
}

/** Reads it all: one list, and a value for each stage, side by side. */
export async function readState(
  work: SecretWork,
  stored: StoredSecret | undefined,
  client: ShownClient,
): Promise<SecretState> {
  const live = isLive(stored) ? stored : undefined;
  const read = (stage: Stage) => live && readVersion(work, work.identifier, live, stage);
  const [ids, current, previous, pending] = await Promise.all([
    listClientSecrets(work.cognito, work.identifier),
    read('AWSCURRENT'),
    live && readPrevious(work, live),
    read('AWSPENDING'),
  ]);
  return { stored: live, current, previous, pending, ids, client };
}

/** A version whose key is gone or forbidden is no reason to refuse what does not need it. */
async function readPrevious(work: SecretWork, stored: StoredSecret): Promise<StoredVersion | undefined> {
  try {
    return await readVersion(work, work.identifier, stored, 'AWSPREVIOUS');
  } catch (error) {
    const versionId = stored.versions.AWSPREVIOUS;
    if (versionId === undefined || !isForbidden(error)) throw error;
    return { versionId, created: 0, unreadable: error };
  }
}

/** Whether the value cannot be read for good: its key is gone, or the rights on it. */
export const isForbidden = (error: unknown): error is Error =>
  isError(error, 'DecryptionFailure', 'AccessDeniedException');

/** Whether Cognito accepts what a version holds. */
export function isAlive(state: SecretState, version: StoredVersion | undefined): boolean {
  const { client_secret, client_secret_id } = version?.body ?? {};
  if (version === undefined || client_secret === undefined) return false;
  // A Region without the list of secrets gives no ids: what Describe shows is accepted.
  if (client_secret === state.client.secret) return true;
  return state.ids.some(({ id }) => id === client_secret_id) && !isEdited(state, version);
}

/** Whether somebody has put another value under the id of a secret: what bears that id already is the true one. */
function isEdited(state: SecretState, { body, created }: StoredVersion): boolean {
  const id = body?.client_secret_id;
  const isOther = (value: string | undefined) => value !== undefined && value !== body?.client_secret;
  if (id === originalId(state) && isOther(state.client.secret)) return true;
  const olders = [state.current, state.previous].filter((version) => version && version.created < created);
  return olders.some((older) => older?.body?.client_secret_id === id && isOther(older?.body?.client_secret));
}

/** The id of the secret that Describe shows: the oldest, unless their dates leave that open. */
function originalId({ ids, client }: SecretState): string | undefined {
  const [oldest, other] = ids;
  if (client.secret === undefined || oldest === undefined) return undefined;
  return other === undefined || oldest.created < other.created ? oldest.id : undefined;
}

/** Whether the stored secret has been made to wait for its first value. */
export const isEmpty = (version: StoredVersion | undefined): boolean =>
  version?.body !== undefined && version.body.client_secret === undefined;

/**
 * A pending version whose value was never current: a rotation that was interrupted. Where a finished one lost only
 * its last step, its value is that of AWSCURRENT, or of AWSPREVIOUS once the stages have been swapped.
 */
export function unfinished({ pending, current, previous }: SecretState): StoredVersion | undefined {
  const value = pending?.body?.client_secret;
  const known = [current, previous].map((version) => version?.body?.client_secret);
  return value !== undefined && known.includes(value) ? undefined : pending;
}

/**
 * Cognito's dates may count whole seconds, so that a secret can seem older than the version that was stored just
 * before it (I). Longer, and a stranger's would be taken for ours.
 */
const DATE_STEP_MILLISECONDS = 1_000;

/** The secrets that an interrupted rotation can have added: not there before it, and not older than it. */
export function addedBy(
  { body, created }: StoredVersion,
  { ids }: Pick<SecretState, 'ids'>,
): readonly ClientSecret[] {
  const before = body?.ids_before;
  // Without the list, somebody else has written this version: then nothing is known to be ours.
  if (before === undefined) return [];
  return ids.filter(
    (secret) => !before.includes(secret.id) && secret.created > created - DATE_STEP_MILLISECONDS,
  );
}

/**
 * The ids that an interrupted rotation has added: one at most is its own.
 *
 * @throws HandlerError InvalidRequest where there are two.
 */
export function added(state: SecretState): readonly string[] {
  const interrupted = unfinished(state);
  const ids = interrupted ? addedBy(interrupted, state).map(({ id }) => id) : [];
  const path = interrupted?.body?.custom === true ? '/CustomSecret' : TWO_ADDED.path;
  if (ids.length > 1) throw refused({ ...TWO_ADDED, path }, ...ids);
  return ids;
}

/** The secrets that neither stored version nor an interrupted rotation names: never deleted. */
export function strangers(state: SecretState): readonly ClientSecret[] {
  const interrupted = unfinished(state);
  const own = interrupted ? addedBy(interrupted, state).map(({ id }) => id) : [];
  const known = [state.current, state.previous].map((version) => version?.body?.client_secret_id);
  return state.ids.filter(({ id }) => ![...known, ...own].includes(id));
}

/**
 * The secret that makes room for a further one: the one before the current one, where Cognito has both. Where only
 * one of them is accepted, consumers may still live by it.
 */
export function leavingId(state: SecretState): string | undefined {
  const { current, previous, ids } = state;
  const areBoth = isAlive(state, current) && isAlive(state, previous) && !sameSecret(current, previous);
  return areBoth && ids.length >= MOST_SECRETS ? previous?.body?.client_secret_id : undefined;
}

/** Whether the client has the one secret that it was made with; the API tells dates alone (I). */
export function hasOriginalAlone({ ids, client }: SecretState): boolean {
  const [secret, other] = ids;
  if (other !== undefined || secret === undefined) return secret === undefined;
  return client.created === undefined || secret.created < client.created + DATE_STEP_MILLISECONDS;
}

/** Whether there is room for a further secret once what is ours to delete is deleted. */
export const hasRoom = (state: SecretState): boolean =>
  state.ids.length < MOST_SECRETS || leavingId(state) !== undefined;

/** Whether two versions hold one secret: after a relabelling, or a put by hand, both do. */
export const sameSecret = (one: StoredVersion | undefined, other: StoredVersion | undefined): boolean =>
  one?.body?.client_secret_id !== undefined && one.body.client_secret_id === other?.body?.client_secret_id;
