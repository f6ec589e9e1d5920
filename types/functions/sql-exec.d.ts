import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * Runs a statement that changes something. The operator needs the right `sql`. Besides placeholders the server fills in `$(id)` a new identifier,
 * `$(id:Sequence)` one of a sequence, and `$(curdate)` the current date and time.
 * @param sql the statement, with placeholders such as `$(sz)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @returns number of rows changed
 * @throws without the right `sql`, and for what the database refuses
 */
export declare function sqlExec(sql: string, ...values: SqlValue[]): number;
