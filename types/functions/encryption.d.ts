/** Encryption, digests and signatures. */

/**
 * Encrypts a text with AES-GCM, to be read by `decryptString`. Needs v7.4.3 or v8.
 * @param text what to encrypt
 * @param key key in base64 of 16, 24 or 32 bytes (128, 192 or 256 bits). Default: the key of the instance
 * @param useSalt make equal texts look different. Default true
 * @returns base64 text
 * @see Campaign documentation, "GCM based functions"
 */
export declare function encryptString(text: string, key?: string, useSalt?: boolean): string;

/**
 * Decrypts what `encryptString` gave (v7.4.3 or v8). Text that the older `cryptString` encrypted is still read, but that use is deprecated.
 * Passwords of external accounts and options are read by `decryptPassword` alone.
 * @param text the encrypted text
 * @param key the key it was encrypted with, in base64. Default: the key of the instance
 * @param useSalt whether it was encrypted with a salt. Default true
 * @see Campaign documentation, "GCM based functions"
 */
export declare function decryptString(text: string, key?: string, useSalt?: boolean): string;

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

/**
 * Decrypts a password that is stored in an external account. JSSP pages and implementations of SOAP methods only: in workflows, web applications,
 * reports and deliveries it cannot be called.
 * @param text the encrypted password
 * @returns the password in plain text: never log it
 * @context web
 * @see Campaign reference, f-decryptPassword
 */
export declare function decryptPassword(text: string): string;

/**
 * Encrypts a text with an RSA public key. Needs v8.8.3.
 * @param data what to encrypt
 * @param base64PublicKey the key in base64
 * @param oaepPadding pad by OAEP
 * @returns the encrypted text
 * @unverified the default of `oaepPadding`, and the encoding of the result
 */
export declare function rsaPublicEncrypt(data: string, base64PublicKey: string, oaepPadding?: boolean): string;

/**
 * Decrypts what was encrypted with the RSA public key of a pair. Needs v8.8.3.
 * @param data the encrypted text
 * @param base64PrivateKey the private key in base64: keep it out of scripts
 * @param oaepPadding whether it was padded by OAEP
 * @unverified the default of `oaepPadding`, and the encoding of `data`
 */
export declare function rsaPrivateDecrypt(data: string, base64PrivateKey: string, oaepPadding?: boolean): string;

/**
 * The MD5 digest of a text, computed over its UTF-8 bytes. MD5 is broken: neither for personal data nor for secrets.
 * @param text what to digest
 * @returns hexadecimal digits
 * @see Campaign reference, f-digestStrMd5
 */
export declare function digestStrMd5(text: string): string;

/**
 * The SHA-1 digest of a text, computed over its UTF-8 bytes. SHA-1 is broken: take `digestStrSha256` for what must be safe.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha1(text: string): string;

/**
 * The SHA-224 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 * @see Campaign reference, f-digestStrSha224
 */
export declare function digestStrSha224(text: string): string;

/**
 * The SHA-256 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha256(text: string): string;

/**
 * The SHA-384 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha384(text: string): string;

/**
 * The SHA-512 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha512(text: string): string;

/**
 * The keyed digest (HMAC) of a text, as signatures of web services ask for it. Documented under this name; a v7 server (build 8999) has it as
 * `HMACStr`.
 * @param text what to sign
 * @param key the shared secret
 * @param algorithm the digest behind it. Default `"SHA1"`
 * @see Campaign reference, f-hmacStr
 * @unverified which of the two spellings a server has: ask with `typeof`
 */
export declare function hmacStr(text: string, key?: string, algorithm?: "MD5" | "SHA1" | "SHA256"): string;

/**
 * The keyed digest (HMAC) of a text: the spelling of `hmacStr` that a v7 server (build 8999) has.
 * @param text what to sign
 * @param key the shared secret
 * @param algorithm the digest behind it. Default `"SHA1"`
 * @see Campaign reference, f-hmacStr
 * @unverified which of the two spellings a server has: ask with `typeof`
 */
export declare function HMACStr(text: string, key?: string, algorithm?: "MD5" | "SHA1" | "SHA256"): string;
