/**
 * Writes a line to the workflow's journal that is shown in verbose mode only.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logVerbose
 */
export declare function logVerbose(message: unknown, ...more: unknown[]): void;
