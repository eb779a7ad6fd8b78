/**
 * Mimics: ListSecrets and ListSecretVersionIds. Secrets are listed by the date of their creation, those
 * scheduled for deletion only where they are asked for (D); versions without labels likewise (D).
 * Gap: no secret has a replica or an owning service, so those filters match none.
 */
import type {
  ListSecretsRequest,
  ListSecretVersionIdsRequest,
  ListSecretVersionIdsResponse,
  SortByType,
} from '@aws-sdk/client-secrets-manager';
import type { Context } from '../service';
import { matches } from './filters';
import { DEFAULT_KEY } from './keys';
import { page } from './paging';
import { described } from './read';
import { anywhere, onSecret, type Checked } from './rows';
import { labelledVersions, labelsOf } from './stages';
import type { StoredSecret, Version } from './state';

const DEFAULT_PAGE = 100;

type ListInput = Checked<ListSecretsRequest, never>;
type VersionsInput = Checked<ListSecretVersionIdsRequest, 'SecretId'>;

/** What secrets are sorted by; the name follows, so that no two are alike. */
const SORT_KEYS: Readonly<Record<SortByType, (secret: StoredSecret) => string>> = {
  name: () => '',
  'created-date': ({ created }) => created.toISOString(),
  'last-changed-date': ({ changed }) => changed.toISOString(),
  'last-accessed-date': ({ accessed }) => accessed?.toISOString() ?? '',
};

function list(input: ListInput, { world, region, now }: Context): object {
  const { SortBy = 'created-date', SortOrder, MaxResults = DEFAULT_PAGE, NextToken: token } = input;
  const shown = world.secrets
    .at(region, now)
    .filter(({ deletionDate }) => input.IncludePlannedDeletion || !deletionDate)
    .filter((secret) => (input.Filters ?? []).every((filter) => matches(filter, secret)));
  const keyOf = (secret: StoredSecret): string => `${SORT_KEYS[SortBy](secret)} ${secret.name}`;
  const { items, NextToken } = page(shown, keyOf, {
    limit: MaxResults,
    token,
    descending: SortOrder === 'desc',
  });
  const SecretList = items.map((secret) => ({
    ...described(secret),
    SecretVersionsToStages: labelledVersions(secret),
  }));
  return { SecretList, NextToken };
}

function listVersions(input: VersionsInput, secret: StoredSecret): ListSecretVersionIdsResponse {
  const versions = [...secret.versions.values()].filter(
    ({ stages }) => input.IncludeDeprecated || stages.size,
  );
  const keyOf = ({ created, id }: Version): string => `${created.toISOString()} ${id}`;
  const { MaxResults: limit = DEFAULT_PAGE, NextToken: token } = input;
  const { items, NextToken } = page(versions, keyOf, { limit, token });
  const Versions = items.map((version) => ({
    VersionId: version.id,
    VersionStages: version.stages.size ? labelsOf(version) : undefined,
    LastAccessedDate: version.accessed,
    CreatedDate: version.created,
    KmsKeyIds: [version.kmsKeyId ?? DEFAULT_KEY],
  }));
  return { Versions, NextToken, ARN: secret.arn, Name: secret.name };
}

export const LIST_OPERATIONS = {
  ListSecrets: anywhere<ListInput>(list),
  ListSecretVersionIds: onSecret<VersionsInput>(listVersions),
};
