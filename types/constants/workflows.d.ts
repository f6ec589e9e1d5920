/**
 * Workflows (`xtk:workflow`) and their tasks.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/**
 * States of a workflow: field `state` of `xtk:workflow`. Only 0 and 20 are quiet; a workflow paused (13) with `failed` set stopped on an
 * error.
 */

/**
 * State of a workflow: being edited.
 * @context web
 */
export declare const WORKFLOW_STATE_EDITION: 0;

/**
 * State of a workflow: running.
 * @context web
 */
export declare const WORKFLOW_STATE_RUNNING: 2;

/**
 * State of a workflow: started.
 * @context web
 */
export declare const WORKFLOW_STATE_STARTED: 11;

/**
 * State of a workflow: running as a simulation.
 * @context web
 */
export declare const WORKFLOW_STATE_TESTING: 9;

/**
 * State of a workflow: about to start.
 * @context web
 */
export declare const WORKFLOW_STATE_STARTING: 10;

/**
 * State of a workflow: about to pause.
 * @context web
 */
export declare const WORKFLOW_STATE_PAUSING: 12;

/**
 * State of a workflow: paused, by an operator or by an error.
 * @context web
 */
export declare const WORKFLOW_STATE_PAUSED: 13;

/**
 * State of a workflow: about to go on after a pause.
 * @context web
 */
export declare const WORKFLOW_STATE_RESUMING: 14;

/**
 * State of a workflow: about to stop.
 * @context web
 */
export declare const WORKFLOW_STATE_STOPPING: 15;

/**
 * State of a workflow: about to stop, second step.
 * @context web
 */
export declare const WORKFLOW_STATE_STOPPING2: 16;

/**
 * State of a workflow: about to stop and start again.
 * @context web
 */
export declare const WORKFLOW_STATE_RESTARTING: 17;

/**
 * State of a workflow: about to stop and start again, second step.
 * @context web
 */
export declare const WORKFLOW_STATE_RESTARTING2: 18;

/**
 * State of a workflow: stopped; the same value as finished.
 * @context web
 */
export declare const WORKFLOW_STATE_STOPPED: 20;

/**
 * State of a workflow: finished; the same value as stopped.
 * @context web
 */
export declare const WORKFLOW_STATE_FINISHED: 20;

/** Whether the start of a workflow is asked for. */

/**
 * Start of a workflow: no start is asked for.
 * @context web
 */
export declare const WORKFLOW_STARTSTATE_UNDEFINED: 0;

/**
 * Start of a workflow: a start is asked for.
 * @context web
 */
export declare const WORKFLOW_STARTSTATE_STARTING: 1;

/** Status of a task of a workflow (`xtk:workflowTask`). */

/**
 * Status of a task of a workflow: pending.
 * @context web
 */
export declare const WORKFLOWTASK_STATUS_PENDING: 0;

/**
 * Status of a task of a workflow: completed.
 * @context web
 */
export declare const WORKFLOWTASK_STATUS_COMPLETED: 1;

/** A limit of the server's libraries. */

/**
 * Limit: how many runs there may be at once when nothing else is said.
 * @context web
 */
export declare const DEFAULT_MAX_RUNNINGS: 10;
