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
