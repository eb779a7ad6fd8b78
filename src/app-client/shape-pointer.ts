import { SHAPE, type Shape } from '../generated/shape';
import { isObject } from './shape-normalise';

/** One step of a JSON pointer, escaped (RFC 6901). */
export function pointerTo(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of a JSON pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer leads to, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((value, step) => memberOf(value, step), root);
}

function memberOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The names that the schema knows in the object that a pointer leads to. */
export function namesAt(pointer: string): string[] {
  const shape = stepsOf(pointer).reduce<Shape | undefined>(within, SHAPE);
  return shape?.type === 'object' ? Object.keys(shape.properties) : [];
}

function within(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape?.type === 'array') return shape.items;
  return shape?.type === 'object' ? shape.properties[step] : undefined;
}

/** A pointer without the places in lists: `/CallbackURLs/3` is `/CallbackURLs/*`. */
export function patternOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+/g, '/*');
}
