/**
 * What a task of approval is about.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Subject of a task of approval: target.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_TARGET: 0;

/**
 * Subject of a task of approval: content.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_CONTENT: 1;

/**
 * Subject of a task of approval: budget.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_BUDGET: 2;

/**
 * Subject of a task of approval: extraction file.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_EXTRACTION: 3;

/**
 * Subject of a task of approval: the step that Campaign names FCP.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_FCP: 4;

/**
 * Subject of a task of approval: the step that Campaign names sandbox.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_SANDBOX: 5;

/**
 * Subject of a task of approval: that the content is available.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_AVAILABLE: 6;

/**
 * Subject of a task of approval: external content.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_EXTERNAL: 7;
