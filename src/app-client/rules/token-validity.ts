import type { AppClientProperties } from '../properties';
import { TOKENS, UNIT_SECONDS, type Token } from '../token-validity';
import { violatedIf, type Rule } from './rule';

const MINUTE = UNIT_SECONDS.minutes;
const DAY = UNIT_SECONDS.days;

/** The seconds that each kind of token may be valid for, with the words for them. */
const RANGES = {
  AccessToken: { min: 5 * MINUTE, max: DAY, words: '5 minutes to 1 day' },
  IdToken: { min: 5 * MINUTE, max: DAY, words: '5 minutes to 1 day' },
  RefreshToken: { min: 60 * MINUTE, max: 3650 * DAY, words: '60 minutes to 10 years' },
} as const;

const unitOf = (client: AppClientProperties, { token, defaultUnit }: Token) =>
  client.TokenValidityUnits?.[token] ?? defaultUnit;

function secondsOf(client: AppClientProperties, token: Token): number {
  const value = client[token.validity];
  return value === undefined ? token.defaultSeconds : value * UNIT_SECONDS[unitOf(client, token)];
}

function inWords(client: AppClientProperties, token: Token): string {
  const value = client[token.validity];
  if (value === undefined) return 'its default';
  const unit = unitOf(client, token);
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}

const range = (token: Token): Rule => ({
  name: `${token.validity}-in-range`,
  grade: 'V',
  reason: `Cognito takes ${RANGES[token.token].words}, after the unit.`,
  settings: [token.validity, 'TokenValidityUnits'],
  check: ({ client }) => {
    const { min, max, words } = RANGES[token.token];
    const seconds = secondsOf(client, token);
    return violatedIf(seconds < min || seconds > max, () => ({
      path: `/${token.validity}`,
      reason: `is ${inWords(client, token)}, which is outside ${words}`,
      remedy: `Set ${words}, or another unit in TokenValidityUnits.${token.token} (without one, ${token.defaultUnit}).`,
    }));
  },
});

const wholeNumber = (token: Token): Rule => ({
  name: `${token.validity}-whole-in-its-unit`,
  grade: 'D',
  reason: 'A validity is a whole number of its unit.',
  settings: [token.validity],
  check: ({ client }) =>
    violatedIf(!Number.isInteger(client[token.validity] ?? 0), () => ({
      path: `/TokenValidityUnits/${token.token}`,
      reason: `is ${unitOf(client, token)}, in which the present ${token.validity} is no whole number`,
      remedy: `Declare ${token.validity} beside it.`,
    })),
});

const [ACCESS, ID, REFRESH] = TOKENS;

const notOverRefresh = (token: Token): Rule => ({
  name: `${token.validity}-not-over-refresh-token`,
  grade: 'V',
  reason: 'An access or ID token may not outlive the refresh token.',
  settings: [token.validity, REFRESH.validity, 'TokenValidityUnits'],
  check: ({ client }) =>
    violatedIf(secondsOf(client, token) > secondsOf(client, REFRESH), () => ({
      path: `/${token.validity}`,
      reason: `is ${inWords(client, token)}, longer than RefreshTokenValidity (${inWords(client, REFRESH)})`,
      remedy: `Shorten it, or lengthen RefreshTokenValidity.`,
    })),
});

export const TOKEN_VALIDITY_RULES: readonly Rule[] = [
  ...TOKENS.map(wholeNumber),
  ...TOKENS.map(range),
  ...[ACCESS, ID].map(notOverRefresh),
];
