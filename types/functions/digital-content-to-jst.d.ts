/**
 * Turns content of the digital content editor into a JavaScript template.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function digitalContentToJST(...args: unknown[]): unknown;
