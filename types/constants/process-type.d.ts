/**
 * What a background process makes of a marketing campaign.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
