/**
 * How the effect of a campaign is measured.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
