/**
 * States of a web application (`nms:webApp`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * State of a web application: being edited.
 * @context web
 */
export declare const WEBAPP_STATE_EDITION: 0;

/**
 * State of a web application: to be published.
 * @context web
 */
export declare const WEBAPP_STATE_TOPUBLISH: 5;

/**
 * State of a web application: in production.
 * @context web
 */
export declare const WEBAPP_STATE_PROD: 10;
