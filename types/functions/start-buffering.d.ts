/**
 * Begins to hold back what `write` puts out, as the name suggests.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function startBuffering(...args: unknown[]): unknown;
