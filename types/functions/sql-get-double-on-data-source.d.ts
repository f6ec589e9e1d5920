import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * The first column of the first row of a query on another database, as a number with decimals.
 * @param sql a query of one row and one column, with placeholders: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlExecOnDataSource
 */
export declare function sqlGetDoubleOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): number;
