/**
 * Decrypts a text: one of the older functions. `decryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decrypt(...args: unknown[]): unknown;
