import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * Runs a statement that changes something on another database. The operator needs the right `sql`.
 * @param sql the statement, with placeholders such as `$(sz)`: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @returns number of rows changed
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlExecOnDataSource
 */
export declare function sqlExecOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): number;
