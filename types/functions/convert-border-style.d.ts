/**
 * The CSS of a border.
 * @param border the definition of the border, an element
 * @param officeMode make it for office documents
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function convertBorderStyle(border: unknown, officeMode?: boolean): unknown;
