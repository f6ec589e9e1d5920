/**
 * Marketing campaigns (`nms:operation`): their status, costs and measurement.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Status of a marketing campaign (`nms:operation`). */

/**
 * Status of a marketing campaign: any status: a choice of filters, not a status of its own.
 * @context web
 */
export declare const OPERATION_STATUS_ALL: -1;

/**
 * Status of a marketing campaign: being edited.
 * @context web
 */
export declare const OPERATION_STATUS_EDITION: 0;

/**
 * Status of a marketing campaign: started.
 * @context web
 */
export declare const OPERATION_STATUS_STARTED: 1;

/**
 * Status of a marketing campaign: finished.
 * @context web
 */
export declare const OPERATION_STATUS_FINISHED: 2;

/**
 * Status of a marketing campaign: about to be canceled.
 * @context web
 */
export declare const OPERATION_STATUS_CANCELING: 3;

/**
 * Status of a marketing campaign: canceled.
 * @context web
 */
export declare const OPERATION_STATUS_CANCELED: 4;

/** Kinds of marketing campaign (`nms:operation`). */

/**
 * Kind of marketing campaign: a single one.
 * @context web
 */
export declare const OPERATION_TYPE_UNIQUE: 0;

/**
 * Kind of marketing campaign: recurrent.
 * @context web
 */
export declare const OPERATION_TYPE_RECURRENT: 1;

/**
 * Kind of marketing campaign: periodic.
 * @context web
 */
export declare const OPERATION_TYPE_PERIODIC: 2;

/** Which web application goes with a marketing campaign (`nms:operation`). */

/**
 * Web application of a marketing campaign: none.
 * @context web
 */
export declare const OPERATION_WEBAPPTYPE_NONE: 0;

/**
 * Web application of a marketing campaign: the default one.
 * @context web
 */
export declare const OPERATION_WEBAPPTYPE_DEFAULT: 1;

/**
 * Web application of a marketing campaign: one that the user chose.
 * @context web
 */
export declare const OPERATION_WEBAPPTYPE_USER: 2;

/**
 * Web application of a marketing campaign: one outside Campaign.
 * @context web
 */
export declare const OPERATION_WEBAPPTYPE_EXTERNAL: 3;

/** Status of the budget of a marketing campaign (`nms:operation`). */

/**
 * Budget of a marketing campaign: being edited.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_EDITION: 0;

/**
 * Budget of a marketing campaign: defined.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_DEFINED: 1;

/**
 * Budget of a marketing campaign: finished.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_FINISHED: 2;

/** How far the cancellation of a marketing campaign (`nms:operation`) is. */

/**
 * Cancellation of a marketing campaign: no cancellation is asked for.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_UNDEFINED: 0;

/**
 * Cancellation of a marketing campaign: about to be canceled.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_CANCELING: 3;

/**
 * Cancellation of a marketing campaign: canceled.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_CANCELED: 4;

/** Kinds of line in the journal of a marketing campaign: what `pushOperationLog` takes. */

/**
 * Line in the journal of a marketing campaign: error.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_ERROR: 0;

/**
 * Line in the journal of a marketing campaign: warning.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_WARNING: 1;

/**
 * Line in the journal of a marketing campaign: information.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_INFO: 2;

/**
 * Line in the journal of a marketing campaign: change of status.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_STATUS: 3;

/**
 * Line in the journal of a marketing campaign: detail.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_VERBOSE: 4;

/** What a background process makes of a marketing campaign. */

/**
 * Work of a background process: creates a campaign.
 * @context web
 */
export declare const PROCESS_TYPE_CREATEOPERATION: 0;

/**
 * Work of a background process: creates a workflow.
 * @context web
 */
export declare const PROCESS_TYPE_CREATEWORKFLOW: 1;

/**
 * Work of a background process: cancels a campaign.
 * @context web
 */
export declare const PROCESS_TYPE_CANCELOPERATION: 2;

/** Kinds of line of costs. */

/**
 * Line of costs: planned.
 * @context web
 */
export declare const COSTLINE_TYPE_PLANNED: 0;

/**
 * Line of costs: reserved.
 * @context web
 */
export declare const COSTLINE_TYPE_RESERVED: 1;

/**
 * Line of costs: committed.
 * @context web
 */
export declare const COSTLINE_TYPE_COMMITTED: 2;

/**
 * Line of costs: spent.
 * @context web
 */
export declare const COSTLINE_TYPE_EXPENSED: 3;

/** Kinds of line in a stock (`nms:stock`). */

/**
 * Line in a stock: what is really there.
 * @context web
 */
export declare const STOCKLINE_TYPE_REAL: 0;

/**
 * Line in a stock: ordered.
 * @context web
 */
export declare const STOCKLINE_TYPE_ORDER: 1;

/**
 * Line in a stock: used up.
 * @context web
 */
export declare const STOCKLINE_TYPE_CONSUME: 2;

/** What a measurement hypothesis (`nms:remaHypothesis`) is about. */

/**
 * Subject of a measurement hypothesis: a delivery.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_DELIVERY: 0;

/**
 * Subject of a measurement hypothesis: an offer.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_OFFER: 1;

/**
 * Subject of a measurement hypothesis: anything: a choice of filters.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_ALL: 127;

/** States of a measurement hypothesis (`nms:remaHypothesis`). */

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

/** Status of the run of a measurement hypothesis (`nms:remaHypothesis`). */

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

/** How the effect of a campaign is measured. */

/**
 * Measurement of a campaign's effect: without a control group.
 * @context web
 */
export declare const MEASURE_TYPE_WITHOUTCONTROL: 0;

/**
 * Measurement of a campaign's effect: against a control group.
 * @context web
 */
export declare const MEASURE_TYPE_WITHCONTROL: 1;
