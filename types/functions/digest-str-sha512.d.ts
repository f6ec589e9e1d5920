/**
 * The SHA-512 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 */
export declare function digestStrSha512(text: string): string;
