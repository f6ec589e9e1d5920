/**
 * What happened in an approval, as its log says.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Line in the log of an approval: approved.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_VALIDATED: 0;

/**
 * Line in the log of an approval: refused.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_REFUSED: 1;

/**
 * Line in the log of an approval: canceled.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_CANCELED: 2;
