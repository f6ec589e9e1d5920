import type { Enumeration } from "../../../../build/schema/schema.ts";

/** What is behind an enumeration of a script. */
export class EnumerationState {
  readonly enumeration: Enumeration;
  /** Behind its values. */
  readonly values: readonly EnumerationValueState[];

  constructor(enumeration: Enumeration) {
    this.enumeration = enumeration;
    this.values = enumeration.values.map((_, index) => new EnumerationValueState(enumeration, index));
  }
}

/** What is behind a value of an enumeration. */
export class EnumerationValueState {
  readonly enumeration: Enumeration;
  readonly index: number;

  constructor(enumeration: Enumeration, index: number) {
    this.enumeration = enumeration;
    this.index = index;
  }
}
