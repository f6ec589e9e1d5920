/**
 * Writes an error to the workflow's journal, stops the script and puts the workflow in error: what follows does not run.
 * Use `logWarning` where the script should go on.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @throws always, which stops the script
 * @see Campaign reference, f-logError
 */
export declare function logError(message: unknown, ...more: unknown[]): void;
