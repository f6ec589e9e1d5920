/**
 * A limit of the server's libraries.
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * Limit: how many runs there may be at once when nothing else is said.
 * @context web
 */
export declare const DEFAULT_MAX_RUNNINGS: 10;
