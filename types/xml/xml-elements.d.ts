import type { QueryDefAttributes } from "../xtk/query-def-attributes.d.ts";

/** Elements whose tag alone tells some of their attributes. Others are allowed beside them. */
export interface XmlElements {
  /** A query. */
  queryDef: QueryDefAttributes;
}
