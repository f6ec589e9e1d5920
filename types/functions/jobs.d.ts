/** Work that takes its time: the progress that is shown, and tasks of workflows that wait. */

/**
 * Says how much work there is, for the progress bar of a job.
 * @param max the value that means done
 * @unverified its parameters: known by name only
 */
export declare function setMaxProgress(max: number): void;

/**
 * Says how much work is done, for the progress bar of a job.
 * @param value between 0 and what `setMaxProgress` said
 * @unverified its parameters: known by name only
 */
export declare function setProgress(value: number): void;

/**
 * Wakes up the task of a workflow that waits for an object; it tries up to three times.
 * @param workflowId key of the workflow
 * @param objectId key of the object
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function WakeupWorkflowTask(workflowId: number, objectId: number): unknown;
