/**
 * Writes a warning to the workflow's journal; the script goes on.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logWarning
 */
export declare function logWarning(message: unknown, ...more: unknown[]): void;
