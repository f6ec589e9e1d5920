/**
 * Begins a step of a job whose progress is shown, next to `setMaxProgress` and `setProgress`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function startProgressTransaction(...args: unknown[]): unknown;
