/**
 * Encrypts a text in a way that can be undone: one of the older functions. `encryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function simpleRevCrypt(...args: unknown[]): unknown;
