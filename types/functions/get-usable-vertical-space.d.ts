/**
 * How much height a page has left below its headers.
 * @param epsilon height to leave free. Default 0
 * @returns pixels, one should think
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getUsableVerticalSpace(epsilon?: number): number;
