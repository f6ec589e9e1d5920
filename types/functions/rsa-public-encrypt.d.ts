/**
 * Encrypts a text with an RSA public key. Needs v8.8.3.
 * @param data what to encrypt
 * @param base64PublicKey the key in base64
 * @param oaepPadding pad by OAEP
 * @returns the encrypted text
 * @unverified the default of `oaepPadding`, and the encoding of the result
 */
export declare function rsaPublicEncrypt(data: string, base64PublicKey: string, oaepPadding?: boolean): string;
