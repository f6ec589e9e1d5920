/**
 * States of a measurement hypothesis (`nms:remaHypothesis`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * State of a measurement hypothesis: being edited.
 * @context web
 */
export declare const HYPOTHESIS_STATE_EDITION: 0;

/**
 * State of a measurement hypothesis: waiting to start.
 * @context web
 */
export declare const HYPOTHESIS_STATE_WAITING: 1;

/**
 * State of a measurement hypothesis: started.
 * @context web
 */
export declare const HYPOTHESIS_STATE_STARTED: 2;

/**
 * State of a measurement hypothesis: finished.
 * @context web
 */
export declare const HYPOTHESIS_STATE_FINISHED: 3;

/**
 * State of a measurement hypothesis: ended by an error.
 * @context web
 */
export declare const HYPOTHESIS_STATE_ERROR: 4;
