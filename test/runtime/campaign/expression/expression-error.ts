import { retold } from "../../mistakes/retold.ts";

/**
 * The error of an XTK expression that cannot be read or computed.
 * @param expression the whole text
 * @param offset where in it, 0-based
 * @param problem what is wrong there; its place comes behind it
 */
export function expressionError(expression: string, offset: number, problem: Error): Error {
  return retold(problem, `${problem.message} (column ${offset + 1} of the expression ${JSON.stringify(expression)})`);
}
