/**
 * Status of a transfer of data: an import or export.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a transfer of data: being edited.
 * @context web
 */
export declare const DATATRANSFER_STATUS_EDITION: 0;

/**
 * Status of a transfer of data: running.
 * @context web
 */
export declare const DATATRANSFER_STATUS_RUNNING: 2;

/**
 * Status of a transfer of data: about to be canceled.
 * @context web
 */
export declare const DATATRANSFER_STATUS_CANCELING: 3;

/**
 * Status of a transfer of data: canceled.
 * @context web
 */
export declare const DATATRANSFER_STATUS_CANCELED: 4;

/**
 * Status of a transfer of data: finished.
 * @context web
 */
export declare const DATATRANSFER_STATUS_FINISHED: 5;

/**
 * Status of a transfer of data: ended by an error.
 * @context web
 */
export declare const DATATRANSFER_STATUS_ERROR: 6;

/**
 * Status of a transfer of data: about to pause.
 * @context web
 */
export declare const DATATRANSFER_STATUS_PAUSING: 7;

/**
 * Status of a transfer of data: paused.
 * @context web
 */
export declare const DATATRANSFER_STATUS_PAUSED: 8;
