/**
 * How a list of overviews draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @param noDelete leave out the command that deletes
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultOverviewListLineRenderer(rowCustomization?: unknown, noDelete?: unknown): unknown;
