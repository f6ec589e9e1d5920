/**
 * Kinds of operator account (`xtk:operator`), as groups and rights are kept with operators.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Kind of operator account: an operator.
 * @context web
 */
export declare const OPERATOR_TYPE_OP: 0;

/**
 * Kind of operator account: a group of operators.
 * @context web
 */
export declare const OPERATOR_TYPE_GROUP: 1;

/**
 * Kind of operator account: a named right.
 * @context web
 */
export declare const OPERATOR_TYPE_RIGHT: 2;
