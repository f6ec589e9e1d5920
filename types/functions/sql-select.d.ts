import type { XML } from "../e4x/xml.d.ts";

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
