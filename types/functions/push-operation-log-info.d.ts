/**
 * Writes an information line to the journal and to that of a marketing campaign (nms:operation).
 * @param operationId key of the campaign
 * @param message the text
 * @context web
 * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
 */
export declare function pushOperationLogInfo(operationId: number, message: string): void;
