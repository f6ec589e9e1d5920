/** The elements of a query whose `expr` is an expression. */
export const expressionElements: ReadonlySet<string> = new Set(["condition", "node", "keyfield", "where"]);
