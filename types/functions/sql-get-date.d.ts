import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * The first column of the first row of a query, as a date. The operator needs the right `sql`.
 * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetDate
 */
export declare function sqlGetDate(sql: string, ...values: SqlValue[]): Date;
