import { violatedIf, type Rule } from './rule';

const isNew = (flow: string): boolean => flow.startsWith('ALLOW_');

const oneGeneration: Rule = {
  name: 'ExplicitAuthFlows-of-one-generation',
  grade: 'V',
  reason: 'The legacy names and the ALLOW_ names do not mix.',
  settings: ['ExplicitAuthFlows'],
  check: ({ client: { ExplicitAuthFlows: flows = [] } }) =>
    violatedIf(flows.some(isNew) && !flows.every(isNew), () => ({
      path: '/ExplicitAuthFlows',
      reason: `holds legacy names (${flows.filter((flow) => !isNew(flow)).join(', ')}) beside ALLOW_ names`,
      remedy: 'Use ALLOW_ names alone: ALLOW_ADMIN_USER_PASSWORD_AUTH for ADMIN_NO_SRP_AUTH.',
    })),
};

const rotation: Rule = {
  name: 'RefreshTokenRotation-without-refresh-flow',
  grade: 'D',
  reason: 'A rotated refresh token is exchanged by GetTokensFromRefreshToken, not by the refresh flow.',
  settings: ['RefreshTokenRotation', 'ExplicitAuthFlows'],
  check: ({ client: { RefreshTokenRotation: given, ExplicitAuthFlows: flows = [] } }) =>
    violatedIf(
      given?.Feature === 'ENABLED' && (flows.length === 0 || flows.includes('ALLOW_REFRESH_TOKEN_AUTH')),
      () => ({
        path: '/ExplicitAuthFlows',
        reason: `${flows.length === 0 ? 'is unset, and its default holds' : 'holds'} ALLOW_REFRESH_TOKEN_AUTH while RefreshTokenRotation is ENABLED`,
        remedy: 'List the flows without it, such as [ALLOW_USER_SRP_AUTH].',
      }),
    ),
};

export const AUTH_FLOW_RULES: readonly Rule[] = [oneGeneration, rotation];
