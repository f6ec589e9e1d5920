/**
 * Finds the URLs in a text, as tracking needs them.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanURLs(...args: unknown[]): unknown;
