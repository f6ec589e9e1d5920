/**
 * Encrypts a text with AES-GCM, to be read by `decryptString`. Needs v7.4.3 or v8.
 * @param text what to encrypt
 * @param key key in base64 of 16, 24 or 32 bytes (128, 192 or 256 bits). Default: the key of the instance
 * @param useSalt make equal texts look different. Default true
 * @returns base64 text
 * @see Campaign documentation, "GCM based functions"
 */
export declare function encryptString(text: string, key?: string, useSalt?: boolean): string;
