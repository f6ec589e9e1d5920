/**
 * Makes a text hard to read, without a secret key as the name suggests: no protection.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function obfuscate(...args: unknown[]): unknown;

/**
 * Undoes `obfuscate`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function unobfuscate(...args: unknown[]): unknown;
