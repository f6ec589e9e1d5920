/**
 * How far the content of a delivery is in its approval.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Content of a delivery: being edited.
 * @context web
 */
export declare const CONTENT_STATUS_EDITION: 0;

/**
 * Content of a delivery: waiting for approval.
 * @context web
 */
export declare const CONTENT_STATUS_INWAITING: 1;

/**
 * Content of a delivery: approved.
 * @context web
 */
export declare const CONTENT_STATUS_VALIDATED: 2;

/**
 * Content of a delivery: refused.
 * @context web
 */
export declare const CONTENT_STATUS_REFUSED: 3;

/**
 * Content of a delivery: waiting for the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_INWAITING: 4;

/**
 * Content of a delivery: approved in the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_VALIDATED: 5;

/**
 * Content of a delivery: refused in the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_REFUSED: 6;

/**
 * Content of a delivery: in progress.
 * @context web
 */
export declare const CONTENT_STATUS_INPROGRESS: 10;

/**
 * Content of a delivery: available.
 * @context web
 */
export declare const CONTENT_STATUS_AVAILABLE: 11;

/**
 * Content of a delivery: made outside Campaign, waiting for approval.
 * @context web
 */
export declare const CONTENT_STATUS_EXTERNAL_INWAITING: 15;

/**
 * Content of a delivery: made outside Campaign, refused.
 * @context web
 */
export declare const CONTENT_STATUS_EXTERNAL_REFUSED: 16;
