import type { XML } from "../e4x/xml.d.ts";

/**
 * Makes a schema known for the rest of the script, as workflow code needs for temporary schemas.
 * @param name name of the schema, without its namespace
 * @param schema the schema, E4X, of the namespace `temp`
 * @param flag what scripts pass is false
 * @unverified its parameters and its result: as public workflow code has them; what the third says is not known
 */
export declare function registerSchema(name: string, schema: XML, flag: boolean): unknown;
