/**
 * Says how much work there is, for the progress bar of a job.
 * @param max the value that means done
 * @unverified its parameters: known by name only
 */
export declare function setMaxProgress(max: number): void;
