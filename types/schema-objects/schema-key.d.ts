import type { ClassObject } from "../engine/class-object.d.ts";
import type { SchemaNode } from "./schema-node.d.ts";

/** A key of a schema: the fields that find one record. */
export interface SchemaKey {
  /** Name of the key. */
  readonly name: string;
  /** Whether it is the key that the server uses itself. */
  readonly isInternal: boolean;
  /** The fields of the key. */
  readonly fields: SchemaNode[];
}

/** `SchemaKey` as a name: keys come from `keys` of a schema's node. */
export interface SchemaKeyConstructor extends ClassObject {}
