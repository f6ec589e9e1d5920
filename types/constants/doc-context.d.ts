/**
 * Where something is shown that `htmlDocumentList` and `htmlDeliveryMirrorPage` make: their second argument, as the names suggest.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Shown in the client console.
 * @context web
 */
export declare const DOC_CONTEXT_CONSOLE: 0;

/**
 * Shown in a web page.
 * @context web
 */
export declare const DOC_CONTEXT_WEB: 1;

/**
 * Shown in a notification message.
 * @context web
 */
export declare const DOC_CONTEXT_NOTIFICATION: 2;
