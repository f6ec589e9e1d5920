/**
 * Encrypts a text with AES-CBC, the older way.
 * @param text what to encrypt
 * @param key key in base64 of 16, 24 or 32 bytes. Default: the key of the instance
 * @param useSalt make equal texts look different. Default true
 * @returns base64 text
 * @deprecated Use encryptString.
 * @see Campaign reference, f-cryptString
 */
export declare function cryptString(text: string, key?: string, useSalt?: boolean): string;
