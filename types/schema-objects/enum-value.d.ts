import type { ClassObject } from "../engine/class-object.d.ts";

/** A value of an enumeration. */
export interface EnumValue {
  /** Name of the value. */
  readonly name: string;
  /** Label in the language of the operator. */
  readonly label: string;
  /** What is stored. */
  readonly value: string | number;
}

/** `EnumValue` as a name: values come from `values` of an enumeration. */
export interface EnumValueConstructor extends ClassObject {}
