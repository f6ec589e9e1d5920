import type { XtkSavable } from "./entity-methods.d.ts";

/**
 * A record as an object: its fields are properties, read and written as text, numbers, booleans and dates. Text that is not set is `""`, a
 * number 0, a boolean false. `create`, `load` and `get` of a schema give it, with the methods of the schema.
 * @see Campaign reference, c-Entity
 * @globalType
 */
export type XtkEntity<Fields> = Fields & XtkSavable;
