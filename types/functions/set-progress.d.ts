/**
 * Says how much work is done, for the progress bar of a job.
 * @param value between 0 and what `setMaxProgress` said
 * @unverified its parameters: known by name only
 */
export declare function setProgress(value: number): void;
