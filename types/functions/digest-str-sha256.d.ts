/**
 * The SHA-256 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha256(text: string): string;
