import type { EnumValue } from "./enum-value.d.ts";

/** An enumeration of a schema. The server calls the class `Enum`. */
export interface Enumeration {
  /** Name of the enumeration. */
  readonly name: string;
  /** The values in their order. */
  readonly values: EnumValue[];
}
