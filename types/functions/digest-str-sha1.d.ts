/**
 * The SHA-1 digest of a text, computed over its UTF-8 bytes. SHA-1 is broken: take `digestStrSha256` for what must be safe.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha1(text: string): string;
