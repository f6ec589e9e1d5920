/**
 * Encrypts a text with DES, a cipher that is broken. `encryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function encryptDES(...args: unknown[]): unknown;

/**
 * Decrypts what `encryptDES` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decryptDES(...args: unknown[]): unknown;
