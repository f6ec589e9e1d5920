/**
 * Where a list (`nms:group`) comes from.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
