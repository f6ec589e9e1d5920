/** Lines of the journal: of the workflow, and of a marketing campaign. */

/**
 * Writes an information line to the workflow's journal.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logInfo
 */
export declare function logInfo(message: unknown, ...more: unknown[]): void;

/**
 * Writes a warning to the workflow's journal; the script goes on.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logWarning
 */
export declare function logWarning(message: unknown, ...more: unknown[]): void;

/**
 * Writes an error to the workflow's journal, stops the script and puts the workflow in error: what follows does not run.
 * Use `logWarning` where the script should go on.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @throws always, which stops the script
 * @see Campaign reference, f-logError
 */
export declare function logError(message: unknown, ...more: unknown[]): never;

/**
 * Writes a line to the workflow's journal that is shown in verbose mode only.
 * @param message the text; another value is written as its text
 * @param more further values; only the first argument is documented
 * @see Campaign reference, f-logVerbose
 */
export declare function logVerbose(message: unknown, ...more: unknown[]): void;

/**
 * Writes a line to the journal of a marketing campaign (nms:operation).
 * @param operationId key of the campaign
 * @param type kind of line: `OPERATION_LOG_TYPE_INFO` and the others of that prefix
 * @param message the text
 * @context web
 * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
 */
export declare function pushOperationLog(operationId: number, type: number, message: string): void;

/**
 * Writes an information line to the journal and to that of a marketing campaign (nms:operation).
 * @param operationId key of the campaign
 * @param message the text
 * @context web
 * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
 */
export declare function pushOperationLogInfo(operationId: number, message: string): void;
