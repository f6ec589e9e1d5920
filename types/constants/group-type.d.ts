/**
 * Kinds of list (`nms:group`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
