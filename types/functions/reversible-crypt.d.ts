/**
 * Encrypts a text so that `reversibleDecrypt` can read it: one of the older functions. `encryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function reversibleCrypt(...args: unknown[]): unknown;

/**
 * Decrypts what `reversibleCrypt` gave. `decryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function reversibleDecrypt(...args: unknown[]): unknown;
