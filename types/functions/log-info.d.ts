/**
 * Writes an information line to the workflow's journal.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logInfo
 */
export declare function logInfo(message: unknown, ...more: unknown[]): void;
