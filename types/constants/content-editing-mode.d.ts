/**
 * Which editor the content of a delivery is made with.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Editor of a delivery's content: the default editor.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_DEFAULT: 0;

/**
 * Editor of a delivery's content: the digital content editor.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_DCE: 1;

/**
 * Editor of a delivery's content: Adobe Experience Manager.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_AEM: 2;
