/**
 * The MD5 digest of a text, computed over its UTF-8 bytes. MD5 is broken: neither for personal data nor for secrets.
 * @param text what to digest
 * @returns hexadecimal digits
 * @see Campaign reference, f-digestStrMd5
 */
export declare function digestStrMd5(text: string): string;
