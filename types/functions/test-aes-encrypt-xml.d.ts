/**
 * The server's tests of itself: AES encryption of XML.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESEncryptXml(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES decryption of XML.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESDecryptXml(...args: unknown[]): unknown;
