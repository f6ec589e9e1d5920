/**
 * Shows the filters of the page's list, or hides them.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function showHideFilterContainer(): unknown;
