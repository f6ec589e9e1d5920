/**
 * Takes the filters of a list back and loads it again.
 * @param list the list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function resetFilters(list: unknown): unknown;
