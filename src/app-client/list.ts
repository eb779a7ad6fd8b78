import type { Invocation, Outcome } from '../contract';
import type { Apis } from './apis';
import type { AppClientProperties } from './properties';

/** ListUserPoolClients answers at most 60 clients a page (API model). */
export const PAGE_CLIENTS = 60;

/** One page of the pool's clients, by identifier and name; `nextToken` is the API's own. */
export async function list(
  { desired, nextToken }: Invocation<AppClientProperties>,
  { cognito }: Apis,
): Promise<Outcome<AppClientProperties>> {
  const { UserPoolId } = desired;
  const page = await cognito.listClients({ UserPoolId, MaxResults: PAGE_CLIENTS, NextToken: nextToken });
  const models = (page.UserPoolClients ?? []).map(({ ClientId, ClientName }) => ({
    UserPoolId,
    ClientId,
    ClientName,
    Name: ClientName,
  }));
  return { status: 'SUCCESS', models, nextToken: page.NextToken };
}
