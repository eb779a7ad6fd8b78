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
  readonly type: 'integer';
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

export type Shape = StringShape | IntegerShape | BooleanShape | ListShape | MapShape | StructureShape;

/** Shapes by their name in the API model. */
export type Shapes = Readonly<Record<string, Shape>>;
