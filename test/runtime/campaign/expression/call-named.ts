import type { CallExpression, Expression } from "./syntax.ts";

/** The expression when it is a call of that function, in whatever case. */
export function callNamed(node: Expression | undefined, name: string): CallExpression | undefined {
  return node?.type === "call" && node.name.toLowerCase() === name.toLowerCase() ? node : undefined;
}
