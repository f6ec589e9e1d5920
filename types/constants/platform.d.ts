/**
 * What belongs to no single application: operators, transfers of data, computations, runs, spans of time.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Kinds of operator account (`xtk:operator`), as groups and rights are kept with operators. */

/**
 * Kind of operator account: an operator.
 * @context web
 */
export declare const OPERATOR_TYPE_OP: 0;

/**
 * Kind of operator account: a group of operators.
 * @context web
 */
export declare const OPERATOR_TYPE_GROUP: 1;

/**
 * Kind of operator account: a named right.
 * @context web
 */
export declare const OPERATOR_TYPE_RIGHT: 2;

/** Status of a transfer of data: an import or export. */

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

/** How far a computation is. */

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

/** How a run treats what it does: for good, in a sandbox or as a simulation. */

/**
 * Mode of a run: complete.
 * @context web
 */
export declare const SANDBOXMODE_COMPLETE: 0;

/**
 * Mode of a run: in a sandbox.
 * @context web
 */
export declare const SANDBOXMODE_SANDBOX: 1;

/**
 * Mode of a run: as a simulation.
 * @context web
 */
export declare const SANDBOXMODE_SIMULATION: 2;

/**
 * Mode of a run: complete, enforced. Its value is that of the sandbox: it belongs to a setting of its own.
 * @context web
 */
export declare const SANDBOXMODE_ENFORCEMENT_COMPLETE: 1;

/** Spans of time that lists and plans are shown for. */

/**
 * Span of time: the day.
 * @context web
 */
export declare const TIME_RANGE_DAY: 0;

/**
 * Span of time: the planned time.
 * @context web
 */
export declare const TIME_RANGE_FORECASTED: 1;
