/**
 * Offers, their propositions and simulations.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Status of an offer (`nms:offer`). */

/**
 * Status of an offer: being edited.
 * @context web
 */
export declare const OFFER_STATUS_EDITION: 0;

/**
 * Status of an offer: waiting for approval.
 * @context web
 */
export declare const OFFER_STATUS_VALIDATIONPENDING: 1;

/**
 * Status of an offer: in progress.
 * @context web
 */
export declare const OFFER_STATUS_INPROCESS: 2;

/**
 * Status of an offer: approved.
 * @context web
 */
export declare const OFFER_STATUS_VALIDATED: 3;

/**
 * Status of an offer: refused.
 * @context web
 */
export declare const OFFER_STATUS_REFUSED: 4;

/**
 * Status of an offer: canceled.
 * @context web
 */
export declare const OFFER_STATUS_CANCELED: 5;

/**
 * Status of an offer: published.
 * @context web
 */
export declare const OFFER_STATUS_PUBLISHED: 6;

/**
 * Status of an offer: waiting to go live.
 * @context web
 */
export declare const OFFER_STATUS_PRODUCTIONPENDING: 7;

/**
 * Status of an offer: a cancellation is asked for.
 * @context web
 */
export declare const OFFER_STATUS_CANCELPENDING: 8;

/** States of a representation of an offer. */

/**
 * State of an offer's representation: being edited.
 * @context web
 */
export declare const OFFERVIEW_STATE_EDITION: 0;

/**
 * State of an offer's representation: waiting for approval.
 * @context web
 */
export declare const OFFERVIEW_STATE_VALIDATIONPENDING: 1;

/**
 * State of an offer's representation: approved.
 * @context web
 */
export declare const OFFERVIEW_STATE_VALIDATED: 3;

/**
 * State of an offer's representation: refused.
 * @context web
 */
export declare const OFFERVIEW_STATE_REFUSED: 4;

/**
 * State of an offer's representation: canceled.
 * @context web
 */
export declare const OFFERVIEW_STATE_CANCELED: 5;

/**
 * State of an offer's representation: published.
 * @context web
 */
export declare const OFFERVIEW_STATE_PUBLISHED: 6;

/** Status of the proposition of an offer. */

/**
 * Proposition of an offer: accepted.
 * @context web
 */
export declare const PROPOSITION_STATUS_ACCEPTED: 3;

/**
 * Proposition of an offer: not made, as the recipient belongs to the control group.
 * @context web
 */
export declare const PROPOSITION_STATUS_CONTROL: 99;

/** Status of a simulation of offers (`nms:simulation`). */

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
