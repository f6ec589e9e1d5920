/**
 * Which web application goes with a marketing campaign (`nms:operation`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
