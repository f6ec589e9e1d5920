/**
 * How far the step that Campaign names sandbox is in its approval.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * The step that Campaign names sandbox: being edited.
 * @context web
 */
export declare const SANDBOX_STATUS_EDITION: 0;

/**
 * The step that Campaign names sandbox: waiting for approval.
 * @context web
 */
export declare const SANDBOX_STATUS_INWAITING: 1;

/**
 * The step that Campaign names sandbox: approved.
 * @context web
 */
export declare const SANDBOX_STATUS_VALIDATED: 2;

/**
 * The step that Campaign names sandbox: refused.
 * @context web
 */
export declare const SANDBOX_STATUS_REFUSED: 3;
