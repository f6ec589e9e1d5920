/**
 * Kinds of campaign in distributed marketing.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Kind of campaign in distributed marketing: local.
 * @context web
 */
export declare const CENTRALLOCAL_TYPE_LOCAL: 0;

/**
 * Kind of campaign in distributed marketing: shared by local entities (mutualized).
 * @context web
 */
export declare const CENTRALLOCAL_TYPE_MUTUALIZED: 1;
