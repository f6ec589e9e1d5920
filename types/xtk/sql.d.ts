import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of xtk:sql: what `create`, `load` and `get` give. */
export type XtkSqlEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:sql">> & XtkEntityMethods<XmlOut>;

/**
 * SQL scripts. Key `"cus:script.sql"`; the source is the field `data`.
 * @see Campaign reference, xtk:sql
 */
export interface XtkSqlMethods<XmlOut> extends XtkSchemaMethods<XtkSqlEntity<XmlOut>, XmlOut> {
  /**
   * Runs a SQL script.
   * @param id the script, `"cus:script.sql"`
   * @see Campaign reference, sm-sql-Execute
   */
  Execute(id: string): void;
}
