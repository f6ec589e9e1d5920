/**
 * How far a computation is.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * State of a computation: none is asked for.
 * @context web
 */
export declare const COMPUTATION_STATE_UNDEFINED: 0;

/**
 * State of a computation: waiting to begin.
 * @context web
 */
export declare const COMPUTATION_STATE_INWAITING: 1;

/**
 * State of a computation: in progress.
 * @context web
 */
export declare const COMPUTATION_STATE_INPROCESS: 2;

/**
 * State of a computation: finished.
 * @context web
 */
export declare const COMPUTATION_STATE_FINISHED: 3;
