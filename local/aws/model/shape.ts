/** What one row of the model table may say. Bounds count characters, items or the number itself. */

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export interface StringShape extends Bounds {
  readonly type: 'string';
  /** A Java regular expression that the whole value must match. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** Never repeated in an error message. */
  readonly sensitive?: boolean;
}

export interface IntegerShape extends Bounds {
  readonly type: 'integer' | 'long';
}

/** Bytes, in JSON as base64. Bounds count the bytes. */
export interface BlobShape extends Bounds {
  readonly type: 'blob';
  readonly sensitive?: boolean;
}

export interface BooleanShape {
  readonly type: 'boolean';
}

export interface ListShape extends Bounds {
  readonly type: 'list';
  readonly member: string;
}

export interface MapShape extends Bounds {
  readonly type: 'map';
  readonly key: string;
  readonly value: string;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
}

export type Shape =
  StringShape | IntegerShape | BlobShape | BooleanShape | ListShape | MapShape | StructureShape;

/** Shapes by their name in the API model. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A service's input shapes, and where the service is known to differ from them. */
export interface Model {
  readonly shapes: Shapes;
  /** The error's name where an input breaks a constraint. */
  readonly violation: string;
  /** Values that are accepted though the shape's enum lacks them. */
  readonly valuesBeyond?: Readonly<Record<string, readonly string[]>>;
  /** The order in which an error lists an enum's values, where it is not the shape's. */
  readonly enumOrderInErrors?: Readonly<Record<string, readonly string[]>>;
  /** Shapes whose values an error does not repeat. */
  readonly hiddenInErrors?: ReadonlySet<string>;
}

/** The shape of that name; a name that is not in the table is a defect of the table. */
export function shapeOf({ shapes }: Model, name: string): Shape {
  const shape = shapes[name];
  if (!shape) throw new Error(`No shape ${name} in the model table`);
  return shape;
}

/** The values that a string may have; undefined where any will do. */
export function valuesOf(model: Model, name: string): readonly string[] | undefined {
  const shape = shapeOf(model, name);
  if (shape.type !== 'string' || !shape.enum) return undefined;
  return [...shape.enum, ...(model.valuesBeyond?.[name] ?? [])];
}
