/** Schemas and their tables, those of work tables among them. */

import type { XMLList } from "../e4x/xml-list.d.ts";
import type { XML } from "../e4x/xml.d.ts";
import type { Schema } from "../schema-objects/schema.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * A data schema with its extensions merged in. The documented form is `application.getSchema(id)`.
 * @param id namespace and name, for example `"nms:recipient"`
 * @unverified whether it throws for a schema that does not exist or gives nothing
 */
export declare function getSchema(id: XtkSchemaId): Schema;

/**
 * Makes a schema known for the rest of the script, as workflow code needs for temporary schemas.
 * @param name name of the schema, without its namespace
 * @param schema the schema, E4X, of the namespace `temp`
 * @param flag what scripts pass is false
 * @unverified its parameters and its result: as public workflow code has them; what the third says is not known
 */
export declare function registerSchema(name: string, schema: XML, flag: boolean): unknown;

/**
 * Makes a schema stand for another SQL table for the rest of the script, as workflow code does with the temporary schema of its work table before
 * `buildSqlTable`.
 * @param schema id of the schema, for example `vars.targetSchema`
 * @param tableName name of the SQL table
 * @unverified its parameters: as public workflow code has them
 */
export declare function setSchemaSqlTable(schema: XtkSchemaId, tableName: string): void;

/**
 * Creates the SQL table of a schema, as workflow code does for temporary schemas.
 * @param schema id of the schema, for example `"temp:export"` or `vars.targetSchema`
 * @unverified its parameters, and what happens to a table that exists: as public workflow code has them
 */
export declare function buildSqlTable(schema: XtkSchemaId): void;

/**
 * The SQL columns that the fields of a query are kept in, for the column list of an `INSERT INTO … SELECT` around `BuildQuery`.
 * @param schema id of the schema that the columns belong to
 * @param select the `select` element of the query, E4X
 * @returns names with commas between
 * @unverified its parameters and result: as public workflow code has them
 */
export declare function buildColumnList(schema: XtkSchemaId, select: XML | XMLList): string;

/**
 * The values of the enumeration of a field.
 * @param schema id of the schema
 * @param xpath the field
 * @returns an `enum` element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getEnumValuesElt(schema: XtkSchemaId, xpath: string): XML;
