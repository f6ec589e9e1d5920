/**
 * The server's tests of itself: AES encryption of text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESEncryptString(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES decryption of text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESDecryptString(...args: unknown[]): unknown;
