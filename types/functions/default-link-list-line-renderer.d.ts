/**
 * How a list of links draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @returns function of row, index, container and list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultLinkListLineRenderer(rowCustomization?: unknown): (row: unknown, index: number, container: unknown, list: unknown) => unknown;
