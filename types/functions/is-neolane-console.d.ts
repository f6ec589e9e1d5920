/**
 * Whether the page is shown in the client console, which a cookie tells.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function isNeolaneConsole(): unknown;
