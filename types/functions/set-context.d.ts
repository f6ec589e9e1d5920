/**
 * Sets a context, kept by the server, that later calls work in.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function setContext(...args: unknown[]): unknown;
