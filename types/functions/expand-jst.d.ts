/**
 * Runs a JavaScript template and gives its text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandJst(...args: unknown[]): unknown;
