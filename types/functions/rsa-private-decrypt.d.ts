/**
 * Decrypts what was encrypted with the RSA public key of a pair. Needs v8.8.3.
 * @param data the encrypted text
 * @param base64PrivateKey the private key in base64: keep it out of scripts
 * @param oaepPadding whether it was padded by OAEP
 * @unverified the default of `oaepPadding`, and the encoding of `data`
 */
export declare function rsaPrivateDecrypt(data: string, base64PrivateKey: string, oaepPadding?: boolean): string;
