/**
 * When an approval is expected, as text: made by `nms.operation.CalculateExpectedValidationDate`.
 * @param parameter settings of the approval, an element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function CalculateExpectedValidationDate(parameter: unknown): string;
