import type { XmlAttribute } from "../xml/xml-attribute.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";
import type { XmlValue } from "../xml/xml-value.d.ts";

/** What a query gives: `select` a collection, `get` one record or an error, `getIfExists` one record or an empty element, `count` a number. */
export type XtkQueryOperation = "select" | "get" | "getIfExists" | "count" | "update";

/** Attributes of the root of a query. */
export interface QueryDefAttributes {
  /** Schema of the records, for example `"nms:recipient"`, or `vars.targetSchema` for the work table. */
  readonly schema?: XtkSchemaId | XmlValue;
  /** What the query gives. */
  readonly operation?: XtkQueryOperation;
  /** Most rows to give. Without it a select is cut at 10 000 rows in a workflow, silently. */
  readonly lineCount?: XmlAttribute;
  /** First row to give, from 0. Pages need an `orderBy` on a unique field. */
  readonly startLine?: XmlAttribute;
  /** `"true"` gives equal rows once. */
  readonly distinct?: XmlAttribute;
}
