import type { XML } from "../e4x/xml.d.ts";

/**
 * The values of the enumeration of a field.
 * @param schema id of the schema
 * @param xpath the field
 * @returns an `enum` element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getEnumValuesElt(schema: string, xpath: string): XML;
