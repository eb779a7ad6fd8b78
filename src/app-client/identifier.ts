import { HandlerError } from '../contract';
import type { AppClientProperties } from './properties';

/** The primary identifier: what names a client for CloudFormation and for Cognito alike. */
export interface Identifier {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

/**
 * The client that a READ, UPDATE or DELETE means.
 *
 * @throws HandlerError NotFound without a ClientId: what was never created is not there (handler contract).
 */
export function identifierOf({ UserPoolId, ClientId }: AppClientProperties): Identifier {
  if (ClientId === undefined) {
    throw new HandlerError('NotFound', `/ClientId is missing, so no client of ${UserPoolId} can be meant.`);
  }
  return { UserPoolId, ClientId };
}
