/**
 * Whether the start of a workflow is asked for.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
