/**
 * Makes a block of the navigation of a dashboard.
 * @param content what the block shows
 * @param overflowContent what it shows on demand
 * @param options settings of the block
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function dashboardNavigationBlockCreation(content: unknown, overflowContent: unknown, options: unknown): unknown;
