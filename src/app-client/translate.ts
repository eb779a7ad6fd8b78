import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AppClientProperties } from './properties';
import { SETTINGS, settingsHeldBy, type SettingName } from './settings';
import { validitiesToCreate } from './token-validity';
import { isUnset, sorted } from './values';

/** What READ adds to a described client: the facts that other calls tell. */
export interface ReadFacts {
  /** Whether the client has a secret; Describe alone does not always tell. */
  readonly confidential: boolean;
  /** Nothing where the Region, partition or pool has no session configuration. */
  readonly ssoSession?: AppClientProperties['SSOSession'];
  /** What is kept in Secrets Manager: delivery, rotation, the stored secret's ARN. */
  readonly store?: Partial<AppClientProperties>;
}

/** The input of CreateUserPoolClient: what the template declares and nothing else. */
export function toCreateInput(
  declared: AppClientProperties,
  clientName: string,
): CreateUserPoolClientRequest {
  return {
    ...membersOf(declared, settingsHeldBy('client', 'creation')),
    ...validitiesToCreate(declared),
    UserPoolId: declared.UserPoolId,
    ClientName: clientName,
    // The API takes either: a secret of one's own, or the wish for one.
    ...(declared.CustomSecret !== undefined && {
      ClientSecret: declared.CustomSecret,
      GenerateSecret: undefined,
    }),
  };
}

/** The input of UpdateUserPoolClient: the complete client, since the API resets some of what is left out. */
export function toUpdateInput(merged: AppClientProperties, clientId: string): UpdateUserPoolClientRequest {
  return {
    ...membersOf(merged, settingsHeldBy('client')),
    UserPoolId: merged.UserPoolId,
    ClientId: clientId,
  };
}

/**
 * The properties of a client as Cognito describes it, in the form of a template: lists sorted and `[]` where
 * they are unset, no nulls, nothing filled in beside what was declared, and never the secret.
 */
export function toProperties(client: UserPoolClientType, facts: ReadFacts): AppClientProperties {
  return withoutUndefined({
    ...settingsOf(client),
    ...facts.store,
    UserPoolId: client.UserPoolId ?? '',
    GenerateSecret: facts.confidential,
    SSOSession: facts.ssoSession,
    ClientId: client.ClientId,
    Name: client.ClientName,
    ClientType: client.ClientType,
    CreationDate: client.CreationDate?.toISOString(),
    LastModifiedDate: client.LastModifiedDate?.toISOString(),
  });
}

function settingsOf(client: UserPoolClientType): Partial<AppClientProperties> {
  const described = client as Readonly<Record<string, unknown>>;
  const settings = settingsHeldBy('client').map((name) => [name, readSetting(name, described[name])]);
  // The table's names are both the API's members and the properties.
  return Object.fromEntries(settings) as Partial<AppClientProperties>;
}

function readSetting(name: SettingName, value: unknown): unknown {
  if (SETTINGS[name].shape === 'set') return sorted((value ?? []) as string[]);
  if (name === 'TokenValidityUnits') return withoutUndefined(value ?? {});
  if (value === undefined || value === null) return undefined;
  // Each row's function takes the very setting that the row stands for; the union cannot say so.
  const declaredPart = SETTINGS[name].declaredPart as ((value: unknown) => object) | undefined;
  return declaredPart === undefined ? value : withoutUndefined(declaredPart(value));
}

function membersOf(properties: AppClientProperties, names: readonly SettingName[]): object {
  const sent = names.map((name) => [name, toMember(name, properties[name])] as const);
  return Object.fromEntries(sent.filter(([, value]) => value !== undefined));
}

/** An empty list or TokenValidityUnits is a value of its own for the API; any other empty object is refused. */
function toMember(name: SettingName, value: unknown): unknown {
  const { shape, whenEmpty } = SETTINGS[name];
  return shape === 'object' && name !== 'TokenValidityUnits' && isUnset(value) ? value && whenEmpty : value;
}

function withoutUndefined<T extends object>(value: T): T {
  // Dropping members that hold undefined leaves the type as it was.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
