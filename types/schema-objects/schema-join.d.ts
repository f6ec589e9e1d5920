import type { SchemaNode } from "./schema-node.d.ts";

/** One pair of fields that a link compares. */
export interface SchemaJoin {
  /** The field on the side of the link. */
  readonly source: SchemaNode;
  /** The field of the schema that is linked. */
  readonly destination: SchemaNode;
}
