/**
 * Gives up a context, next to `setContext`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function releaseContext(...args: unknown[]): unknown;
