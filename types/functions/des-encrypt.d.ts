/**
 * Encrypts a text with DES, a cipher that is broken; how it differs from `encryptDES` is not known. `encryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function DESencrypt(...args: unknown[]): unknown;

/**
 * Decrypts what `DESencrypt` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function DESdecrypt(...args: unknown[]): unknown;
