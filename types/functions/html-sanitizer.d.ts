/**
 * Has to do with removing what is unsafe from HTML: its text knows unsafe elements and attributes.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlSanitizer(...args: unknown[]): unknown;
