import {
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
  paginateListUserPoolClients,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { isDeepStrictEqual } from 'node:util';
import type { Properties } from '../support/local';
import type { Bench } from './bench';
import { LOGICAL_ID } from './stack-runs';

/** What a setting is that no template declares, whether Cognito says so or is silent. */
const DEFAULTS: Properties = {
  ExplicitAuthFlows: [],
  ReadAttributes: [],
  WriteAttributes: [],
  AuthSessionValidity: 3,
  AccessTokenValidity: 1,
  IdTokenValidity: 1,
  RefreshTokenValidity: 30,
  // Cognito is silent, or answers what was set and fills in the grace period.
  RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 },
  AllowedOAuthFlows: [],
  AllowedOAuthFlowsUserPoolClient: false,
  AllowedOAuthScopes: [],
  CallbackURLs: [],
  LogoutURLs: [],
  SupportedIdentityProviders: [],
  PreventUserExistenceErrors: 'LEGACY',
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  SSOSession: { MaxValidityMinutes: 60 },
  GenerateSecret: false,
};
const DEFAULT_UNITS = { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' };
const GENERATED_NAME = new RegExp(`^${LOGICAL_ID}-[0-9a-v]{26}$`);

/** Every client of the pool with all of its settings, as the API shows them. */
export async function clientsOf({ cognito }: Bench, UserPoolId: string): Promise<Properties[]> {
  const clients: Properties[] = [];
  for await (const page of paginateListUserPoolClients({ client: cognito }, { UserPoolId, MaxResults: 60 })) {
    for (const { ClientId } of page.UserPoolClients ?? []) {
      const { UserPoolClient } = await cognito.send(
        new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
      );
      const { SSOSession } = await cognito.send(
        new GetUserPoolClientSessionConfigurationCommand({ UserPoolId, ClientId }),
      );
      clients.push({ ...shown(UserPoolClient ?? {}), SSOSession });
    }
  }
  return clients;
}

/** A described client in a template's terms, without its secret. */
function shown({ ClientSecret, CreationDate, LastModifiedDate, ...client }: UserPoolClientType): Properties {
  return { ...client, GenerateSecret: ClientSecret !== undefined };
}

/** In what a client differs from what a template declares; everything else has to be the service's default. */
export function differences(client: Properties, declared: Properties): string[] {
  const [is, wanted] = [complete(client), complete(declared)];
  const names = Object.keys({ ...is, ...wanted }).filter((name) => !IDENTITY.includes(name));
  const settings = names
    .filter((name) => !isDeepStrictEqual(is[name], wanted[name]))
    .map((name) => `${name} is ${JSON.stringify(is[name])}, not ${JSON.stringify(wanted[name])}`);
  return [...nameProblems(String(client.ClientName), declared.ClientName), ...settings];
}

const IDENTITY = ['UserPoolId', 'ClientId', 'ClientName'];

function complete(client: Properties): Properties {
  const units = client.TokenValidityUnits as Partial<typeof DEFAULT_UNITS> | undefined;
  return { ...DEFAULTS, ...client, TokenValidityUnits: { ...DEFAULT_UNITS, ...units } };
}

function nameProblems(name: string, declared: unknown): string[] {
  if (declared === undefined) return GENERATED_NAME.test(name) ? [] : [`${name} is no generated name`];
  return name === declared ? [] : [`ClientName is ${name}, not ${String(declared)}`];
}
