/** SQL: statements and queries of one value, on Campaign's own database and on others. They need the right `sql`. */

import type { SqlValue } from "../database/sql-value.d.ts";
import type { XML } from "../e4x/xml.d.ts";

/**
 * Runs a statement that changes something. The operator needs the right `sql`. Besides placeholders the server fills in `$(id)` a new identifier,
 * `$(id:Sequence)` one of a sequence, and `$(curdate)` the current date and time.
 * @param sql the statement, with placeholders such as `$(sz)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @returns number of rows changed
 * @throws without the right `sql`, and for what the database refuses
 */
export declare function sqlExec(sql: string, ...values: SqlValue[]): number;

/**
 * Runs a script of several SQL statements. The operator needs the right `sql`.
 * @param script the statements
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function sqlExecScript(script: string): void;

/**
 * Runs a query and gives its rows as E4X: an element per row. It takes no placeholders: where values come from outside use
 * `application.getConnection().query(sql, ...values)`.
 * @param format name of the row's element, then where each column goes: `"recipient,@id:long,@email:string:128"`. A column is an XPath, a type and,
 * if need be, a length
 * @param query the SELECT
 * @param dataSource as in `sqlExecOnDataSource`. Default: Campaign's own database
 * @returns an element with the rows as children
 * @throws without the right `sql`, and for what the database refuses
 * @example
 * const rows = sqlSelect("recipient,@id:long,@email:string", "SELECT iRecipientId, sEmail FROM NmsRecipient");
 * for (const row of rows.recipient) logInfo(String(row["@email"]));
 * @see Campaign reference, f-sqlSelect
 */
export declare function sqlSelect(format: string, query: string, dataSource?: string): XML;

/**
 * The first column of the first row of a query, as text. The operator needs the right `sql`. Values belong into placeholders, never into the text
 * of the query.
 * @param sql a query of one row and one column, with placeholders such as `$(sz)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetString
 */
export declare function sqlGetString(sql: string, ...values: SqlValue[]): string;

/**
 * The first column of the first row of a query, for columns of long text. The operator needs the right `sql`.
 * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetString
 */
export declare function sqlGetMemo(sql: string, ...values: SqlValue[]): string;

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

/**
 * The first column of the first row of a query, as a number with decimals. The operator needs the right `sql`.
 * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetString
 */
export declare function sqlGetDouble(sql: string, ...values: SqlValue[]): number;

/**
 * The first column of the first row of a query, as a date. The operator needs the right `sql`.
 * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetDate
 */
export declare function sqlGetDate(sql: string, ...values: SqlValue[]): Date;

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

/**
 * The first column of the first row of a query on another database, as text.
 * @param sql a query of one row and one column, with placeholders: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlExecOnDataSource
 */
export declare function sqlGetStringOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): string;

/**
 * The first column of the first row of a query on another database, for columns of long text.
 * @param sql a query of one row and one column, with placeholders: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlExecOnDataSource
 */
export declare function sqlGetMemoOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): string;

/**
 * The first column of the first row of a query on another database, as a whole number.
 * @param sql a query of one row and one column, with placeholders: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetIntOnDataSource
 */
export declare function sqlGetIntOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): number;

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

/**
 * The first column of the first row of a query on another database, as a date.
 * @param sql a query of one row and one column, with placeholders: see `SqlValue`
 * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
 * configuration
 * @param values a value per placeholder, in their order
 * @throws without the right `sql`, and for what the database refuses
 * @see Campaign reference, f-sqlGetDateOnDataSource
 */
export declare function sqlGetDateOnDataSource(sql: string, dataSource: string, ...values: SqlValue[]): Date;

/**
 * Runs a SQL statement and may write it to the journal.
 * @param sql the statement
 * @param trace write it to the journal. Default false
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function execSQLLogInfo(sql: string, trace?: boolean | string): unknown;
