/**
 * Writes to the page that is being made, without escaping (JSSP pages and templates only).
 * @param text pieces, one after the other
 * @context web
 * @unverified that it does not escape is told from its name
 */
export declare function writeraw(...text: unknown[]): void;
