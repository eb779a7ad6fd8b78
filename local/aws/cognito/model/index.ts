import { APP_CLIENTS_SHAPES } from './app-clients';
import { COMMON_SHAPES } from './common';
import { VALUES_BEYOND_THE_MODEL } from './exceptions';
import { IDENTITY_PROVIDERS_SHAPES } from './identity-providers';
import { POOL_PARTS_SHAPES } from './pool-parts';
import { POOL_VALUES_SHAPES } from './pool-values';
import { POOLS_SHAPES } from './pools';
import { RESOURCE_SERVERS_SHAPES } from './resource-servers';
import { SESSIONS_SHAPES } from './sessions';
import type { Shape, Shapes } from './shape';

export type { Shape, Shapes } from './shape';
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

/** The shape of that name; a name that is not in the table is a defect of the table. */
export function shapeOf(name: string): Shape {
  const shape = CONSTRAINTS[name];
  if (!shape) throw new Error(`No shape ${name} in the model table`);
  return shape;
}

/** The shape of an operation's input. */
export const inputShapeOf = (operation: string): string => `${operation}Request`;

/** The values that a string may have; undefined where any will do. */
export function valuesOf(name: string): readonly string[] | undefined {
  const shape = shapeOf(name);
  if (shape.type !== 'string' || !shape.enum) return undefined;
  return [...shape.enum, ...(VALUES_BEYOND_THE_MODEL[name] ?? [])];
}
