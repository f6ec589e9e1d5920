/**
 * Status of a sales opportunity.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the text
 */

/**
 * Status of a sales opportunity: in progress.
 * @context web
 */
export declare const OPPORTUNITY_STATUS_INPROGRESS: "inProgress";

/**
 * Status of a sales opportunity: closed and won.
 * @context web
 */
export declare const OPPORTUNITY_STATUS_CLOSEDWON: "closedWon";

/**
 * Status of a sales opportunity: closed and lost.
 * @context web
 */
export declare const OPPORTUNITY_STATUS_CLOSEDLOST: "closedLost";
