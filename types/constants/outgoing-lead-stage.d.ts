/**
 * Stages of a lead that is handed to sales.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the text
 */

/**
 * Stage of a lead: not qualified.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_UNQUALIFIED: "unqualified";

/**
 * Stage of a lead: qualified by marketing.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_MARKETINGQUALIFIED: "marketingQualified";

/**
 * Stage of a lead: accepted by sales.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_SALESACCEPTED: "salesAccepted";

/**
 * Stage of a lead: given up (the spelling is the server's).
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_ABANDONNED: "abandonned";

/**
 * Stage of a lead: rejected.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_REJECTED: "rejected";

/**
 * Stage of a lead: turned into an opportunity.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_OPPORTUNITY: "opportunity";

/**
 * Stage of a lead: closed and lost.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_CLOSEDLOST: "closedLost";

/**
 * Stage of a lead: closed and won.
 * @context web
 */
export declare const OUTGOINGLEAD_STAGE_CLOSEDWON: "closedWon";
