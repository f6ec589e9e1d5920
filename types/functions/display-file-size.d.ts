/**
 * The size of a file as text for people.
 * @param size bytes
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayFileSize(size: number, sg?: unknown): string;
