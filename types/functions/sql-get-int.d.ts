import type { SqlValue } from "../database/sql-value.d.ts";

/**
 * The first column of the first row of a query, as a whole number. The operator needs the right `sql`. Keys of v8 Enterprise are UUIDs: read them
 * with `sqlGetString`.
 * @param sql a query of one row and one column, with placeholders such as `$(sz)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @example
 * const id = sqlGetInt("SELECT iRecipientId FROM NmsRecipient WHERE sEmail = $(sz)", "jo@example.com");
 * @see Campaign reference, f-sqlGetInt
 */
export declare function sqlGetInt(sql: string, ...values: SqlValue[]): number;
