import type { XMLList } from "../e4x/xml-list.d.ts";
import type { XML } from "../e4x/xml.d.ts";

/**
 * The SQL columns that the fields of a query are kept in, for the column list of an `INSERT INTO … SELECT` around `BuildQuery`.
 * @param schema id of the schema that the columns belong to
 * @param select the `select` element of the query, E4X
 * @returns names with commas between
 * @unverified its parameters and result: as public workflow code has them
 */
export declare function buildColumnList(schema: string, select: XML | XMLList): string;
