/**
 * Checks something against a dictionary, such as a password against words that are too common.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function dictionaryCheck(...args: unknown[]): unknown;
