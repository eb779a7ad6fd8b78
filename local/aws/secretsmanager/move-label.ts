/** Mimics: UpdateSecretVersionStage: a label is put on a version, moved, or taken away; AWSCURRENT only moved. */
import type {
  UpdateSecretVersionStageRequest,
  UpdateSecretVersionStageResponse,
} from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { refusal } from './refusals';
import { onLiveSecret, type Checked } from './rows';
import { attach, CURRENT, requireRoom, versionWith } from './stages';
import type { StoredSecret, Version } from './state';

type Input = Checked<UpdateSecretVersionStageRequest, 'SecretId' | 'VersionStage'>;

function move(input: Input, secret: StoredSecret, { now }: Context): UpdateSecretVersionStageResponse {
  const target = version(secret, input.MoveToVersionId);
  const source = version(secret, input.RemoveFromVersionId);
  requireMove(input, versionWith(secret, input.VersionStage), source, target);
  if (target) {
    requireRoom(secret, [input.VersionStage]);
    attach(secret, target, [input.VersionStage]);
  } else source?.stages.delete(input.VersionStage);
  secret.changed = now;
  return { ARN: secret.arn, Name: secret.name };
}

function version(secret: StoredSecret, id: string | undefined): Version | undefined {
  const known = id === undefined ? undefined : secret.versions.get(id);
  if (id !== undefined && !known) throw refusal('noSuchVersion');
  return known;
}

/** A label that is attached leaves its version only where the request names that version. */
function requireMove(
  { VersionStage: stage }: Input,
  owner: Version | undefined,
  source: Version | undefined,
  target: Version | undefined,
): void {
  if (source && source !== owner) throw refusal('labelNotThere', { stage });
  if (owner && !source && owner !== target) throw refusal('labelElsewhere', { stage, id: owner.id });
  if (!source && !target) throw refusal('noMove');
  if (!target && stage === CURRENT) throw refusal('currentRemoved');
}

export const LABEL_OPERATIONS = { UpdateSecretVersionStage: onLiveSecret<Input>(move) };
