/**
 * The object of the web library behind an element of the page.
 * @param htmlObject the element
 * @returns null for no element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function findXtkObject(htmlObject: unknown): unknown;
