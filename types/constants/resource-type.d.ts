/**
 * Kinds of resource.
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * Kind of resource: a file.
 * @context web
 */
export declare const RESOURCE_TYPE_FILE: 0;
