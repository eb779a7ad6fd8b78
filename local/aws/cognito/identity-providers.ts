/**
 * Mimics: identity providers, 300 per pool (D), names unique in their pool.
 * Gaps: details and mappings are stored as they come; messages are 2 or I; a provider that clients use can be
 * deleted.
 */
import type {
  CreateIdentityProviderRequest,
  DeleteIdentityProviderRequest,
  DescribeIdentityProviderRequest,
  GetIdentityProviderByIdentifierRequest,
  IdentityProviderType,
  ListIdentityProvidersRequest,
  ListIdentityProvidersResponse,
  UpdateIdentityProviderRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { AwsError } from '../errors';
import type { Context } from '../service';
import { page } from './paging';
import { onPool, type Checked } from './rows';
import type { Pool } from './state';

export const MAX_PROVIDERS_PER_POOL = 300;
const PAGE_SIZE = 60;

function providerOf({ providers }: Pool, name: string): IdentityProviderType {
  const provider = providers.get(name);
  if (provider) return provider;
  throw new AwsError('ResourceNotFoundException', `Identity provider ${name} does not exist.`);
}

function create(input: Checked<CreateIdentityProviderRequest>, pool: Pool, { now }: Context): object {
  const { ProviderName } = input;
  if (pool.providers.has(ProviderName)) {
    const message = `A provider with the name ${ProviderName} already exists in the user pool ${pool.id}.`;
    throw new AwsError('DuplicateProviderException', message);
  }
  if (pool.providers.size >= MAX_PROVIDERS_PER_POOL) {
    throw new AwsError('LimitExceededException', 'Maximum number of identity providers reached.');
  }
  const provider: IdentityProviderType = { AttributeMapping: {}, IdpIdentifiers: [], ...input };
  pool.providers.set(ProviderName, { ...provider, CreationDate: now, LastModifiedDate: now });
  return { IdentityProvider: providerOf(pool, ProviderName) };
}

function update(input: Checked<UpdateIdentityProviderRequest>, pool: Pool, { now }: Context): object {
  const provider = { ...providerOf(pool, input.ProviderName), ...input, LastModifiedDate: now };
  pool.providers.set(input.ProviderName, provider);
  return { IdentityProvider: provider };
}

function remove({ ProviderName }: Checked<DeleteIdentityProviderRequest>, pool: Pool): undefined {
  providerOf(pool, ProviderName);
  pool.providers.delete(ProviderName);
}

function list(input: Checked<ListIdentityProvidersRequest>, pool: Pool): ListIdentityProvidersResponse {
  const limit = input.MaxResults ?? PAGE_SIZE;
  const keyOf = ({ ProviderName = '' }: IdentityProviderType): string => ProviderName;
  const { items, NextToken } = page([...pool.providers.values()], keyOf, limit || PAGE_SIZE, input.NextToken);
  const Providers = items.map(({ ProviderName, ProviderType, CreationDate, LastModifiedDate }) => ({
    ProviderName,
    ProviderType,
    CreationDate,
    LastModifiedDate,
  }));
  return { Providers, NextToken };
}

function byIdentifier(
  { IdpIdentifier }: Checked<GetIdentityProviderByIdentifierRequest>,
  pool: Pool,
): object {
  const provider = [...pool.providers.values()].find(({ IdpIdentifiers }) =>
    IdpIdentifiers?.includes(IdpIdentifier),
  );
  if (provider) return { IdentityProvider: provider };
  throw new AwsError('ResourceNotFoundException', `Identity provider ${IdpIdentifier} does not exist.`);
}

export const PROVIDER_OPERATIONS = {
  CreateIdentityProvider: onPool<CreateIdentityProviderRequest>({ run: create }),
  DescribeIdentityProvider: onPool<DescribeIdentityProviderRequest>({
    run: ({ ProviderName }, pool) => ({ IdentityProvider: providerOf(pool, ProviderName) }),
  }),
  UpdateIdentityProvider: onPool<UpdateIdentityProviderRequest>({ run: update }),
  DeleteIdentityProvider: onPool<DeleteIdentityProviderRequest>({ run: remove }),
  ListIdentityProviders: onPool<ListIdentityProvidersRequest>({ run: list }),
  GetIdentityProviderByIdentifier: onPool<GetIdentityProviderByIdentifierRequest>({ run: byIdentifier }),
};
