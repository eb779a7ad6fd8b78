/**
 * What a template means, in the words of guide/updates.md and without a line of the product: declared is
 * enforced, removed goes back to its default, never mentioned stays as it is. It knows nothing of what Cognito
 * refuses.
 */
import { isDeepStrictEqual } from 'node:util';
import { SECONDS } from '../support/arbitraries-times';

/** A template or a client: settings by name. */
export type Settings = Readonly<Record<string, unknown>>;
type Unit = keyof typeof SECONDS;
type Units = Readonly<Partial<Record<string, Unit>>>;

/** What every setting is where nobody has said otherwise, its name and its tokens' times aside. */
export const DEFAULTS: Settings = {
  ExplicitAuthFlows: [],
  ReadAttributes: [],
  WriteAttributes: [],
  AllowedOAuthFlows: [],
  AllowedOAuthScopes: [],
  CallbackURLs: [],
  LogoutURLs: [],
  SupportedIdentityProviders: [],
  AuthSessionValidity: 3,
  AllowedOAuthFlowsUserPoolClient: false,
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  PreventUserExistenceErrors: 'LEGACY',
  RefreshTokenRotation: { Feature: 'DISABLED' },
  SSOSession: { MaxValidityMinutes: 60 },
  DefaultRedirectURI: undefined,
  AnalyticsConfiguration: undefined,
};

/** The three kinds of token. */
export const TOKENS = [
  { token: 'AccessToken', validity: 'AccessTokenValidity', seconds: 3_600, unit: 'hours' },
  { token: 'IdToken', validity: 'IdTokenValidity', seconds: 3_600, unit: 'hours' },
  { token: 'RefreshToken', validity: 'RefreshTokenValidity', seconds: 30 * 86_400, unit: 'days' },
] as const;
type Token = (typeof TOKENS)[number];

interface Time {
  readonly value?: number;
  readonly unit?: Unit;
}

/** The client that an update makes; the reason where the rule itself says that it is refused. */
export type Meaning = { readonly client: Settings } | { readonly refused: string };

/** What the client becomes: `previous` is empty where removals cannot be seen. */
export function meaningOf(desired: Settings, previous: Settings, now: Settings): Meaning {
  const client: Record<string, unknown> = { ClientName: desired.ClientName ?? now.ClientName };
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (name in desired) client[name] = isEmpty(desired[name]) ? value : desired[name];
    else client[name] = name in previous ? value : now[name];
  }
  const times = TOKENS.map((token) => ({
    token,
    time: timeAfter(token, timeOf(desired, token), timeOf(previous, token), timeOf(now, token)),
  }));
  for (const { token, time } of times) {
    if (time === undefined) return { refused: `${token.validity} is no whole number of its declared unit` };
    client[token.validity] = time.value;
  }
  const units = times.flatMap(({ token, time }) => (time?.unit ? [[token.token, time.unit]] : []));
  return { client: { ...client, TokenValidityUnits: Object.fromEntries(units) } };
}

/** Nothing where a declared unit cannot say a time that others have set. */
function timeAfter(token: Token, desired: Time, previous: Time, now: Time): Time | undefined {
  if (desired.value !== undefined) return desired;
  if (previous.value !== undefined) return removedTime(token, desired, previous, now);
  const length = secondsOf(now, token);
  if (desired.unit !== undefined) {
    if (now.value === undefined) return { value: whole(token.seconds, desired.unit), unit: desired.unit };
    const value = whole(length, desired.unit);
    return value === undefined ? undefined : { value, unit: desired.unit };
  }
  if (previous.unit === undefined || now.value === undefined) return previous.unit ? {} : now;
  const value = whole(length, token.unit);
  return value === undefined ? now : { value };
}

/** Its default, in the unit still declared, else in the one that others have set, else in the default one. */
function removedTime(token: Token, desired: Time, previous: Time, now: Time): Time {
  if (desired.unit !== undefined) return { value: whole(token.seconds, desired.unit), unit: desired.unit };
  const unit = (previous.unit === undefined ? now.unit : undefined) ?? token.unit;
  const value = whole(token.seconds, unit);
  return value === undefined ? { value: whole(token.seconds, token.unit) } : { value, unit };
}

const whole = (seconds: number, unit: Unit): number | undefined =>
  seconds % SECONDS[unit] === 0 ? seconds / SECONDS[unit] : undefined;

const secondsOf = ({ value, unit }: Time, token: Token): number =>
  value === undefined ? token.seconds : value * SECONDS[unit ?? token.unit];

function timeOf(settings: Settings, { token, validity }: Token): Time {
  // A template of these tests: its numbers are numbers, its units an object.
  const units = (settings.TokenValidityUnits ?? {}) as Units;
  return { value: settings[validity] as number | undefined, unit: units[token] };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** A client in a form in which two that mean the same are equal: lists sorted, defaults and units said. */
export function told(client: Settings): Settings {
  const settings = Object.entries(DEFAULTS).map(([name, value]) => {
    const own = client[name];
    if (Array.isArray(own)) return [name, inOrder(own)];
    return [name, withMembers(name, isEmpty(own) ? value : own)];
  });
  const times = TOKENS.map((token) => {
    const time = timeOf(client, token);
    return [token.validity, { seconds: secondsOf(time, token), unit: time.unit ?? token.unit }];
  });
  return { ClientName: client.ClientName, ...Object.fromEntries([...settings, ...times]) };
}

/** What an object's members are where it does not say. */
const MEMBERS: Readonly<Record<string, Settings>> = {
  RefreshTokenRotation: { RetryGracePeriodSeconds: 0 },
  AnalyticsConfiguration: { UserDataShared: false },
};

const withMembers = (name: string, value: unknown): unknown =>
  name in MEMBERS && value !== undefined ? { ...MEMBERS[name], ...(value as Settings) } : value;

/**
 * The declared properties that are not read back as declared: the drift that a stack has to report. Only the
 * members of an object count that are declared, and no list and an empty one are the same.
 */
export function driftOf(template: Settings, client: Settings): string[] {
  return Object.keys(template).filter((name) => {
    const [declared, has] = [template[name], client[name]];
    if (name === 'GenerateSecret') return false;
    if (Array.isArray(declared)) return !same(inOrder(declared), inOrder(has));
    if (typeof declared !== 'object' || declared === null) return declared !== has;
    return Object.entries(declared).some(
      ([member, value]) => value !== (has as Settings | undefined)?.[member],
    );
  });
}

const inOrder = (list: unknown): string[] => [...((list ?? []) as string[])].sort();

/**
 * The writes that an update has to make, and no other: where the client means something else than now, or where
 * what is declared would not be read back as declared. READ has to give something for a declared `{}` of a
 * rotation (handler contract), so a client that never had one is told that it is off.
 */
export function changesIn(client: Settings, now: Settings, desired: Settings): string[] {
  const [wanted, has] = [told(client), told(now)];
  const silent = now.RefreshTokenRotation === undefined && 'RefreshTokenRotation' in desired;
  const drifted = [...driftOf(desired, now), ...(silent ? ['RefreshTokenRotation'] : [])];
  const differ = [...Object.keys(wanted), 'TokenValidityUnits'].filter(
    (name) => !same(wanted[name], has[name]) || drifted.includes(name),
  );
  const inSession = differ.filter((name) => name === 'SSOSession');
  return [
    ...(differ.length > inSession.length ? ['UpdateUserPoolClient'] : []),
    ...inSession.map(() => 'SetUserPoolClientSessionConfiguration'),
  ];
}

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);
