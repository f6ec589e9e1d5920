/**
 * Whether a delivery is deleted.
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * Deletion of a delivery: deleted.
 * @context web
 */
export declare const DELIVERY_DELETE_STATUS_DELETED: 2;
