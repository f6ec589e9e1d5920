/**
 * Decrypts a text, also one that an old version encrypted with DES.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decryptWithDESCompat(...args: unknown[]): unknown;
