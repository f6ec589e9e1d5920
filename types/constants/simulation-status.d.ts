/**
 * Status of a simulation of offers (`nms:simulation`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a simulation of offers: being edited.
 * @context web
 */
export declare const SIMULATION_STATUS_EDIT: 0;

/**
 * Status of a simulation of offers: pending.
 * @context web
 */
export declare const SIMULATION_STATUS_PENDING: 1;

/**
 * Status of a simulation of offers: running.
 * @context web
 */
export declare const SIMULATION_STATUS_RUNNING: 2;

/**
 * Status of a simulation of offers: about to be canceled.
 * @context web
 */
export declare const SIMULATION_STATUS_CANCELING: 3;

/**
 * Status of a simulation of offers: canceled.
 * @context web
 */
export declare const SIMULATION_STATUS_CANCELED: 4;

/**
 * Status of a simulation of offers: finished.
 * @context web
 */
export declare const SIMULATION_STATUS_FINISHED: 5;

/**
 * Status of a simulation of offers: ended by an error.
 * @context web
 */
export declare const SIMULATION_STATUS_ERROR: 6;

/**
 * Status of a simulation of offers: a pause is asked for.
 * @context web
 */
export declare const SIMULATION_STATUS_PAUSEPENDING: 7;

/**
 * Status of a simulation of offers: paused.
 * @context web
 */
export declare const SIMULATION_STATUS_PAUSE: 8;
