/**
 * The SHA-384 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha384(text: string): string;
