/**
 * Lists (`nms:group`), information services, leads and sales opportunities.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Kinds of list (`nms:group`). */

/**
 * Kind of list: a list of profiles.
 * @context web
 */
export declare const GROUP_TYPE_NMS: 0;

/**
 * Kind of list: a segment.
 * @context web
 */
export declare const GROUP_TYPE_SEG: 1;

/**
 * Kind of list: a list that comes from a file.
 * @context web
 */
export declare const GROUP_TYPE_FILE: 2;

/**
 * Kind of list: a template of lists.
 * @context web
 */
export declare const GROUP_TYPE_TEMPLATE: 3;

/** Where a list (`nms:group`) comes from. */

/**
 * Origin of a list: Campaign itself.
 * @context web
 */
export declare const GROUP_ORIGIN_NMS: 0;

/**
 * Origin of a list: a segment.
 * @context web
 */
export declare const GROUP_ORIGIN_SEG: 1;

/**
 * Origin of a list: a file.
 * @context web
 */
export declare const GROUP_ORIGIN_FILE: 2;

/**
 * Origin of a list: an import of leads.
 * @context web
 */
export declare const GROUP_ORIGIN_IMPORTLEAD: 3;

/** Channels of an information service (`nms:service`). */

/**
 * Channel of an information service: email.
 * @context web
 */
export declare const SERVICE_TYPE_EMAIL: 0;

/**
 * Channel of an information service: mobile phone.
 * @context web
 */
export declare const SERVICE_TYPE_MOBILE: 1;

/**
 * Channel of an information service: Facebook.
 * @context web
 */
export declare const SERVICE_TYPE_FACEBOOK: 20;

/**
 * Channel of an information service: Twitter (the spelling is the server's).
 * @context web
 */
export declare const SERVICE_TYPE_TWEETER: 25;

/**
 * Channel of an information service: mobile application.
 * @context web
 */
export declare const SERVICE_TYPE_APP: 40;

/** Stages of a lead that is handed to sales. */

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

/** Status of a sales opportunity. */

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
