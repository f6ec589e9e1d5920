/**
 * Status of the run of a measurement hypothesis (`nms:remaHypothesis`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Run of a measurement hypothesis: being edited.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_EDIT: 0;

/**
 * Run of a measurement hypothesis: pending.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_PENDING: 1;

/**
 * Run of a measurement hypothesis: running.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_RUNNING: 2;

/**
 * Run of a measurement hypothesis: about to be canceled.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_CANCELING: 3;

/**
 * Run of a measurement hypothesis: canceled.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_CANCELED: 4;

/**
 * Run of a measurement hypothesis: finished.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_FINISHED: 5;

/**
 * Run of a measurement hypothesis: ended by an error.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_ERROR: 6;

/**
 * Run of a measurement hypothesis: a pause is asked for.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_PAUSEPENDING: 7;

/**
 * Run of a measurement hypothesis: paused.
 * @context web
 */
export declare const HYPOTHESIS_STATUS_PAUSE: 8;
