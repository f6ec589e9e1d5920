import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * The first column of the first row of a query, as text. The operator needs the right `sql`. Values belong into placeholders, never into the text
 * of the query.
 * @param sql a query of one row and one column, with placeholders such as `$(sz)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetString
 */
export declare function sqlGetString(sql: string, ...values: SqlValue[]): string;
