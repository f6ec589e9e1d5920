/**
 * Writes a line to the journal of a marketing campaign (nms:operation).
 * @param operationId key of the campaign
 * @param type kind of line: `OPERATION_LOG_TYPE_INFO` and the others of that prefix
 * @param message the text
 * @context web
 * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
 */
export declare function pushOperationLog(operationId: number, type: number, message: string): void;
