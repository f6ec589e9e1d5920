/**
 * The text that shows from when to when something is planned.
 * @param start its start
 * @param end its end
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayPlanning(start: string, end: string, sg?: unknown): string;
