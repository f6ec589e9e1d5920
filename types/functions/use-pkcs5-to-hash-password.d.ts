/**
 * Whether passwords are hashed by PKCS #5.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function usePKCS5ToHashPassword(...args: unknown[]): unknown;
