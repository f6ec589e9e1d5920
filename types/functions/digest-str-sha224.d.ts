/**
 * The SHA-224 digest of a text, computed over its UTF-8 bytes.
 * @param text what to digest
 * @returns hexadecimal digits
 * @see Campaign reference, f-digestStrSha224
 */
export declare function digestStrSha224(text: string): string;
