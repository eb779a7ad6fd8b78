/**
 * Mimics: GetSecretValue and DescribeSecret. The day of the last reading has no time of day (D). A secret
 * that is scheduled for deletion is described, never read (V).
 */
import type {
  DescribeSecretRequest,
  DescribeSecretResponse,
  GetSecretValueRequest,
} from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { refusal } from './refusals';
import { onLiveSecret, onSecret, type Checked } from './rows';
import { CURRENT, labelledVersions, labelsOf, versionWith } from './stages';
import type { StoredSecret, Version } from './state';
import { shownTags } from './tags';

type GetInput = Checked<GetSecretValueRequest, 'SecretId'>;
type DescribeInput = Checked<DescribeSecretRequest, 'SecretId'>;

const DAY_MS = 24 * 60 * 60 * 1000;

const dayOf = (time: Date): Date => new Date(Math.floor(time.getTime() / DAY_MS) * DAY_MS);

function get(input: GetInput, secret: StoredSecret, { now }: Context): object {
  const version = wanted(input, secret);
  version.accessed = secret.accessed = dayOf(now);
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...version.value,
    VersionStages: version.stages.size ? labelsOf(version) : undefined,
    CreatedDate: version.created,
  };
}

function wanted({ VersionId: id, VersionStage: stage }: GetInput, secret: StoredSecret): Version {
  if (id === undefined) {
    const label = stage ?? CURRENT;
    const labelled = versionWith(secret, label);
    if (!labelled) throw refusal('noStage', { stage: label });
    return labelled;
  }
  const version = secret.versions.get(id);
  if (!version) throw refusal('noVersion', { id });
  if (stage !== undefined && !version.stages.has(stage)) throw refusal('otherVersion');
  return version;
}

/** What DescribeSecret and ListSecrets both tell. */
export const described = (secret: StoredSecret): DescribeSecretResponse => ({
  ARN: secret.arn,
  Name: secret.name,
  Description: secret.description,
  KmsKeyId: secret.kmsKeyId,
  LastChangedDate: secret.changed,
  LastAccessedDate: secret.accessed,
  DeletedDate: secret.deletionDate,
  Tags: shownTags(secret),
  CreatedDate: secret.created,
});

const describe = (_input: DescribeInput, secret: StoredSecret): DescribeSecretResponse => ({
  ...described(secret),
  VersionIdsToStages: labelledVersions(secret),
});

export const READ_OPERATIONS = {
  GetSecretValue: onLiveSecret<GetInput>(get),
  DescribeSecret: onSecret<DescribeInput>(describe),
};
