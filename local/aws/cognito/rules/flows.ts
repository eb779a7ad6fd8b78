import type { ExplicitAuthFlowsType } from '@aws-sdk/client-cognito-identity-provider';
import type { Subject } from './rule';

const isNew = (flow: ExplicitAuthFlowsType): boolean => flow.startsWith('ALLOW_');

export function mixedFlowNames({ settings }: Subject): boolean {
  const flows = settings.ExplicitAuthFlows ?? [];
  return flows.some(isNew) && !flows.every(isNew);
}

export const contextDataWithoutSecret = ({ settings, hasSecret }: Subject): boolean =>
  settings.EnablePropagateAdditionalUserContextData === true && !hasSecret;

/** The default flows hold ALLOW_REFRESH_TOKEN_AUTH too. */
export const rotationWithRefreshFlow = ({ settings }: Subject): boolean =>
  settings.RefreshTokenRotation?.Feature === 'ENABLED' &&
  (!settings.ExplicitAuthFlows?.length || settings.ExplicitAuthFlows.includes('ALLOW_REFRESH_TOKEN_AUTH'));

export const generatedAndOwnSecret = ({ secretAsked }: Subject): boolean =>
  secretAsked !== undefined && secretAsked.generate && secretAsked.own;
