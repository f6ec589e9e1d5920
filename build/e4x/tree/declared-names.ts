import type { AnyNode } from "./nodes.ts";
import { childNodes } from "./walk.ts";

/** The names that a function (or program) declares in itself. */
export interface DeclaredNames {
  readonly names: ReadonlySet<string>;
  /** Those of them that are constants of the engine: function-scoped, every later assignment is ignored. */
  readonly constants: ReadonlySet<string>;
}

const FUNCTIONS = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod",
]);

/** True for a node with names of its own. */
export function isFunction(node: AnyNode): boolean {
  return FUNCTIONS.has(node.type);
}

/**
 * Parameters, `var`, `const`, functions, classes, imports, the own name of a function expression and the variables of catch clauses;
 * not those of functions inside it. Names of blocks count as those of the function around them.
 */
export function declaredNames(scope: AnyNode): DeclaredNames {
  const names = new Set<string>();
  const constants = new Set<string>();
  for (const parameter of (scope.params ?? []) as AnyNode[]) bind(parameter, names);
  if (scope.type === "FunctionExpression" && scope.id) names.add(scope.id.name);
  const stack: AnyNode[] = [...(scope.params ?? []), ...(Array.isArray(scope.body) ? scope.body : [scope.body])];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "VariableDeclaration") {
      for (const { id } of node.declarations as AnyNode[]) {
        bind(id, names);
        if (node.kind === "const") bind(id, constants);
      }
    } else if (node.type === "CatchClause" && node.param) {
      bind(node.param, names);
    } else if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id) {
      names.add(node.id.name);
    } else if (node.type.startsWith("Import") && node.local) {
      names.add(node.local.name);
    }
    if (!isFunction(node)) stack.push(...childNodes(node));
  }
  return { names, constants };
}

/** Adds the names that a pattern binds. */
function bind(pattern: AnyNode | null, names: Set<string>): void {
  switch (pattern?.type) {
    case "Identifier":
      names.add(pattern.name);
      break;
    case "ArrayPattern":
      for (const element of pattern.elements as (AnyNode | null)[]) bind(element, names);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties as AnyNode[]) bind(property.value ?? property, names);
      break;
    case "AssignmentPattern":
      bind(pattern.left, names);
      break;
    case "RestElement":
      bind(pattern.argument, names);
      break;
  }
}
