/**
 * The error of an XTK expression that cannot be read or computed.
 * @param expression the whole text
 * @param offset where in it, 0-based
 * @param problem what is wrong there, without a full stop
 */
export function expressionError(expression: string, offset: number, problem: string): Error {
  return new Error(`${problem} (column ${offset + 1} of the expression ${JSON.stringify(expression)})`);
}
