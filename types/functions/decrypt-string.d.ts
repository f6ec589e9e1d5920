/**
 * Decrypts what `encryptString` gave (v7.4.3 or v8). Text that the older `cryptString` encrypted is still read, but that use is deprecated.
 * Passwords of external accounts and options are read by `decryptPassword` alone.
 * @param text the encrypted text
 * @param key the key it was encrypted with, in base64. Default: the key of the instance
 * @param useSalt whether it was encrypted with a salt. Default true
 * @see Campaign documentation, "GCM based functions"
 */
export declare function decryptString(text: string, key?: string, useSalt?: boolean): string;
