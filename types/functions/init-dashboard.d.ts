/**
 * Prepares a dashboard.
 * @param menuEntries entries of its menu
 * @param isInConsole whether the client console shows it
 * @returns function that draws the header
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function initDashboard(menuEntries: unknown, isInConsole: unknown): () => unknown;
