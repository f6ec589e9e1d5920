import type { AnyNode } from "./nodes.ts";
import { childNodes } from "./walk.ts";

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The names that a function (or program) declares in itself: parameters, `var`, functions, its own name and the
 * variables of its catch clauses; not those of functions inside it.
 */
export function declaredNames(scope: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: AnyNode[] = [...(scope.params ?? []), ...(Array.isArray(scope.body) ? scope.body : [scope.body])];
  for (const parameter of (scope.params ?? []) as AnyNode[]) if (parameter.type === "Identifier") names.add(parameter.name);
  if (scope.type === "FunctionExpression" && scope.id) names.add(scope.id.name);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") names.add(node.id.name);
    if (node.type === "CatchClause" && node.param?.type === "Identifier") names.add(node.param.name);
    if (node.type === "FunctionDeclaration") names.add(node.id.name);
    if (node.type === "FunctionDeclaration" || node.type === "FunctionExpression") continue;
    stack.push(...childNodes(node));
  }
  return names.size === 0 ? NO_NAMES : names;
}
