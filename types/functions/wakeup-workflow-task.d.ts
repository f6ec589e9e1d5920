/**
 * Wakes up the task of a workflow that waits for an object; it tries up to three times.
 * @param workflowId key of the workflow
 * @param objectId key of the object
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function WakeupWorkflowTask(workflowId: number, objectId: number): unknown;
