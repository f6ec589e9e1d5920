/**
 * Writes to the page that is being made (JSSP pages and templates only).
 * @param text pieces, one after the other
 * @unverified seen in server scripts; whether it escapes markup is not documented
 * @context web
 */
export declare function write(...text: unknown[]): void;
