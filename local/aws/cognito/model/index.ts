import { APP_CLIENTS_SHAPES } from './app-clients';
import { COMMON_SHAPES } from './common';
import { ENUM_ORDER_IN_ERRORS, HIDDEN_IN_ERRORS, VALUES_BEYOND_THE_MODEL } from './exceptions';
import { IDENTITY_PROVIDERS_SHAPES } from './identity-providers';
import { POOL_PARTS_SHAPES } from './pool-parts';
import { POOL_VALUES_SHAPES } from './pool-values';
import { POOLS_SHAPES } from './pools';
import { RESOURCE_SERVERS_SHAPES } from './resource-servers';
import { SESSIONS_SHAPES } from './sessions';
import type { Model, Shapes } from '../../model/shape';

export type { Shape, Shapes } from '../../model/shape';
export { VALUES_BEYOND_THE_MODEL } from './exceptions';

/**
 * Every input shape that the local Cognito knows, as the API model has it: to be compared row by row with
 * the model. What the service accepts beyond it is in `VALUES_BEYOND_THE_MODEL`.
 */
export const CONSTRAINTS: Shapes = {
  ...COMMON_SHAPES,
  ...APP_CLIENTS_SHAPES,
  ...SESSIONS_SHAPES,
  ...POOL_VALUES_SHAPES,
  ...POOL_PARTS_SHAPES,
  ...POOLS_SHAPES,
  ...IDENTITY_PROVIDERS_SHAPES,
  ...RESOURCE_SERVERS_SHAPES,
};

/** Cognito's shapes with what the service is known to do otherwise. */
export const MODEL: Model = {
  shapes: CONSTRAINTS,
  violation: 'InvalidParameterException',
  valuesBeyond: VALUES_BEYOND_THE_MODEL,
  enumOrderInErrors: ENUM_ORDER_IN_ERRORS,
  hiddenInErrors: HIDDEN_IN_ERRORS,
};

/** The shape of an operation's input. */
export const inputShapeOf = (operation: string): string => `${operation}Request`;
